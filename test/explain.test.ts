/** `pleo-migrate explain file:line`: what stands there whole, or what stands elsewhere. */

import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readArguments } from '../src/config/arguments.ts';
import { findAtPlace, readPlace } from '../src/config/place.ts';
import { locateFile } from '../src/config/settings.ts';
import { UserError } from '../src/model/user-error.ts';
import { renderExplained } from '../src/report/explained.ts';
import { rules } from '../src/rules/index.ts';
import { reportSources } from './support/report-sources.ts';
import { type ScanResult, scanSources } from './support/scan.ts';
import { scanResult } from './support/scan-result.ts';

const SOURCES = {
  'src/http.ts': [
    "const base = process.env.SPEND_URL ?? 'https://openapi.pleo.io/v1';",
    '',
    'export const send = (path: string, init?: RequestInit) =>',
    '  fetch(`${base}${path}`, init);',
    '',
  ].join('\n'),
  'src/expenses.ts': [
    "import { send } from './http';",
    '',
    'export const expense = (id: string) =>',
    '  send(',
    '    `/expenses/${id}`,',
    '  );',
    '',
    "export const both = () => Promise.all([send('/teams'), send('/employees')]);",
    '',
  ].join('\n'),
  'src/proxy.ts': 'export const pass = (path: string) => fetch(`${process.env.PLEO_PROXY}/${path}`);\n',
  'src/shop.ts': "export const orders = () => fetch('https://api.shop.example/v1/orders');\n",
  'src/pleo.min.js': "fetch('https://openapi.pleo.io/v1/expenses')\n",
};

let result: ScanResult;
beforeAll(async () => {
  result = await scanSources(SOURCES);
});

describe('a place is read as terminals and editors write it', () => {
  test.each([
    ['src/pleo.ts:42', { file: 'src/pleo.ts', line: 42, column: null }],
    ['src/pleo.ts:42:7', { file: 'src/pleo.ts', line: 42, column: 7 }],
    ['src/pleo.ts:42:7:', { file: 'src/pleo.ts', line: 42, column: 7 }],
    ['C:\\code\\my app\\pleo.ts:42', { file: 'C:\\code\\my app\\pleo.ts', line: 42, column: null }],
    ['GET /v1/expenses', null],
    ['POST /v1/accounting-entries:search', null],
    ['legacy-call', null],
    ['src/pleo.ts', null],
  ])('%s', (subject, place) => expect(readPlace(subject)).toEqual(place));
});

/** What is found, as operation or `?` for a request that could not be decided; or the mistake. */
function foundAt(subject: string): string[] | string {
  const place = readPlace(subject);
  if (!place) throw new Error(`${subject} is no place`);
  try {
    const { findings, unresolved } = findAtPlace(result, place);
    return [...findings.map(({ call }) => `${call?.method} ${call?.path}`), ...unresolved.map(() => '?')];
  } catch (error) {
    if (error instanceof UserError) return `${error.message} ${error.hint}`;
    throw error;
  }
}

describe('what stands at a place', () => {
  test.each([
    ['its first line', 'src/expenses.ts:4', ['GET /v1/expenses/{id}']],
    ['a later line of it', 'src/expenses.ts:6', ['GET /v1/expenses/{id}']],
    ['all of a line', 'src/expenses.ts:8', ['GET /v1/teams', 'GET /v1/employees']],
    ['a column of it', 'src/expenses.ts:8:60', ['GET /v1/employees']],
    ['a column with nothing', 'src/expenses.ts:8:1', ['GET /v1/teams', 'GET /v1/employees']],
    ['a request that could not be decided', 'src/proxy.ts:1', ['?']],
    [
      'a line that others go through',
      'src/http.ts:4',
      'Nothing was found at src/http.ts:4. This line is on the way of what was found at src/expenses.ts:4, src/expenses.ts:8.',
    ],
    [
      'a line beside',
      'src/expenses.ts:3',
      'Nothing was found at src/expenses.ts:3. The nearest in this file: src/expenses.ts:4, src/expenses.ts:8.',
    ],
    [
      'a file that is not read',
      'src/pleo.min.js:1',
      'Nothing was found at src/pleo.min.js:1. The file was left out: minified.',
    ],
    [
      'a file with nothing in it',
      'src/shop.ts:1',
      'Nothing was found at src/shop.ts:1. Nothing was found in this file; pleo-migrate check lists what was found elsewhere.',
    ],
  ])('%s', (_name, subject, found) => expect(foundAt(subject)).toEqual(found));
});

