/** The house rules that a machine can check: direction of imports, length of files, who may touch the outside. */

import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rules } from '../src/rules/index.ts';

const SRC = join(import.meta.dirname, '..', 'src');
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts'));
const sources = new Map(files.map((file) => [file, readFileSync(join(SRC, file), 'utf8')]));

/** Each may import itself and what stands before it. */
const ORDER = [
  'model',
  'secrecy',
  'settings',
  'files',
  'syntax',
  'evaluate',
  'libraries',
  'clients',
  'answers',
  'credentials',
  'catalogue',
  'rules',
  'report',
  'baseline',
  'ignores',
  'plan',
  'audit',
  'merge',
  'clock',
  'faults',
  'analyse',
  'facts',
  'fields',
  'steps',
  'knowledge',
  'judged',
  'scan-options',
  'search',
  'scan',
  'config',
  'changes',
  'github',
  'organisation',
  'commands',
  'index',
  'heap',
  'cli',
  'action',
];

/** These see the nouns only, and what keeps secrets. */
const PURE = ['rules', 'report'];

const EDGES = ['cli.ts', 'action.ts'];

function importsOf(file: string): string[] {
  const source = sources.get(file) ?? '';
  return [
    ...source.matchAll(/(?:^|\n)(?:import|export)\b[^'";]*?from '([^']+)'|import\('([^']+)'\)/g),
  ].flatMap((match) => match[1] ?? match[2] ?? []);
}

function partOf(file: string): string {
  return (file.split('/')[0] ?? '').replace(/\.ts$/, '');
}

test('there are files to check', () => expect(files.length).toBeGreaterThan(60));

describe.each(files)('%s', (file) => {
  const part = partOf(file);
  const inner = importsOf(file)
    .filter((specifier) => specifier.startsWith('.'))
    .map((specifier) => posix.join(posix.dirname(file), specifier))
    .filter((target) => !target.startsWith('..'));

  test('stands in the order of the house', () => expect(ORDER).toContain(part));

  test('imports only what stands before it', () => {
    const wrong = inner.filter((target) => ORDER.indexOf(partOf(target)) > ORDER.indexOf(part));
    expect(wrong).toEqual([]);
    if (PURE.includes(part))
      expect(inner.filter((target) => ![part, 'model', 'secrecy'].includes(partOf(target)))).toEqual([]);
  });

  test('is at most 250 lines long and says its job first', () => {
    const source = sources.get(file) ?? '';
    expect(source.split('\n').length).toBeLessThanOrEqual(251);
    expect(source).toMatch(/^(#!.*\n)?\/[/*]/);
  });

  test('leaves the outside to the edges', () => {
    const code = (sources.get(file) ?? '').replace(/\/\*.*?\*\/|\/\/[^\n]*/gs, '');
    if (!EDGES.includes(file)) expect(code).not.toMatch(/\bconsole\.|\bprocess\.(exit|stdout|stderr|argv)/);
    if (part !== 'syntax') expect(importsOf(file)).not.toContain('ts-morph');
  });
});

test('a rule is a folder with its page, and is in the list', () => {
  const folders = readdirSync(join(SRC, 'rules'), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? entry.name : [],
  );
  expect(rules.map(({ id }) => id).sort()).toEqual(folders.sort());
  for (const { id, help } of rules)
    expect(help).toBe(readFileSync(join(SRC, 'rules', id, 'README.md'), 'utf8'));
});
