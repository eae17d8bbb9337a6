/** Import specifier → file of the repository: relative paths, tsconfig paths, workspaces. No `node_modules` needed. */

import { posix } from 'node:path';
import { packageIndex } from './packages.ts';
import { tsconfigIndex } from './tsconfig.ts';

export interface Resolver {
  /** The listed file that a specifier names when it is imported from `fromFile`; null: a package, or not known. */
  readonly resolve: (specifier: string, fromFile: string) => string | null;
}

/** What a specifier without an extension may be, in order of preference. */
const EXTENSIONS = [
  '.ts',
  '.tsx',
  '.mts',
  '.cts',
  '.js',
  '.jsx',
  '.mjs',
  '.cjs',
  '.json',
  '.vue',
  '.svelte',
  '.astro',
];

/** Output extensions and the sources they are written for in TypeScript. */
const SOURCES: Readonly<Record<string, readonly string[]>> = {
  '.js': ['.ts', '.tsx', '.jsx'],
  '.jsx': ['.tsx'],
  '.mjs': ['.mts'],
  '.cjs': ['.cts'],
};

/** No path is longer. */
const MAX_SPECIFIER = 4_096;

/** A resolver over listed files; malformed configuration files count as absent. */
export function createResolver(input: {
  /** Every listed path, relative to the root. */
  readonly files: ReadonlySet<string>;
  readonly readText: (file: string) => string | null;
}): Resolver {
  const { files, readText } = input;
  const find = (path: string): string | null => findFile(path, files);
  const paths = tsconfigIndex(files, readText);
  const packages = packageIndex(files, readText, find);
  const known = new Map<string, string | null>();
  const resolve = (specifier: string, fromFile: string): string | null => {
    const folder = posix.dirname(fromFile);
    if (/^\.{1,2}(\/|$)/.test(specifier)) return find(posix.join(folder, specifier));
    for (const path of paths(specifier, folder)) {
      const file = find(path);
      if (file !== null) return file;
    }
    return packages(specifier, folder) ?? fromAlias(specifier, folder, find);
  };
  return {
    resolve: (specifier, fromFile) => {
      const key = `${posix.dirname(fromFile)}\0${specifier}`;
      const before = known.get(key);
      if (before !== undefined) return before;
      const file =
        specifier.length > MAX_SPECIFIER ? null : resolve(specifier.replace(/(?<=.)[?#].*$/, ''), fromFile);
      known.set(key, file);
      return file;
    },
  };
}

/** Aliases that frameworks and bundlers set without a tsconfig in the repository, and the folders they mean. */
const ALIASES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^\$lib\//, ['src/lib']],
  [/^(?:@|~)\//, ['src', 'app', '.']],
  [/^~~\/|^@@\//, ['.']],
];

/** What an alias means, seen from the nearest folder upwards that has the file. */
function fromAlias(specifier: string, folder: string, find: (path: string) => string | null): string | null {
  for (const [pattern, roots] of ALIASES) {
    if (!pattern.test(specifier)) continue;
    const rest = specifier.replace(pattern, '');
    for (let at = folder; ; at = posix.dirname(at)) {
      for (const root of roots) {
        const file = find(posix.join(at, root, rest));
        if (file !== null) return file;
      }
      if (at === '.' || at === '/') break;
    }
  }
  return null;
}

/** The listed file at a path written without extension, with the output's extension, or as a folder. */
function findFile(path: string, files: ReadonlySet<string>): string | null {
  // A path that climbs out of the root keeps its dots and is never listed.
  const normal = posix.normalize(path).replace(/\/$/, '');
  if (files.has(normal)) return normal;
  const extension = posix.extname(normal);
  for (const source of SOURCES[extension] ?? []) {
    const file = normal.slice(0, -extension.length) + source;
    if (files.has(file)) return file;
  }
  for (const tried of EXTENSIONS) if (files.has(normal + tried)) return normal + tried;
  const folder = normal === '.' ? '' : `${normal}/`;
  for (const tried of EXTENSIONS) if (files.has(`${folder}index${tried}`)) return `${folder}index${tried}`;
  return null;
}
