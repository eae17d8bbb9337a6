/** Files of the repository by their paths: links are followed as far as they stay inside, nothing outside is read. */

import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { decodeText } from './decode-text.ts';
import { isInside } from './is-inside.ts';
import { readBytes } from './read-bytes.ts';

/** Why a link, or a path with dots, is not followed. */
export const OUTSIDE = 'links out of the repository';

/** The bytes of a regular file inside the root, or the reason why not. */
export function readInside(root: string, file: string, maxSize: number): Buffer | string {
  try {
    const real = realpathSync(resolve(root, file));
    if (!isInside(realpathSync(root), real)) return OUTSIDE;
    return readBytes(real, maxSize);
  } catch {
    return 'cannot be read';
  }
}

/** Bytes of a file that is shown or looked up. */
const MAX_SHOWN = 16 * 1024 * 1024;

/** The text of a regular file inside the root, or null. */
export function textInside(root: string, file: string): string | null {
  const bytes = readInside(root, file, MAX_SHOWN);
  return typeof bytes === 'string' ? null : decodeText(bytes);
}

/** The texts of the files of a repository, as the scan reads them: places and secrets are where it found them. */
export function textsIn(root: string): (file: string) => string | null {
  return (file) => textInside(root, file);
}