/** The explanation of a place. */
function explained(subject: string): string {
  const place = readPlace(subject);
  if (!place) throw new Error(`${subject} is no place`);
  const sources: Readonly<Record<string, string>> = SOURCES;
  return renderExplained(findAtPlace(result, place), result, {
    rules,
    source: (file) => sources[file] ?? null,
    color: false,
    width: 100,
  });
}

describe('what is told', () => {
  test('address, doubt, every step with its line, replacement and steps', () => {
    const text = explained('src/expenses.ts:4');
    for (const piece of [
      '▲ warning legacy-call GET /v1/expenses/{expenseId} · likely',
      'GET https://openapi.pleo.io/v1/expenses/{id}',
      '{id}: `id` is a parameter that nobody seen passes a known value.',
      'likely: A default, a branch or a setting decides between 2 addresses: GET',
      "1 │ const base = process.env.SPEND_URL ?? 'https://openapi.pleo.io/v1';",
      '5 │     `/expenses/${id}`,',
      '4 │   fetch(`${base}${path}`, init);',
      'sent here with fetch',
      'GET /v1/accounting-entries/{accountingEntryId}',
      'Scope: accounting-entries:read',
      '1. Send the request to https://external.pleo.io',
      'src/rules/legacy-call/README.md',
    ])
      expect(text.replace(/ +/g, ' ')).toContain(piece.replace(/ +/g, ' '));
  });

  test('what would help where nothing could be decided', () => {
    const text = explained('src/proxy.ts:1').replace(/\s+/g, ' ');
    expect(text).toContain('? a request that could not be decided src/proxy.ts:1:');
    expect(text).toContain(
      'goes to a host set by PLEO_PROXY, which this repository does not define; say its value under "env" in pleo-migrate.config.json.',
    );
  });

  test.each([40, 80, 300])('no prose is wider than the terminal: %i', (width) => {
    const at = { findings: scanResult.findings, unresolved: scanResult.unresolved };
    const source = (file: string): string | null => reportSources[file] ?? null;
    const text = renderExplained(at, scanResult, { rules, source, color: false, width });
    const long = text.split('\n').filter((line) => line.length > width && /\S\s+\S+\s+\S/.test(line));
    expect(long).toEqual([]);
    expect(text).not.toContain('f3b9c1d2e4a5968778695a4b3c2d1e0f');
  });

  test('colours only when they are wanted', () => {
    const at = { findings: scanResult.findings, unresolved: scanResult.unresolved };
    const look = { rules, source: () => null, width: 80 };
    expect(renderExplained(at, scanResult, { ...look, color: true })).toContain('\u001b[');
    expect(renderExplained(at, scanResult, { ...look, color: false })).not.toContain('\u001b[');
  });
});

describe('where is looked', () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'pleo-migrate-explain-')));
  mkdirSync(join(folder, 'app', 'src'), { recursive: true });
  mkdirSync(join(folder, 'cloned', '.git'), { recursive: true });
  writeFileSync(join(folder, 'app', 'src', 'a.ts'), '');
  writeFileSync(join(folder, 'cloned', 'b.ts'), '');

  test('in the current folder, where there is no git', () =>
    expect(locateFile(join(folder, 'app'), 'src/a.ts')).toEqual({
      root: join(folder, 'app'),
      file: 'src/a.ts',
    }));

  test('in the folder of the file, when it lies elsewhere', () =>
    expect(locateFile(join(folder, 'cloned'), '../app/src/a.ts')).toEqual({
      root: join(folder, 'app', 'src'),
      file: 'a.ts',
    }));

  test('in the repository of the file', () =>
    expect(locateFile(folder, 'cloned/b.ts')).toEqual({ root: join(folder, 'cloned'), file: 'b.ts' }));

  test('not in a folder, and not in nothing', () => {
    expect(() => locateFile(folder, 'app')).toThrow('app is no file.');
    expect(() => locateFile(folder, 'none.ts')).toThrow('none.ts does not exist.');
    rmSync(folder, { recursive: true });
  });
});

describe('flags', () => {
  test.each(['--config=x.json', '--include=src', '--exclude=src', '--no-color', '--no-gitignore'])(
    '%s',
    (flag) => expect(readArguments(['explain', 'a.ts:1', flag]).command).toBe('explain'),
  );

  test.each(['--format=json', '--fail-on=error', '--quiet'])('%s is of check alone', (flag) => {
    expect(() => readArguments([flag, 'explain', 'a.ts:1'])).toThrow('is a flag of pleo-migrate check');
    expect(readArguments([flag, 'a.ts']).command).toBe('check');
  });
});
