/** What `merge` is given → the files to read, each once and in order, with a name for those that carry none. */

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { UserError } from '../model/user-error.ts';

export interface InputFile {
  readonly path: string;
  /** What its repository is called when it does not say so itself: its path, without what all have in common. */
  readonly name: string;
}

/**
 * Files, folders (all `.json` files in them) and `@lists` of either, one a line: thousands of files do not fit on a
 * command line. Throws `UserError` for an argument that does not exist.
 */
export function findInputs(
  cwd: string,
  operands: readonly string[],
  outputs: readonly string[],
): InputFile[] {
  const own = new Set(outputs.map((file) => resolve(cwd, file)));
  const paths = new Set(operands.flatMap((operand) => pathsOf(cwd, operand)));
  const sorted = [...paths].filter((path) => !own.has(path)).sort();
  const folder = commonFolder(sorted);
  return sorted.map((path) => ({ path, name: nameOf(path, folder) }));
}

function pathsOf(cwd: string, operand: string): string[] {
  if (!operand.startsWith('@')) return filesAt(resolve(cwd, operand), operand);
  const list = operand.slice(1);
  return readList(cwd, list)
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .flatMap((line) => {
      const path = resolve(cwd, line);
      // What a list names and is not there becomes a row with that reason.
      return existsSync(path) ? filesAt(path, line) : [path];
    });
}

function readList(cwd: string, list: string): string {
  try {
    if (list === '-') return readFileSync(0, 'utf8');
    const path = resolve(cwd, list);
    // A device such as /dev/zero has no end.
    if (statSync(path).isCharacterDevice()) throw new Error('a device');
    return readFileSync(path, 'utf8');
  } catch {
    throw new UserError(
      `The list ${list} cannot be read.`,
      'After @ stands a file with a path on each line; write ./@name for a file whose name begins with @.',
    );
  }
}

function filesAt(path: string, given: string): string[] {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) {
    throw new UserError(
      `${given} does not exist.`,
      'Name reports, folders of reports, or @list with a path on each line.',
    );
  }
  return stats.isDirectory() ? filesIn(path) : [path];
}

/** Links to folders are not followed: they may lead back. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesIn(path);
    return entry.name.endsWith('.json') ? [path] : [];
  });
}

function commonFolder(paths: readonly string[]): string {
  const [first = ''] = paths;
  let folder = dirname(first);
  while (!paths.every((path) => path.startsWith(withSlash(folder)))) folder = dirname(folder);
  return folder;
}

function withSlash(folder: string): string {
  return folder.endsWith(sep) ? folder : `${folder}${sep}`;
}

function nameOf(path: string, folder: string): string {
  const name = path
    .slice(withSlash(folder).length)
    .split(sep)
    .join('/')
    .replace(/\.json$/, '');
  return name === '' ? basename(path) : name;
}
