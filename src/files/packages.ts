/** Packages of the repository itself: workspaces imported by name, and `#imports` of the nearest package. */

import { posix } from 'node:path';
import { isRecord } from './is-record.ts';
import { parseJson } from './parse-json.ts';
import { matchPattern } from './star-pattern.ts';

interface Package {
  readonly folder: string;
  readonly manifest: Readonly<Record<string, unknown>>;
}

/** Fields of a manifest that name its entry, sources first. */
const ENTRIES = ['source', 'types', 'typings', 'module', 'main'];

/** Conditions of `exports` and `imports`, in the order in which they tell of sources. */
const CONDITIONS = ['source', 'development', 'types', 'import', 'module', 'node', 'require', 'default'];

/** Where builds write what was in `src`. */
const OUTPUT = /^(dist|build|lib|out|output|esm|cjs)\//;

/** Finds the file that a bare specifier means, seen from a folder; null: no package of this repository. */
export function packageIndex(
  files: ReadonlySet<string>,
  readText: (file: string) => string | null,
  find: (path: string) => string | null,
): (specifier: string, folder: string) => string | null {
  let byName: Map<string, Package> | null = null;
  let byFolder: Map<string, Package> | null = null;
  const load = (): void => {
    byName = new Map();
    byFolder = new Map();
    for (const file of files) {
      if (file !== 'package.json' && !file.endsWith('/package.json')) continue;
      const text = readText(file);
      const manifest: unknown = text === null ? null : parseJson(text);
      if (!isRecord(manifest)) continue;
      const found: Package = { folder: posix.dirname(file), manifest };
      byFolder.set(found.folder, found);
      if (typeof manifest.name === 'string' && !byName.has(manifest.name)) byName.set(manifest.name, found);
    }
  };
  return (specifier, folder) => {
    if (!byName || !byFolder) load();
    if (specifier.startsWith('#')) {
      const home = nearest(folder, byFolder ?? new Map());
      return home ? fromMap(home, home.manifest.imports, specifier, find) : null;
    }
    const [scope = '', second = '', ...rest] = specifier.split('/');
    const isScoped = scope.startsWith('@');
    const name = isScoped ? `${scope}/${second}` : scope;
    const subpath = (isScoped ? rest : [second, ...rest].filter((part) => part !== '')).join('/');
    const target = byName?.get(name);
    return target ? entryOf(target, subpath, find) : null;
  };
}

function nearest(folder: string, packages: ReadonlyMap<string, Package>): Package | null {
  for (let at = folder; ; at = posix.dirname(at)) {
    const found = packages.get(at);
    if (found || at === '.' || at === '/') return found ?? null;
  }
}

function entryOf(of: Package, subpath: string, find: (path: string) => string | null): string | null {
  const exported = fromMap(of, of.manifest.exports, subpath === '' ? '.' : `./${subpath}`, find);
  if (exported !== null) return exported;
  if (subpath !== '')
    return find(posix.join(of.folder, subpath)) ?? find(posix.join(of.folder, 'src', subpath));
  for (const field of ENTRIES) {
    const entry = of.manifest[field];
    const file = typeof entry === 'string' ? findSource(of, entry, find) : null;
    if (file !== null) return file;
  }
  return find(posix.join(of.folder, 'src/index')) ?? find(posix.join(of.folder, 'index'));
}

/** Looks a key up in `exports` or `imports`, patterns with one `*` included. */
function fromMap(
  of: Package,
  map: unknown,
  key: string,
  find: (path: string) => string | null,
): string | null {
  if (typeof map === 'string') return key === '.' ? findSource(of, map, find) : null;
  if (!isRecord(map)) return null;
  if (key === '.' && !Object.keys(map).some((name) => name.startsWith('.')))
    return fromTarget(of, map, '', find);
  for (const [pattern, target] of Object.entries(map)) {
    const star = matchPattern(pattern, key);
    if (star !== null) return fromTarget(of, target, star, find);
  }
  return null;
}

function fromTarget(
  of: Package,
  target: unknown,
  star: string,
  find: (path: string) => string | null,
): string | null {
  if (typeof target === 'string')
    return findSource(
      of,
      target.replace('*', () => star),
      find,
    );
  if (!isRecord(target)) return null;
  for (const condition of CONDITIONS) {
    const file = condition in target ? fromTarget(of, target[condition], star, find) : null;
    if (file !== null) return file;
  }
  return null;
}

/** A file of the package; a build's output that is not there is its source. */
function findSource(of: Package, path: string, find: (path: string) => string | null): string | null {
  const relative = posix.normalize(path);
  const source = relative.replace(OUTPUT, 'src/').replace(/\.d\.([cm]?)ts$/, '.$1ts');
  return (
    find(posix.join(of.folder, relative.replace(/\.d\.([cm]?)ts$/, '.$1ts'))) ??
    find(posix.join(of.folder, source)) ??
    find(posix.join(of.folder, source.replace(/^src\//, '')))
  );
}
