/**
 * src → build (tsc) → dist (ncc, CommonJS). `node scripts/build.ts [folder]` builds into another folder than dist.
 *
 * Each package that the sources import is bundled into a file of its own under dist/packages, which all of our bundles
 * share: it is committed once, and changes only when the package does, or when another of its names is imported. It is
 * read when the first of its names is used (dist/lazy): most scans need few of them, and reading costs as much as scanning.
 */

import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { bundle } from './bundle.ts';
import { declarationsOf } from './declarations.ts';
import { entryOf, importedNames, lazily } from './imported-names.ts';
import { licencePage } from './licences.ts';

const root = resolve(import.meta.dirname, '..');
const out = resolve(process.argv[2] ?? join(root, 'dist'));
const build = join(root, 'build');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

// Bundles name their modules by their paths from here, which are the same wherever the repository lies.
process.chdir(root);
rmSync(build, { recursive: true, force: true });
execFileSync(
  process.execPath,
  [join('node_modules', 'typescript', 'bin', 'tsc'), '-p', 'tsconfig.build.json'],
  {
    stdio: ['ignore', 'ignore', 'inherit'],
  },
);
// ncc writes an ES module where the nearest package.json says so, which ts-morph does not survive; with `commonjs`
// there, webpack refuses the `import`s that tsc leaves. So it says neither, only what the program itself reads.
put(join(build, 'package.json'), `${JSON.stringify({ version })}\n`);

rmSync(out, { recursive: true, force: true });
put(join(out, 'package.json'), '{ "type": "commonjs" }\n');

const folders = new Set<string>();
const shared: Record<string, string> = {};
for (const [name, names] of importedNames(join(build, 'src'))) {
  const file = `${name.replace('@', '').replace('/', '-')}.js`;
  const entry = join(build, 'packages', file);
  put(entry, entryOf(name, names));
  const { code, assets, packages } = await bundle(entry, {});
  if (assets.length > 0) throw new Error(`${name} is more than one file: ${assets.map(([asset]) => asset)}`);
  put(join(out, 'packages', file), code);
  put(join(out, 'lazy', file), lazily(`../packages/${file}`, names));
  for (const folder of packages) folders.add(folder);
  shared[name] = `../lazy/${file}`;
}
// The largest part of Node's own that a scan without findings does without.
put(join(out, 'lazy', 'node-crypto.js'), lazily('node:crypto', ['createHash', 'randomUUID']));
shared['node:crypto'] = '../lazy/node-crypto.js';

const chunks = new Map<string, string>();
for (const [edge, source] of [
  ['cli', 'cli.js'],
  ['api', 'index.js'],
  // Last, since the package on npm does without it: nothing may be kept here that others need.
  ['action', 'action.js'],
] as const) {
  const { code, assets, packages } = await bundle(join(build, 'src', source), shared);
  put(
    join(out, edge, 'index.js'),
    edge === 'cli' ? `#!/usr/bin/env node\n${code.replace(/^#!.*\n/, '')}` : code,
  );
  for (const [name, text] of assets) {
    // The same part of the sources is often the same chunk: it is kept once.
    const first = chunks.get(text) ?? `${edge}/${name}`;
    chunks.set(text, first);
    const own = first === `${edge}/${name}`;
    put(join(out, edge, name), own ? text : `module.exports = require('../${first}');\n`);
  }
  for (const folder of packages) folders.add(folder);
}
chmodSync(join(out, 'cli', 'index.js'), 0o755);

// Written out name by name, since that is how Node knows what can be imported from CommonJS.
const names = Object.keys(createRequire(import.meta.url)(join(out, 'api', 'index.js'))).sort();
put(
  join(out, 'index.js'),
  `'use strict';\nconst api = require('./api/index.js');\n${names.map((name) => `exports.${name} = api.${name};\n`).join('')}`,
);
for (const [file, text] of declarationsOf(join(build, 'src'), 'index.d.ts'))
  put(join(out, 'types', file), text);
put(join(out, 'licenses.txt'), licencePage([...folders]));

function put(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
