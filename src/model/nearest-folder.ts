/** Folders around files. */

import { posix } from 'node:path';

/** Tells which of these folders is the nearest around a file; `.` and `/` where none is. */
export function nearestOf(folders: ReadonlySet<string>): (file: string) => string {
  return (file) => {
    for (let at = posix.dirname(file); ; at = posix.dirname(at))
      if (at === '.' || at === '/' || folders.has(at)) return at;
  };
}
