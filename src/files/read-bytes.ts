/** The bytes of regular files. Links are not followed, and pipes and devices neither read nor waited for. */

import { closeSync, constants, fstatSync, openSync, readSync, realpathSync } from 'node:fs';

/** For opening what a stranger put there: a link is refused, and a named pipe must not keep us waiting. */
export const CAUTIOUS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** The bytes of a file of at most `maxSize` bytes, or the reason why not. */
export function readBytes(path: string, maxSize: number): Buffer | string {
  try {
    const descriptor = openSync(path, CAUTIOUS);
    try {
      const stat = fstatSync(descriptor);
      if (!stat.isFile()) return 'not a file';
      if (stat.size > maxSize) return tooLarge(maxSize);
      const buffer = Buffer.alloc(stat.size);
      const length = readSync(descriptor, buffer, 0, stat.size, 0);
      return buffer.subarray(0, length);
    } finally {
      closeSync(descriptor);
    }
  } catch {
    return 'cannot be read';
  }
}

/** The text of a file that somebody named, links followed; null where there is none of at most `maxSize` bytes. */
export function readNamedText(path: string, maxSize: number): string | null {
  try {
    const bytes = readBytes(realpathSync(path), maxSize);
    return typeof bytes === 'string' ? null : bytes.toString('utf8').replace(/^\uFEFF/, '');
  } catch {
    return null;
  }
}

/** The reason to leave out a file of more than `maxSize` bytes. */
export function tooLarge(maxSize: number): string {
  return `larger than ${maxSize} bytes`;
}
