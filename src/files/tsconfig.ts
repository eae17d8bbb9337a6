/** `paths` and `baseUrl` of the nearest tsconfig or jsconfig, with what it extends inside the repository. */

import { posix } from 'node:path';
import { isRecord } from './is-record.ts';
import { parseJson } from './parse-json.ts';
import { matchPattern } from './star-pattern.ts';

interface PathMap {
  /** Folder that `baseUrl` names, relative to the root; null: not set. */
  readonly base: string | null;
  /** Folder that the targets of `paths` are relative to. */
  readonly from: string;
  readonly paths: readonly { readonly pattern: string; readonly targets: readonly string[] }[];
}

const NAMES = ['tsconfig.json', 'jsconfig.json', 'tsconfig.base.json', 'tsconfig.app.json'];

/** How many files `extends` and `references` are followed to. */
const MAX_EXTENDS = 64;

/** The paths that a specifier may stand for, seen from a folder. */
export function tsconfigIndex(
  files: ReadonlySet<string>,
  readText: (file: string) => string | null,
): (specifier: string, folder: string) => string[] {
  const maps = new Map<string, PathMap | null>();
  const nearest = (folder: string): PathMap | null => {
    const known = maps.get(folder);
    if (known !== undefined) return known;
    const file = NAMES.map((name) => posix.join(folder, name)).find((path) => files.has(path));
    const own = file === undefined ? null : readMap(file, files, readText, new Set());
    const isTop = folder === '.' || folder === '';
    const map = own ?? (isTop ? null : nearest(posix.dirname(folder)));
    maps.set(folder, map);
    return map;
  };
  return (specifier, folder) => {
    const map = nearest(folder);
    if (!map) return [];
    const mapped = map.paths.flatMap(({ pattern, targets }) => {
      const star = matchPattern(pattern, specifier);
      return star === null
        ? []
        : targets.map((target) =>
            posix.join(
              map.from,
              target.replace('*', () => star),
            ),
          );
    });
    return map.base === null ? mapped : [...mapped, posix.join(map.base, specifier)];
  };
}

function readMap(
  file: string,
  files: ReadonlySet<string>,
  readText: (file: string) => string | null,
  seen: Set<string>,
): PathMap | null {
  // Once each: configurations that name one another in circles have no end.
  if (seen.has(file) || seen.size > MAX_EXTENDS) return null;
  seen.add(file);
  const text = readText(file);
  const config: unknown = text === null ? null : parseJson(text);
  if (!isRecord(config)) return null;
  const options = isRecord(config.compilerOptions) ? config.compilerOptions : {};
  const folder = posix.dirname(file);
  const base = typeof options.baseUrl === 'string' ? posix.join(folder, options.baseUrl) : null;
  const paths = isRecord(options.paths)
    ? Object.entries(options.paths).map(([pattern, targets]) => ({ pattern, targets: strings(targets) }))
    : [];
  const own: PathMap = { base, from: folder, paths };
  const read = (path: string): PathMap | null => readMap(path, files, readText, seen);
  const map = [own, ...listed(config.extends, folder, files).reverse().map(read)].reduce(over);
  // A solution-style tsconfig leaves `paths` to the projects it lists.
  const projects = isEmpty(map) ? listed(referenced(config), folder, files).map(read) : [];
  const known = [map, ...projects].find((one) => one !== null && !isEmpty(one));
  return known ? { ...known, from: known.base ?? known.from } : null;
}

/** What one configuration says over what those that it extends say: the last of these before the others. */
function over(own: PathMap | null, above: PathMap | null): PathMap | null {
  if (!own || !above) return own ?? above;
  const { from, paths } = own.paths.length > 0 ? own : above;
  return { base: own.base ?? above.base, from, paths };
}

function isEmpty(map: PathMap | null): boolean {
  return map === null || (map.base === null && map.paths.length === 0);
}

/** The listed files that a configuration names. */
function listed(named: unknown, folder: string, files: ReadonlySet<string>): string[] {
  return strings([named].flat()).flatMap((name) => {
    const path = posix.join(folder, name);
    return [path, `${path}.json`, `${path}/tsconfig.json`].filter((tried) => files.has(tried));
  });
}

function referenced({ references }: Record<string, unknown>): unknown[] {
  return Array.isArray(references)
    ? references.map((reference: unknown) => (isRecord(reference) ? reference.path : null))
    : [];
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
