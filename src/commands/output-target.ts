/** Where a file may be written: not through links of the repository, and into none of its pipes and devices. */

import { lstatSync, realpathSync, type Stats, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { isInside } from '../files/is-inside.ts';

export interface OutputTarget {
  readonly path: string;
  /** A device or a pipe outside, such as /dev/null: what takes its place would be a file. */
  readonly isDirect: boolean;
}

/** Where `file` is written, seen from `cwd`. Throws where that must not be. */
export function outputTarget(cwd: string, file: string): OutputTarget {
  const path = resolve(cwd, file);
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats?.isDirectory()) throw new Error('it is a folder');
  if (!isInside(resolve(cwd), path)) return { path, isDirect: stats !== undefined && !stats.isFile() };
  // What stands below the current directory came with the repository, and may be anything.
  if (!isInside(realpathSync(cwd), realpathSync(dirname(path))))
    throw new Error('a link on its way leads out of the current directory');
  const own: Stats | undefined = lstatSync(path, { throwIfNoEntry: false });
  if (own && !own.isFile() && !own.isSymbolicLink()) throw new Error('it is no file');
  // A link is replaced, not followed.
  return { path, isDirect: false };
}
