/** What the settings files of a repository give to a name, with references between them followed. */

import { posix } from 'node:path';
import { append } from '../model/append.ts';
import { groupBy } from '../model/group-by.ts';
import { nearestOf } from '../model/nearest-folder.ts';
import { readSettings } from './read-settings.ts';
import { findReference, type Reference } from './references.ts';
import type { Setting } from './setting.ts';

/** What a name holds, and every setting on the way to it. */
export interface Resolved {
  readonly value: string;
  /** The setting of the name first, then those that it refers to. */
  readonly way: readonly Setting[];
}

export interface Settings {
  /** Every setting that was read. */
  readonly all: readonly Setting[];
  /** What an environment variable may hold, for a file that reads it; without one, anywhere. */
  readonly variable: (name: string, reader?: string) => readonly Resolved[];
  /** Keys of secrets and config maps that a variable is filled from, with the name of each in front. */
  readonly keysOf: (variable: string) => readonly string[];
  /** What stands under a key path that ends like this one, such as `pleo.baseUrl`, where `fits` lets it through. */
  readonly under: (path: readonly string[], fits?: (setting: Setting) => boolean) => readonly Resolved[];
}

/** Our own configuration in a `package.json` is no setting of the program. */
const OWN_KEY = 'pleo-migrate';

/** The most settings on the way to one value. */
const MAX_WAY = 8;

/** The most references that are filled for one setting. */
const MAX_STEPS = 200;

/** The most values that one name is followed to: one more than the evaluator takes, so that it can say so. */
const MAX_VALUES = 24;

/**
 * The settings of these files. What lies in a package is for that package and those below it; `packages` are the
 * folders of all packages.
 */
export function openSettings(
  files: readonly string[],
  read: (file: string) => string | null,
  packages: readonly string[],
  onFault: (file: string, error: unknown) => void = () => {},
): Settings {
  const reaches = scopes(packages);
  const all = files.flatMap((file) => {
    const text = read(file);
    if (text === null) return [];
    return readSettings(file, text, (error) => onFault(file, error))
      .filter(({ path }) => path[0] !== OWN_KEY)
      .map((setting) => withReferences(setting, text));
  });
  const byName = groupBy(all, ({ name }) => name);
  const keys = keysOfVariables(all);
  const under = (path: readonly string[], fits: (setting: Setting) => boolean = () => true): Setting[] =>
    (byName.get(nameOf(path)) ?? []).filter((setting) => fits(setting) && endsLike(setting.path, path));
  const targetsOf = (reference: Reference, way: readonly Setting[]): Setting[] =>
    under(reference.path).filter(
      (target) =>
        !way.includes(target) && (reference.below === null || target.path.includes(reference.below)),
    );
  const kept = new Map<Setting, readonly Resolved[]>();
  const resolved = (setting: Setting): readonly Resolved[] => {
    const known = kept.get(setting) ?? resolve(setting, targetsOf);
    kept.set(setting, known);
    return known;
  };
  const resolveAll = (settings: readonly Setting[]): Resolved[] => differentFirst(settings.flatMap(resolved));
  return {
    all,
    variable: (name, reader) =>
      resolveAll(
        [
          ...(byName.get(name) ?? []).filter((setting) => setting.variable),
          ...(keys.get(name) ?? []).flatMap((key) => under([key])),
        ].filter(({ location }) => reader === undefined || reaches(location.file, reader)),
      ),
    keysOf: (variable) => keys.get(variable) ?? [],
    under: (path, fits) => resolveAll(under(path, fits)),
  };
}

/** Of many, one of each value before those that say the same again. */
function differentFirst(all: readonly Resolved[]): Resolved[] {
  if (all.length < MAX_VALUES) return [...all];
  const firsts = new Map(all.toReversed().map((one) => [one.value, one]));
  const isFirst = (one: Resolved): boolean => firsts.get(one.value) === one;
  return [...all.filter(isFirst), ...all.filter((one) => !isFirst(one))].slice(0, MAX_VALUES);
}

