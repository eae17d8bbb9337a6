/** Files that are there as a whole or not at all. */

import { renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { UserError } from '../model/user-error.ts';

/** Written beside, then renamed: an interrupted run leaves no half report. Throws `UserError`. */
export function writeWhole(cwd: string, file: string, content: string): void {
  const target = resolve(cwd, file);
  const beside = `${target}.${process.pid}.tmp`;
  try {
    const stats = statSync(target, { throwIfNoEntry: false });
    if (stats?.isDirectory()) throw new Error('it is a folder');
    // A device or a pipe, such as /dev/null: what takes its place would be a file.
    const isDirect = stats !== undefined && !stats.isFile();
    writeFileSync(isDirect ? target : beside, content);
    if (!isDirect) renameSync(beside, target);
  } catch (error) {
    rmSync(beside, { force: true });
    throw new UserError(
      `${file} cannot be written: ${error instanceof Error ? error.message : ''}.`,
      'Name a file in a folder that exists.',
    );
  }
}
