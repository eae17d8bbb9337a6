/** The settings files of the repository that can matter: those that name one of the words searched for. */

import { join, posix } from 'node:path';
import type { Fault, Skipped } from '../model/report.ts';
import { openSettings, type Settings } from '../settings/lookup.ts';
import { indentedLines, openBrackets } from '../settings/nesting.ts';
import { piecesIn } from '../settings/pieces.ts';
import { isSettingsFile } from '../settings/read-settings.ts';
import { MAX_DEPTH } from '../settings/tree.ts';
import { makeSearch, unreadFault } from './candidates.ts';
import { tooLarge } from './read-bytes.ts';
import { readSource } from './read-source.ts';

/** The settings files among `files` that name one of the words. */
export function findSettingsFiles(input: {
  readonly root: string;
  readonly files: readonly string[];
  readonly words: readonly string[];
  /** Told of files that may not be read. */
  readonly onRefused?: (path: string) => void;
}): string[] {
  const { root, files, words, onRefused } = input;
  const search = makeSearch(words, onRefused);
  return files.filter((file) => isSettingsFile(file) && search(join(root, file)));
}

/** Reads settings files; those that are too large are faults. `files` are all that are no sources, since manifests tell packages. */
export function readSettingsFiles(input: {
  readonly root: string;
  readonly named: readonly string[];
  readonly files: readonly string[];
  readonly maxFileSize: number;
}): { readonly settings: Settings; readonly faults: readonly Fault[]; readonly skipped: readonly Skipped[] } {
  const { root, named, files, maxFileSize } = input;
  const packages = files.filter((file) => file.endsWith('/package.json')).map((file) => posix.dirname(file));
  const faults: Fault[] = [];
  const skipped: Skipped[] = [];
  let left = MOST_PIECES;
  const settings = openSettings(
    named,
    (file) => {
      const source = readSource(root, file, maxFileSize);
      if ('text' in source) {
        const pieces = piecesIn(file, source.text);
        if (pieces > left) {
          faults.push({ where: file, message: TOO_MUCH });
          return null;
        }
        left -= pieces;
        if (isTooDeep(source.text)) faults.push({ where: file, message: TOO_DEEP });
        return source.text;
      }
      if (source.skipped === tooLarge(maxFileSize)) faults.push(unreadFault(file, maxFileSize));
      else skipped.push({ file, reason: source.skipped });
      return null;
    },
    packages,
    (file) => faults.push({ where: file, message: UNREADABLE }),
  );
  return { settings, faults, skipped };
}

/** Pieces of all files together: a parser takes a kilobyte or two for each. */
const MOST_PIECES = 300_000;

const TOO_MUCH = 'It names Pleo and holds more than is read of settings files; exclude what is generated.';

const UNREADABLE = 'It names Pleo, and reading it as what its name says failed; its settings were left out.';

const TOO_DEEP = `It names Pleo and is nested deeper than ${MAX_DEPTH} levels; what stands below was not read.`;

function isTooDeep(text: string): boolean {
  return openBrackets(text) > MAX_DEPTH || indentedLines(text) > MAX_DEPTH;
}

/** Names by which sources read the settings that name one of the words. */
export function settingNames(settings: Settings, words: readonly string[]): string[] {
  const named = new Map<string, boolean>();
  const isNamed = (text: string): boolean => words.some((word) => text.toLowerCase().includes(word));
  const isNaming = (variable: string): boolean => {
    const known = named.get(variable) ?? settings.variable(variable).some(({ value }) => isNamed(value));
    named.set(variable, known);
    return known;
  };
  const names = settings.all.flatMap(({ name, variable, value, path }) => {
    if (!(variable ? isNaming(name) : isNamed(value))) return [];
    return variable ? [inSources(name), ...runtimeKey(name)] : waysToRead(name, path.at(-2));
  });
  return [...new Set(names)].filter((name) => /^[\w.:-]{4,}$|\('[\w-]+'\)$|\("[\w-]+"\)$/.test(name));
}

/** Names by which sources import, or read, one of these settings files as a whole. */
export function fileNames(settingsFiles: readonly string[]): string[] {
  const names = settingsFiles.map((file) => posix.basename(file));
  return [...new Set(names)].filter((name) => WHOLE.test(name) && !MANIFEST.test(name));
}

const WHOLE = /\.(?:json[5c]?|ya?ml|toml)$/;

/** What tools read, and many sources speak of. */
const MANIFEST = /^(?:package(?:-lock)?|tsconfig.*|(?:docker-)?compose.*|pnpm-.*)\.\w+$/;

/** A short name stands in every other file, for something else: it is looked for where an environment is read. */
function inSources(variable: string): string {
  return variable.length < 4 ? `env.${variable}` : variable;
}

/** `NUXT_PUBLIC_TEAMS_URL` is read as `teamsUrl`. */
function runtimeKey(variable: string): string[] {
  const name = /^(?:NUXT|NITRO)_(?:PUBLIC_)?([A-Z0-9]+(?:_[A-Z0-9]+)+)$/.exec(variable)?.[1];
  return name === undefined
    ? []
    : [name.toLowerCase().replace(/_([a-z0-9])/g, (_all, letter: string) => letter.toUpperCase())];
}

/** Names that say nothing of what they are for: half of all files hold one of them. */
const COMMON = /^(?:base|api|service|server|host|root|default|app)[_-]?(?:url|uri|host|path|endpoint|name)$/i;

/** How programs read a key: `pleo.baseUrl`, `pleo:baseUrl`, `get('pleo').baseUrl`, `{ cardsUrl } = …`. */
function waysToRead(name: string, parent: string | undefined): string[] {
  const isTelling = /[a-z0-9][A-Z]|[_-]/.test(name) && !COMMON.test(name);
  const alone = isTelling && name.length > 5 ? [name] : [];
  if (parent === undefined) return alone;
  return [`${parent}.${name}`, `${parent}:${name}`, `get('${parent}')`, `get("${parent}")`, ...alone];
}
