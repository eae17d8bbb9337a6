/** What is bundled: each package is named with its version and its licence, and the licence lets us do so. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const DIST = join(ROOT, 'dist');

/** Licences that ask for no more than that they are carried along. */
const ALLOWED = ['0BSD', 'Apache-2.0', 'BlueOak-1.0.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT'];

const page = readFileSync(join(DIST, 'licenses.txt'), 'utf8');
const [, list = '', ...sections] = page.split(/\n={80}\n\n/);
const listed = [...list.matchAll(/^(\S+) (?:\(in (\S+) (\S+)\)|(\S+)) \((.+)\)$/gm)].map(
  ([, name = '', carrier, carried, own, licence = '']) => ({
    name,
    installed: carrier ?? name,
    version: carried ?? own,
    licence,
  }),
);

test('every line of the list is read', () => {
  expect(listed).toHaveLength(list.trim().split('\n').length);
  expect(sections).toHaveLength(listed.length);
});

test.each(listed)('$name: $licence', ({ name, installed, version, licence }) => {
  const manifest = JSON.parse(readFileSync(join(ROOT, 'node_modules', installed, 'package.json'), 'utf8'));
  expect(version).toBe(manifest.version);
  if (name === installed) expect(licence).toBe(manifest.license);
  expect(ALLOWED).toContain(licence);
  const section = sections.find((text) => text.startsWith(`${name} `)) ?? '';
  expect(section.length).toBeGreaterThan(500);
  expect(section).toMatch(/copyright|blue oak/i);
});

test('every package whose files are in a bundle is listed', () => {
  const bundled = readdirSync(DIST, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.js'))
    .flatMap((file) => [
      ...readFileSync(join(DIST, file), 'utf8').matchAll(/\.\/node_modules\/((?:@[\w.-]+\/)?[\w.-]+)\//g),
    ])
    .map(([, name = '']) => name);
  expect(bundled).toContain('zod');
  const names = listed.map(({ name }) => name);
  expect([...new Set(bundled)].filter((name) => !names.includes(name))).toEqual([]);
  expect(names).toEqual(expect.arrayContaining(['typescript', 'llhttp', 'ts-morph', 'undici', 'yaml']));
});
