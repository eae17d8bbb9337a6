/** Files that are there as a whole or not at all. */

import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { atEnd } from '../files/at-end.ts';
import { UserError } from '../model/user-error.ts';
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
    if (isDirect) writeFileSync(path, content);
    else writeBeside(path, content);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new UserError(
      `${file} cannot be written: ${error instanceof Error ? error.message : ''}.`,
      HINTS[code] ?? 'Name a file in a folder that exists.',
    );
  }
}

/** A signal on the way ends the program when the file is there as a whole, or not at all. */
function writeBeside(path: string, content: string): void {
  const beside = `${path}.${process.pid}.tmp`;
  const remove = (): void => rmSync(beside, { force: true });
  const done = atEnd(remove);
  try {
    writeNew(beside, Buffer.from(content));
    renameSync(beside, path);
  } finally {
    remove();
    done();
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
