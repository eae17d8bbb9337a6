/** What the settings files of a repository give to a name, with references between them followed. */

import { readSettings } from './read-settings.ts';
import type { Setting } from './setting.ts';

export interface Settings {
  /** Every setting that was read. */
  readonly all: readonly Setting[];
  /** What an environment variable may hold. */
  readonly variable: (name: string) => readonly Setting[];
  /** What stands under a key path that ends like this one, such as `pleo.baseUrl`, in files that `fits` lets through. */
  readonly under: (path: readonly string[], fits?: (file: string) => boolean) => readonly Setting[];
}

export const NO_SETTINGS: Settings = { all: [], variable: () => [], under: () => [] };

/** Our own configuration in a `package.json` is no setting of the program. */
const OWN_KEY = 'pleo-migrate';

/** How far one setting's reference to another is followed. */
const MAX_REFERENCES = 4;

/** References to other settings as whole values, and the key path they mean. */
const REFERENCES: readonly RegExp[] = [
  /^\{\{-?\s*\.Values\.([\w.]+)\s*(?:\|[^}]*)?-?\}\}$/,
  /^\$\{self:(?:custom\.)?([\w.]+)\}$/,
  /^(?:\$\{)?var\.([\w-]+)\}?$/,
  /^(?:\$\{)?local\.([\w-]+)\}?$/,
  /^\$\{?([A-Z][A-Z0-9_]*)\}?$/,
  /^\$\{\{\s*(?:env|vars)\.([A-Z][A-Z0-9_]*)\s*\}\}$/,
];

/** The settings of these files. */
export function openSettings(files: readonly string[], read: (file: string) => string | null): Settings {
  const all = files.flatMap((file) => {
    const text = read(file);
    return text === null ? [] : readSettings(file, text).filter(({ path }) => path[0] !== OWN_KEY);
  });
  const byName = new Map<string, Setting[]>();
  for (const setting of all) {
    const known = byName.get(setting.name);
    if (known) known.push(setting);
    else byName.set(setting.name, [setting]);
  }
  const named = (name: string): readonly Setting[] => byName.get(name) ?? [];
  const under = (path: readonly string[], fits: (file: string) => boolean = () => true): Setting[] =>
    named(path.at(-1) ?? '').filter((setting) => fits(setting.location.file) && endsLike(setting.path, path));
  const followed = (setting: Setting, left: number): readonly Setting[] => {
    const reference = left > 0 ? referenceIn(setting.value) : null;
    if (!reference) return [setting];
    const targets = under(reference).filter((target) => target !== setting);
    return targets.length > 0 ? targets.flatMap((target) => followed(target, left - 1)) : [setting];
  };
  return {
    all,
    variable: (name) =>
      named(name)
        .filter((setting) => setting.variable)
        .flatMap((setting) => followed(setting, MAX_REFERENCES)),
    under: (path, fits) => under(path, fits).flatMap((setting) => followed(setting, MAX_REFERENCES)),
  };
}

function referenceIn(value: string): string[] | null {
  for (const pattern of REFERENCES) {
    const path = pattern.exec(value.trim())?.[1];
    if (path !== undefined) return path.split('.');
  }
  return null;
}

function endsLike(path: readonly string[], end: readonly string[]): boolean {
  if (end.length > path.length) return false;
  const offset = path.length - end.length;
  return end.every((key, index) => path[offset + index] === key);
}
