/** Files that are there as a whole or not at all. */

import { closeSync, fsyncSync, openSync, renameSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { resolve } from 'node:path';
import { UserError } from '../model/user-error.ts';
import { uninterrupted } from './interruption.ts';

/** What to do where a file cannot be written, by the system's code. */
const HINTS: Readonly<Record<string, string>> = {
  ENOSPC: 'Make room on the disk; what stood there before is unchanged.',
  EDQUOT: 'Make room in your quota; what stood there before is unchanged.',
};

/** Written beside, then renamed: an interrupted run leaves no half report. Throws `UserError`. */
export function writeWhole(cwd: string, file: string, content: string): void {
  const target = resolve(cwd, file);
  const beside = `${target}.${process.pid}.tmp`;
  try {
    const stats = statSync(target, { throwIfNoEntry: false });
    if (stats?.isDirectory()) throw new Error('it is a folder');
    // A device or a pipe, such as /dev/null: what takes its place would be a file.
    if (stats !== undefined && !stats.isFile()) writeFileSync(target, content);
    else
      uninterrupted(beside, () => {
        writeNew(beside, Buffer.from(content));
        renameSync(beside, target);
      });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new UserError(
      `${file} cannot be written: ${error instanceof Error ? error.message : ''}.`,
      HINTS[code] ?? 'Name a file in a folder that exists.',
    );
  }
}

/** Writes a file that must not be there: not through a link that somebody laid. */
function writeNew(file: string, content: Buffer): void {
  const descriptor = openSync(file, 'wx');
  try {
    for (let at = 0; at < content.length; ) at += writeSync(descriptor, content, at);
    // A disk may say only now that it is full.
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