/** Folders whose settings are for what lies beside them: tests, examples and documentation play programs of their own. */
const ASIDE =
  /(?:^|\/)(?:tests?|__tests__|__fixtures__|fixtures?|specs?|e2e|examples?|samples?|demos?|docs?)\//i;

/** Whether a settings file is meant for a source: whether its package is the source's own, or one around it. */
function scopes(packages: readonly string[]): (setting: string, source: string) => boolean {
  const packageOf = nearestOf(new Set(packages));
  return (setting, source) => {
    const home = ASIDE.test(setting) ? posix.dirname(setting) : packageOf(setting);
    return home === '.' || home === '/' || source.startsWith(`${home}/`);
  };
}

/** A value that is being put together: what is settled of it, and what may still hold references. */
interface Unfinished {
  readonly settled: string;
  readonly rest: string;
  readonly way: readonly Setting[];
}

/** The values of one setting, references in it filled from left to right; no setting twice on one way. */
function resolve(
  setting: Setting,
  targetsOf: (reference: Reference, way: readonly Setting[]) => readonly Setting[],
): Resolved[] {
  const resolved: Resolved[] = [];
  const queue: Unfinished[] = [{ settled: '', rest: setting.value, way: [setting] }];
  for (let steps = 0; steps < MAX_STEPS && resolved.length < MAX_VALUES; steps += 1) {
    const partial = queue.shift();
    if (!partial) break;
    const { settled, rest, way } = partial;
    const reference = findReference(rest);
    if (!reference) {
      resolved.push({ value: settled + rest, way });
      continue;
    }
    const before = settled + rest.slice(0, reference.start);
    const after = rest.slice(reference.end);
    const targets = way.length < MAX_WAY ? targetsOf(reference, way).slice(0, MAX_VALUES) : [];
    for (const target of targets)
      queue.push({ settled: before, rest: target.value + after, way: [...way, target] });
    if (reference.fallback !== null) queue.push({ settled: before + reference.fallback, rest: after, way });
    // What nothing resolves stays as it is written.
    else if (targets.length === 0)
      queue.push({ settled: settled + rest.slice(0, reference.end), rest: after, way });
  }
  return resolved;
}

/** Readers put in what their own file defines; what it was taken from is told by the text as it stands. */
function withReferences(setting: Setting, text: string): Setting {
  const written = text.slice(setting.location.start, setting.location.end);
  if (!setting.variable || !written.includes('$')) return setting;
  const references = [...written.matchAll(/\$\{?([A-Za-z_]\w*)/g)].flatMap(([, name]) => name ?? []);
  return references.length > 0 ? { ...setting, references } : setting;
}

/** Keys of config maps and secrets that Kubernetes hands to variables: `- name: X` beside `valueFrom…key: y`. */
function keysOfVariables(all: readonly Setting[]): Map<string, string[]> {
  const names = new Map<string, string>();
  const place = (setting: Setting, up: number): string =>
    [setting.location.file, ...setting.path.slice(0, setting.path.length - up)].join('\0');
  for (const setting of all) if (setting.name === 'name') names.set(place(setting, 1), setting.value);
  const keys = new Map<string, string[]>();
  for (const setting of all) {
    const [from, kind, key] = setting.path.slice(-3);
    if (key !== 'key' || from !== 'valueFrom' || !kind?.endsWith('KeyRef')) continue;
    const name = names.get(place(setting, 3));
    if (name !== undefined) append(keys, name, setting.value);
  }
  return keys;
}

function nameOf(path: readonly string[]): string {
  return path.at(-1) ?? '';
}

function endsLike(path: readonly string[], end: readonly string[]): boolean {
  if (end.length > path.length) return false;
  const offset = path.length - end.length;
  return end.every((key, index) => path[offset + index] === key);
}
