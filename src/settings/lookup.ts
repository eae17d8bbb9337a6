/** What the settings files of a repository give to a name, with references between them followed. */

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
  /** What an environment variable may hold. */
  readonly variable: (name: string) => readonly Resolved[];
  /** What stands under a key path that ends like this one, such as `pleo.baseUrl`, where `fits` lets it through. */
  readonly under: (path: readonly string[], fits?: (setting: Setting) => boolean) => readonly Resolved[];
}

export const NO_SETTINGS: Settings = { all: [], variable: () => [], under: () => [] };

/** Our own configuration in a `package.json` is no setting of the program. */
const OWN_KEY = 'pleo-migrate';

/** How far one setting's reference to another is followed. */
const MAX_REFERENCES = 6;

/** The most values that one name is followed to. */
const MAX_VALUES = 12;

/** The settings of these files. */
export function openSettings(files: readonly string[], read: (file: string) => string | null): Settings {
  const all = files.flatMap((file) => {
    const text = read(file);
    if (text === null) return [];
    return readSettings(file, text)
      .filter(({ path }) => path[0] !== OWN_KEY)
      .map((setting) => withReferences(setting, text));
  });
  const byName = new Map<string, Setting[]>();
  for (const setting of all) {
    const known = byName.get(setting.name);
    if (known) known.push(setting);
    else byName.set(setting.name, [setting]);
  }
  const keys = keysOfVariables(all);
  const under = (path: readonly string[], fits: (setting: Setting) => boolean = () => true): Setting[] =>
    (byName.get(nameOf(path)) ?? []).filter((setting) => fits(setting) && endsLike(setting.path, path));
  const targetsOf = (reference: Reference, from: Setting): Setting[] =>
    under(reference.path).filter(
      (target) => target !== from && (reference.below === null || target.path.includes(reference.below)),
    );
  const resolve = (setting: Setting, left: number): readonly Resolved[] =>
    fill({ value: setting.value, way: [setting] }, left);
  const fill = (partial: Resolved, left: number): readonly Resolved[] => {
    const reference = left > 0 ? findReference(partial.value) : null;
    const [from] = partial.way;
    if (!reference || !from) return [partial];
    const before = partial.value.slice(0, reference.start);
    const after = partial.value.slice(reference.end);
    const targets = targetsOf(reference, from).flatMap((target) => resolve(target, left - 1));
    const filled = targets.map(
      ({ value, way }): Resolved => ({ value: before + value + after, way: [...partial.way, ...way] }),
    );
    if (reference.fallback !== null)
      filled.push({ value: before + reference.fallback + after, way: partial.way });
    return filled.flatMap((one) => fill(one, left - 1)).slice(0, MAX_VALUES);
  };
  const resolveAll = (settings: readonly Setting[]): Resolved[] =>
    settings.flatMap((setting) => {
      const resolved = resolve(setting, MAX_REFERENCES);
      // A reference that nothing resolves stays as it is written.
      return resolved.length > 0 ? resolved : [{ value: setting.value, way: [setting] }];
    });
  return {
    all,
    variable: (name) =>
      resolveAll([
        ...(byName.get(name) ?? []).filter((setting) => setting.variable),
        ...(keys.get(name) ?? []).flatMap((key) => under([key])),
      ]).slice(0, MAX_VALUES),
    under: (path, fits) => resolveAll(under(path, fits)).slice(0, MAX_VALUES),
  };
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
    if (name !== undefined) keys.set(name, [...(keys.get(name) ?? []), setting.value]);
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
