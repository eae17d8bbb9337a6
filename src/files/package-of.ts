/** Which package of the repository a file belongs to, by the files that there are. */

import { posix } from 'node:path';
import { nearestOf } from '../model/nearest-folder.ts';

/** Tells the folder of the nearest `package.json` around a file; the root's is `.`. */
export function makePackageOf(files: readonly string[]): (file: string) => string {
  const folders = files.filter((file) => posix.basename(file) === 'package.json').map(posix.dirname);
  return nearestOf(new Set(folders));
}
