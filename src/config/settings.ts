/** Flags over configuration over defaults: the settings of one run. */

import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, relative, resolve, sep } from 'node:path';
import { isInside } from '../files/is-inside.ts';
import type { Certainty } from '../model/certainty.ts';
import { didYouMean } from '../model/nearest.ts';
import { UserError } from '../model/user-error.ts';
import { rules } from '../rules/index.ts';
import type { ScanOptions } from '../scan-options.ts';
import type { Config } from './config-schema.ts';
import { CONFIG_FILE } from './load.ts';
import { ESCALATE_WITHIN_DAYS } from './option-rows-adoption.ts';
import { CERTAINTIES, options } from './options.ts';
import { version } from './version.ts';

export interface Settings {
  readonly scan: ScanOptions;
  readonly failOn: string;
  readonly minCertainty: Certainty;
  /** The baseline's file, relative to the root; null: the usual one where it exists. */
  readonly baseline: string | null;
}

/** What the user says on the command line or in the action's inputs. */
export interface Given {
  readonly root: string;
  /** The configuration file, or null for the usual one. */
  readonly config: string | null;
  readonly paths: readonly string[];
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly gitignore: boolean;
  readonly maxFileSize: string | null;
  readonly failOn: string | null;
  readonly minCertainty: string | null;
  /** Whether comments may ignore findings; absent: they may. */
  readonly ignores?: boolean;
  /** The baseline's file; absent or null: as configured, or the usual one where it exists. */
  readonly baseline?: string | null;
}

/** The settings in force. */
export function makeSettings(given: Given, config: Config): Settings {
  const certainty = given.minCertainty ?? config.minCertainty ?? 'possible';
  return {
    scan: {
      root: given.root,
      configFile: relative(given.root, resolve(given.root, given.config ?? CONFIG_FILE))
        .split(sep)
        .join('/'),
      paths: given.paths,
      include: [...(config.include ?? []), ...given.include],
      exclude: [...(config.exclude ?? []), ...given.exclude],
      gitignore: given.gitignore,
      maxFileSize: Number(given.maxFileSize ?? config.maxFileSize ?? defaultOf('max-file-size')),
      rules: config.rules ?? {},
      credentials: config.credentials ?? {},
      account: config.account ?? null,
      env: config.env ?? {},
      hosts: config.hosts ?? {},
      clients: config.clients ?? [],
      contexts: config.contexts ?? {},
      ignores: given.ignores ?? true,
      deadline:
        config.deadline === undefined
          ? null
          : {
              date: config.deadline,
              escalateWithinDays: config.escalateWithinDays ?? ESCALATE_WITHIN_DAYS,
            },
      budget: {
        files: config.budget?.files ?? null,
        bytes: config.budget?.bytes ?? null,
        seconds: config.budget?.seconds ?? null,
      },
      // The same day everywhere, so that a commit is judged alike by all who scan it at one time.
      today: new Date().toISOString().slice(0, 10),
      version,
    },
    failOn: given.failOn ?? config.failOn ?? String(defaultOf('fail-on')),
    minCertainty: CERTAINTIES.find((known) => known === certainty) ?? 'possible',
    baseline: given.baseline ?? config.baseline ?? null,
  };
}

function defaultOf(name: string): string | number {
  return options.find((option) => option.name === name)?.default ?? '';
}

/** The ids that a configuration may name. */
export function ruleIds(): string[] {
  return rules.map(({ id }) => id);
}

/**
 * The top of the repository that the paths lie in (the folder itself where there is no git), and the paths relative to it.
 * Throws `UserError` for paths that do not exist or lie in different repositories; the first may be a misspelt command.
 */
export function locateRoot(
  cwd: string,
  paths: readonly string[],
  commands: readonly string[] = [],
): { root: string; paths: string[] } {
  const absolute = (paths.length === 0 ? ['.'] : paths).map((path) => {
    const full = resolve(cwd, path);
    if (!existsSync(full)) {
      throw new UserError(
        `${path} does not exist.${didYouMean(path, [...(path === paths[0] ? commands : []), ...pathsBeside(path, full)])}`,
        'Check the spelling; paths are relative to the current directory.',
      );
    }
    return realOf(cwd, path, full);
  });
  const tops = absolute.map((path) => gitTop(path) ?? folderOf(path));
  const [root = cwd] = tops;
  const stranger = tops.findIndex((top) => top !== root);
  if (stranger >= 0) {
    throw new UserError(
      `${paths[stranger] ?? ''} and ${paths[0] ?? ''} lie in different repositories.`,
      'Run the tool once for each repository.',
    );
  }
  return {
    root,
    paths: absolute.map((path) => relative(root, path).split(sep).join('/')).filter((path) => path !== ''),
  };
}

/** Where a path really lies. Throws `UserError` for links that lead out of where they stand, and for what is no file. */
function realOf(cwd: string, path: string, full: string): string {
  const real = realpathSync(full);
  const around = gitTop(dirname(full)) ?? cwd;
  if (isInside(around, full) && !isInside(realpathSync(around), real))
    throw new UserError(
      `${path} is a link that leads out of ${around}.`,
      'Name the folder that it leads to, if that is what you want to scan.',
    );
  const stats = statSync(real);
  if (!stats.isFile() && !stats.isDirectory())
    throw new UserError(`${path} is no file and no folder.`, 'Name files or folders of a repository.');
  return real;
}

/** The paths of what lies where this path should, as it is written. */
function pathsBeside(path: string, full: string): string[] {
  const head = path.slice(0, path.length - basename(path).length);
  try {
    return readdirSync(dirname(full)).map((name) => `${head}${name}`);
  } catch {
    return [];
  }
}

/** The repository that a file lies in (where there is no git, the current directory), and the file relative to it. */
export function locateFile(cwd: string, path: string): { root: string; file: string } {
  const {
    root,
    paths: [file = ''],
  } = locateRoot(cwd, [path]);
  const here = realpathSync(cwd);
  const full = resolve(root, file);
  if (!statSync(full).isFile())
    throw new UserError(`${path} is no file.`, 'Name a file and a line of it: src/pleo.ts:42.');
  if (gitTop(full) !== null || !full.startsWith(`${here}${sep}`)) return { root, file };
  return { root: here, file: relative(here, full).split(sep).join('/') };
}

function folderOf(path: string): string {
  return statSync(path).isDirectory() ? path : dirname(path);
}

function gitTop(path: string): string | null {
  for (let at = folderOf(path); ; at = dirname(at)) {
    if (existsSync(resolve(at, '.git'))) return at;
    if (dirname(at) === at) return null;
  }
}
