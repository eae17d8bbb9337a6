/** Files that are there as a whole or not at all. */

import { GrowingFile } from './growing-file.ts';

/** Writes a text, or its pieces as they are made. Throws `UserError`, and what making them throws. */
export function writeWhole(cwd: string, file: string, content: string | Iterable<string>): void {
  const growing = new GrowingFile(cwd, file);
  try {
    for (const piece of typeof content === 'string' ? [content] : content) growing.write(piece);
    growing.finish();
  } catch (error) {
    growing.abandon();
    throw error;
  }
}
