/** Which files of the repository there are: sources, other files, and what is left out by its name. */

import { lstatSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import ignore from 'ignore';
import type { Skipped } from '../model/report.ts';
import { UserError } from '../model/user-error.ts';
import { gitList } from './git.ts';
import { isInside } from './is-inside.ts';
import { walk } from './walk.ts';

export interface Discovered {
  /** Source files, relative to the root, with forward slashes, sorted. */
  readonly files: readonly string[];
  /** Every other listed path. */
  readonly others: readonly string[];
  /** Whether a listed path is among those asked for: others are read where a value leads there. */
  readonly isAskedFor: (path: string) => boolean;
  readonly skipped: readonly Skipped[];
  /** Folders that may not be read. */
  readonly refused: readonly string[];
}

const SOURCE = /\.(?:[cm]?[jt]sx?|vue|svelte|astro)$/;
const DECLARATION = /\.d\.[cm]?ts$/;
const MINIFIED = /[.-]min\.[cm]?js$/;

/** Lists what is below `paths` (all of `root` when there are none). Throws `UserError` for a path that cannot be scanned. */
export function discoverFiles(input: {
  readonly root: string;
  readonly paths: readonly string[];
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly gitignore: boolean;
  /** Whether the time is over. */
  readonly isLate?: () => boolean;
}): Discovered {
  const { root, include, exclude, gitignore, isLate = () => false } = input;
  const scopes = input.paths.map((path) => scopeOf(root, path)).filter((scope) => scope !== '');
  const refused: string[] = [];
  const onRefused = (path: string): void => void refused.push(path);
  const listed = (gitignore ? gitList(root, onRefused) : null) ?? walk(root, gitignore, onRefused, isLate);
  const isSelected = makeSelection({ include, exclude });
  const files: string[] = [];
  const others: string[] = [];
  const skipped: Skipped[] = [];
  let inModules = 0;
  const isAskedFor = (path: string): boolean => isIn(path, scopes) && isSelected(path);
  for (const path of listed) {
    if (isLate()) break;
    // git lists a nested repository as a folder.
    if (path.endsWith('/')) continue;
    if (path.startsWith('node_modules/') || path.includes('/node_modules/')) {
      inModules += 1;
      continue;
    }
    if (!SOURCE.test(path) || DECLARATION.test(path) || !isAskedFor(path)) others.push(path);
    else if (MINIFIED.test(path)) skipped.push({ file: path, reason: 'minified' });
    else files.push(path);
  }
  if (inModules > 0)
    skipped.push({ file: 'node_modules', reason: `installed packages (${inModules} files)` });
  return { files: files.sort(), others, isAskedFor, skipped, refused };
}

/** Whether globs let a path through. */
export function makeSelection({
  include,
  exclude,
}: {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}): (path: string) => boolean {
  const endless = [...include, ...exclude].find((glob) => glob.split('**').length - 1 > MOST_STARS);
  if (endless !== undefined)
    throw new UserError(
      `${endless} has too many **.`,
      `Write it with ${MOST_STARS} at most: each is tried against each folder.`,
    );
  const included = include.length > 0 ? ignore().add(include) : null;
  const excluded = exclude.length > 0 ? ignore().add(exclude) : null;
  return (path) => excluded?.ignores(path) !== true && (included === null || included.ignores(path));
}

function isIn(path: string, scopes: readonly string[]): boolean {
  return scopes.length === 0 || scopes.some((scope) => path === scope || path.startsWith(`${scope}/`));
}

/** How often `**` may stand in a pattern: with more, deep folders take longer than anybody waits. */
const MOST_STARS = 4;

/** A path of the user, relative to the root. */
function scopeOf(root: string, path: string): string {
  const absolute = resolve(root, path);
  const scope = relative(root, absolute).split(sep).join('/');
  if (!isInside(root, absolute)) {
    throw new UserError(
      `${path} lies outside of ${root}.`,
      'Name paths inside one repository, or run the tool once for each.',
    );
  }
  try {
    lstatSync(absolute);
  } catch {
    throw new UserError(
      `${path} does not exist.`,
      'Check the spelling; paths are relative to the current directory.',
    );
  }
  return scope;
}
