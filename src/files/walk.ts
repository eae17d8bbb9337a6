/** The files of a folder without git: a walk that honours nested `.gitignore`s. */

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { readBytes } from './read-bytes.ts';
import { isRefusal } from './refused.ts';

/** Folders that are never looked into. */
const NEVER = new Set(['.git', 'node_modules', '.hg', '.svn']);

/** Bytes of a `.gitignore`; one that somebody wrote is a thousand times smaller. */
const MAX_RULES = 256 * 1024;

interface Level {
  /** Path of the folder, ending in a slash; empty at the root. */
  readonly prefix: string;
  readonly rules: Ignore;
}

/** Paths below `root`, relative, with forward slashes; links are listed, never followed. Told of folders that may not be read. */
export function walk(
  root: string,
  gitignore: boolean,
  onRefused: (path: string) => void,
  isLate: () => boolean,
): string[] {
  const files: string[] = [];
  const visit = (prefix: string, around: readonly Level[]): void => {
    const entries = readFolder(join(root, prefix), onRefused);
    const own =
      gitignore && entries.some((entry) => entry.name === '.gitignore')
        ? readRules(join(root, prefix, '.gitignore'))
        : null;
    const levels = own ? [...around, { prefix, rules: own }] : around;
    for (const entry of entries) {
      // Many rules for many files take longer than anything else.
      if (isLate()) return;
      const path = `${prefix}${entry.name}`;
      if (entry.isDirectory()) {
        if (!NEVER.has(entry.name) && !isIgnored(`${path}/`, levels)) visit(`${path}/`, levels);
      } else if ((entry.isFile() || entry.isSymbolicLink()) && !isIgnored(path, levels)) files.push(path);
    }
  };
  visit('', []);
  return files;
}

/** The innermost `.gitignore` that says something decides. */
function isIgnored(path: string, levels: readonly Level[]): boolean {
  for (const { prefix, rules } of [...levels].reverse()) {
    const { ignored, unignored } = rules.test(path.slice(prefix.length));
    if (ignored) return true;
    if (unignored) return false;
  }
  return false;
}

function readRules(file: string): Ignore | null {
  const bytes = readBytes(file, MAX_RULES);
  if (typeof bytes === 'string') return null;
  try {
    return ignore({ allowRelativePaths: true }).add(bytes.toString('utf8'));
  } catch {
    // A pattern that makes no regular expression.
    return null;
  }
}

function readFolder(folder: string, onRefused: (path: string) => void): import('node:fs').Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (isRefusal(error)) onRefused(folder);
    return [];
  }
}
