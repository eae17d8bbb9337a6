/** Which package of the repository a file belongs to. */

import { posix } from 'node:path';

/** Tells the folder of the nearest `package.json` around a file; the root's is `.`. */
export function makePackageOf(files: readonly string[]): (file: string) => string {
  const folders = new Set(
    files.filter((file) => posix.basename(file) === 'package.json').map((file) => posix.dirname(file)),
  );
  return (file) => {
    for (let at = posix.dirname(file); ; at = posix.dirname(at))
      if (at === '.' || at === '/' || folders.has(at)) return at;
  };
}
