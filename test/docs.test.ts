/** The generated pages: everything that is known of the legacy API is there, and every link leads somewhere. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  access,
  credentialMismatches,
  credentials,
  exportWorkflow,
  fieldMappings,
  gaps,
  legacyOperations,
  modelMappings,
  parameterMappings,
  scopes,
  valueChanges,
  valueMappings,
} from '../src/catalogue/catalogue.ts';
import { rules } from '../src/rules/index.ts';

const DOCS = join(import.meta.dirname, '..', 'docs');
const read = (file: string): string => readFileSync(join(DOCS, file), 'utf8');
const operations = read('operations.md');

/** The text under the heading of an operation. */
function sectionOf({ method, path }: { readonly method: string; readonly path: string }): string {
  const start = operations.indexOf(`\n### ${method} ${path}\n`);
  if (start < 0) return '';
  const next = operations.slice(start + 1).search(/\n#{2,3} /);
  return operations.slice(start, next < 0 ? undefined : start + 1 + next);
}

const firstCells = (section: string): string[] =>
  section
    .split('\n')
    .flatMap((line) => (line.startsWith('| ') ? (line.split(' | ')[0]?.slice(2) ?? []) : []));

test('docs/credentials.md has every kind of credential, every mix-up, every scope, and each way to access', () => {
  const page = read('credentials.md');
  for (const { title } of credentials) expect(page).toContain(`\n### ${title}\n`);
  for (const { scope } of scopes) expect(page).toContain(`| \`${scope}\` |`);
  for (const { title, account } of access.accounts) expect(page).toContain(`| ${title} | \`${account}\` |`);
  const mixUps = page.split('## What happens when they are mixed up')[1]?.split('\n## ')[0] ?? '';
  expect(mixUps.split('\n').filter((line) => line.startsWith('| ')).length).toBe(
    credentialMismatches.length + 2,
  );
});

describe.each(legacyOperations.map((one) => [`${one.method} ${one.path}`, one] as const))('%s', (_, one) => {
  const section = sectionOf(one);
  const cells = firstCells(section);

  test('has its section, with what replaces it or why nothing does', () => {
    expect(section).toContain(`\`${one.id}\``);
    for (const { method, path } of one.replacements) expect(section).toContain(`\`${method} ${path}\``);
    if (one.replacements.length === 0) expect(section).toContain('**Nothing replaces it.**');
  });

  test('has every parameter with its values', () => {
    for (const { name, values } of one.query) {
      expect(
        cells.some((cell) => cell.startsWith(`\`${name}\``)),
        name,
      ).toBe(true);
      for (const value of values) expect(section).toContain(value);
    }
    const added = parameterMappings.filter(
      (mapping) => mapping.operation === one.id && mapping.name === null,
    );
    expect(cells.filter((cell) => cell === '(new)').length).toBeGreaterThanOrEqual(added.length);
    for (const { to } of added) for (const { name } of to) expect(section).toContain(`\`${name}\``);
  });

  test('has every field of its body and of its answer with its values', () => {
    for (const { path, values } of [...one.body, ...one.answer]) {
      expect(cells, path).toContain(`\`${path}\``);
      for (const value of values) expect(section, path).toContain(value);
    }
  });

  test('has every field and value that its replacements tell of', () => {
    for (const { operation } of one.replacements) {
      if (operation === null) continue;
      for (const { from, to } of fieldMappings(one.id, operation)) {
        if (from !== null) expect(cells).toContain(`\`${from}\``);
        for (const path of to) expect(section).toContain(`\`${path}\``);
      }
      for (const { field, value } of valueChanges(one.id, operation))
        expect(section).toContain(`| \`${field}\` | \`${value}\` |`);
    }
  });
});

describe('nothing of the mapping is left out', () => {
  const pairs = legacyOperations.flatMap(({ id, replacements }) =>
    replacements.flatMap(({ operation }) => (operation === null ? [] : [{ id, operation }])),
  );

  test('each field of each model belongs to an operation', () => {
    const shown = pairs.flatMap(({ id, operation }) => fieldMappings(id, operation));
    const isEnd = (whole: string | null, end: string): boolean =>
      whole === end || (whole ?? '').endsWith(`.${end}`);
    for (const { from: model, fields } of modelMappings) {
      for (const { from, to, note } of fields) {
        const found = shown.some(
          (row) =>
            row.note === note &&
            (from === null ? row.from === null : isEnd(row.from, from)) &&
            to.every((path) => row.to.some((whole) => isEnd(whole, path))),
        );
        expect(found, `${model}.${from ?? to.join()}`).toBe(true);
      }
    }
  });

  test('each value belongs to an operation', () => {
    const shown = pairs.flatMap(({ id, operation }) => valueChanges(id, operation));
    for (const { from, value, becomes } of valueMappings) {
      const found = shown.some(
        (row) =>
          row.value === value && row.field.endsWith(from.field) && row.becomes.join() === becomes.join(),
      );
      expect(found, `${from.model ?? from.operation} ${from.field} ${value}`).toBe(true);
    }
  });

  test('each parameter, gap and step of the export is there', () => {
    const ids = new Set(legacyOperations.map(({ id }) => id));
    for (const { operation, name } of parameterMappings) {
      expect(ids, name ?? '').toContain(operation);
    }
    expect(operations.match(/^\| [^|]* \| (?:operation|parameter|field|value|event) \|/gm)).toHaveLength(
      gaps.length,
    );
    const [, steps = ''] = operations.split('## The accounting export');
    for (const { step } of exportWorkflow) expect(steps).toContain(`\n| ${step} | `);
  });

  test('each rule and each admitted gap is there', () => {
    for (const { id } of rules) expect(read('rules.md')).toContain(`[${id}](../src/rules/${id}/README.md)`);
    const stories = join(DOCS, '..', 'test', 'repos');
    for (const story of readdirSync(stories)) {
      const file = join(stories, story, 'EXPECT.txt');
      const admitted = existsSync(file) && /^Gap: /m.test(readFileSync(file, 'utf8'));
      expect(read('limits.md').includes(`(../test/repos/${story})`), story).toBe(admitted);
    }
  });
});

test.each([
  'docs/operations.md',
  'docs/rules.md',
  'docs/limits.md',
  'docs/other-hosts.md',
  'docs/adoption.md',
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'CHANGELOG.md',
  'CODE_OF_CONDUCT.md',
])('every link of %s leads somewhere', (page) => {
  const file = join(DOCS, '..', page);
  const text = readFileSync(file, 'utf8').replace(/```.*?\n```/gs, '');
  const anchorsOf = (source: string): Set<string> =>
    new Set([
      ...[...source.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
        heading
          .toLowerCase()
          .replace(/[^\p{L}\p{N}\-_ ]/gu, '')
          .replaceAll(' ', '-'),
      ),
      ...[...source.matchAll(/<a id="([^"]*)">/g)].map(([, id = '']) => id),
    ]);
  for (const [, address = ''] of text.matchAll(/\]\(<?([^)>]*)>?\)/g)) {
    if (/^https:/.test(address)) continue;
    const [path = '', anchor] = address.split('#');
    const target = path === '' ? file : resolve(dirname(file), path);
    expect(existsSync(target), address).toBe(true);
    if (anchor !== undefined) expect(anchorsOf(readFileSync(target, 'utf8')), address).toContain(anchor);
  }
});
