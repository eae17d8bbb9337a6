/** The bundles in dist fit the packages beside them: every name that is read from one is there. */

import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const DIST = join(import.meta.dirname, '..', 'dist');
const load = createRequire(import.meta.url);
const read = (...path: readonly string[]): string => readFileSync(join(DIST, ...path), 'utf8');

/** `name` of `file`, wherever a bundle reads it: `zod.js array`. */
function namesRead(edge: string): Set<string> {
  const modules = new Map(
    [
      ...read(edge, 'index.js').matchAll(
        /\/\*{3}\/ (\d+):\n.*\n\n(?:"use strict";\n)?module\.exports = require\("\.\.\/lazy\/(.+)"\)/g,
      ),
    ].map(([, id = '', file = '']) => [id, file]),
  );
  const found = new Set<string>();
  for (const chunk of readdirSync(join(DIST, edge))) {
    const source = read(edge, chunk);
    const variables = [
      ...source.matchAll(/const (\w+) = require\("\.\.\/lazy\/(.+)"\)/g),
      ...[...source.matchAll(/var (\w+) = __\w+_require__\((\d+)\)/g)].map(([all, name = '', id = '']) => [
        all,
        name,
        modules.get(id) ?? '',
      ]),
    ];
    for (const [, variable = '', file = ''] of variables) {
      if (file === '') continue;
      for (const [, name] of source.matchAll(new RegExp(`\\b${variable}\\s*\\.\\s*(\\w+)`, 'g')))
        found.add(`${file} ${name}`);
    }
  }
  return found;
}

test.each([
  ['cli', ['jsonc-parser.js parseTree', 'yaml.js Parser', 'zod.js strictObject']],
  ['action', ['actions-core.js setFailed', 'jsonc-parser.js parseTree', 'yaml.js Parser']],
  ['api', ['jsonc-parser.js parseTree', 'yaml.js Parser']],
])('%s', (edge, some) => {
  const names = [...namesRead(edge)].sort();
  expect(names).toEqual(expect.arrayContaining(some));
  const missing = names.filter((row) => {
    const [file = '', name = ''] = row.split(' ');
    // Read, and not only there: what it stands for is loaded then.
    return load(join(DIST, 'lazy', file))[name] === undefined;
  });
  expect(missing).toEqual([]);
});
