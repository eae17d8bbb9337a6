/** Files that are there as a whole or not at all. */

import { closeSync, fsyncSync, openSync, renameSync, writeFileSync, writeSync } from 'node:fs';
import { UserError } from '../model/user-error.ts';
import { uninterrupted } from './interruption.ts';
import { outputTarget } from './output-target.ts';

/** What to do where a file cannot be written, by the system's code. */
const HINTS: Readonly<Record<string, string>> = {
  ENOSPC: 'Make room on the disk; what stood there before is unchanged.',
  EDQUOT: 'Make room in your quota; what stood there before is unchanged.',
};

/** Written beside, then renamed: an interrupted run leaves no half report. Throws `UserError`. */
export function writeWhole(cwd: string, file: string, content: string): void {
  try {
    const { path, isDirect } = outputTarget(cwd, file);
    const beside = `${path}.${process.pid}.tmp`;
    if (isDirect) writeFileSync(path, content);
    else
      uninterrupted(beside, () => {
        writeNew(beside, Buffer.from(content));
        renameSync(beside, path);
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
