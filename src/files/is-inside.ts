/** Whether a path stays in a folder, by the names alone: links are resolved before, where they matter. */

import { relative, resolve, sep } from 'node:path';

/** Whether `path` is the folder or lies in it; both absolute. */
export function isInside(folder: string, path: string): boolean {
  const away = relative(folder, path);
  // On another drive there is no way at all.
  return away !== '..' && !away.startsWith(`..${sep}`) && resolve(away) !== away;
}
