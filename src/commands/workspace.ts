/** The folder that a workflow works in: what the action reads and writes stays inside it. */

import { mkdirSync, realpathSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { isInside } from '../files/is-inside.ts';
import { UserError } from '../model/user-error.ts';
import { writeWhole } from './write-whole.ts';

/** The absolute path of `path`, seen from the workspace. Throws `UserError` where it leads out. */
export function inWorkspace(workspace: string, path: string): string {
  if (!isInside(workspace, resolve(workspace, path)))
    throw new UserError(
      `${path} leads out of the workspace.`,
      'Name a path inside the checked-out repository.',
    );
  return resolve(workspace, path);
}

/** Writes a file, its folders, too, and gives its path from the workspace. Throws `UserError`. */
export function writeInWorkspace(workspace: string, file: string, content: string): string {
  const path = inWorkspace(workspace, file);
  mkdirSync(dirname(path), { recursive: true });
  // A link of the repository may lead the folder elsewhere; one in the place of the file is replaced.
  inWorkspace(realpathSync(workspace), realpathSync(dirname(path)));
  writeWhole(workspace, path, content);
  return relative(workspace, path);
}
