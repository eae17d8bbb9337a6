/** Real sources to mutate: the stories and the examples. */

import { globSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

export interface FuzzSource {
  readonly extension: string;
  readonly texts: readonly string[];
}

/** The texts by extension; `every` n-th file, for runs that have little time. */
export function fuzzSources(every: number): FuzzSource[] {
  const files = globSync(
    '{test/repos,examples}/**/*.{ts,tsx,js,mjs,cjs,vue,svelte,astro,yaml,yml,json,toml,env,tf}',
    {
      cwd: ROOT,
    },
  ).sort();
  const byExtension = new Map<string, string[]>();
  for (const file of files.filter((_file, index) => index % every === 0)) {
    const text = readFileSync(join(ROOT, file), 'utf8');
    byExtension.set(extname(file), [...(byExtension.get(extname(file)) ?? []), text]);
  }
  return [...byExtension].map(([extension, texts]) => ({ extension, texts }));
}
