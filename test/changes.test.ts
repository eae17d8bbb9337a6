/** What a change adds, and what was there before: each loud case with its silent twin, in real git repositories. */

import { afterAll, describe, expect, test } from 'vitest';
import { baseSince } from '../src/changes/since.ts';
import { withChange } from '../src/changes/with-change.ts';
import type { ScanResult } from '../src/model/report.ts';
import { scan } from '../src/scan.ts';
import { optionsFor, since, told } from './support/changes.ts';
import { type Files, GitRepository, removeRepositories } from './support/git-repository.ts';

afterAll(removeRepositories);

const OWN = "export const BASE = 'https://api.acme.example/v1';\n";
const LEGACY = "export const BASE = 'https://openapi.pleo.io/v1';\n";
const API = [
  "import { BASE } from './config';",
  'export async function listExpenses() {',
  '  return fetch(`${BASE}/expenses`);',
  '}',
  'export async function listEmployees() {',
  '  return fetch(`${BASE}/employees`);',
  '}',
  '',
].join('\n');

const OLD = "export const old = () => fetch('https://openapi.pleo.io/v1/employees');\n";
const NEW = "export const added = () => fetch('https://openapi.pleo.io/v1/expenses');\n";

/** What is told of a change from one set of files to another. */
async function change(before: Files, after: Files, filter?: 'added' | 'diff-context' | 'file' | 'none') {
  const repository = GitRepository.create(before);
  const base = repository.head();
  repository.write(after);
  const result: ScanResult = await since(repository, base, filter);
  return { told: told(result), older: told({ findings: result.older }), result };
}

describe('lines that a change adds', () => {
  test('are told, and what stands beside them is not', async () => {
    const { told, older, result } = await change({ 'src/a.ts': OLD }, { 'src/a.ts': `${OLD}${NEW}` });
    expect(told).toEqual(['src/a.ts:2 legacy-call']);
    expect(older).toEqual(['src/a.ts:1 legacy-call']);
    expect(result.counts).toMatchObject({ warning: 1, older: 1 });
    expect(result.change).toMatchObject({ filter: 'added', unknownBecause: null });
  });

  test('count in files that git does not know yet', async () => {
    const { told, older } = await change({ 'src/a.ts': OLD }, { 'src/new.ts': NEW });
    expect({ told, older }).toEqual({
      told: ['src/new.ts:1 legacy-call'],
      older: ['src/a.ts:1 legacy-call'],
    });
  });

  test.each([
    ['a comment beside the call', { 'src/a.ts': OLD.replace('\n', ' // why\n') }],
    [
      'another format',
      { 'src/a.ts': OLD.replace("('", "(\n  '").replace("')", "',\n)").replaceAll("'", '"') },
    ],
    ['lines above', { 'src/a.ts': `// one\n// two\n\n${OLD}` }],
    ['another name of the file', { 'src/a.ts': null, 'lib/b.ts': OLD }],
    ['another file and another line', { 'src/a.ts': null, 'lib/b.ts': `${'// word\n'.repeat(30)}${OLD}` }],
    ['other line ends', { 'src/a.ts': OLD.replaceAll('\n', '\r\n') }],
    ['no newline at the end', { 'src/a.ts': OLD.trimEnd() }],
    ['nothing at all', {}],
    ['a text that no scan reads', { 'README.md': '# Hello\n' }],
  ])('are not new for %s', async (_name, after) => {
    const { told, older } = await change({ 'src/a.ts': OLD }, after);
    expect(told).toEqual([]);
    expect(older).toHaveLength(1);
  });

  test('are new where a second call is like the first', async () => {
    const { told } = await change(
      { 'src/a.ts': OLD },
      { 'src/a.ts': `${OLD}${OLD.replace('old', 'again')}` },
    );
    expect(told).toEqual(['src/a.ts:2 legacy-call']);
  });

  test('moved within the file are not, one of two equal ones that is added is', async () => {
    const twice = `export function f() {\n  fetch('https://openapi.pleo.io/v1/tags');\n}\nexport const x = 1;\nexport const y = 2;\n`;
    const moved = `export const x = 1;\nexport const y = 2;\nexport function f() {\n  fetch('https://openapi.pleo.io/v1/tags');\n}\n`;
    expect((await change({ 'a.ts': twice }, { 'a.ts': moved })).told).toEqual([]);
    const doubled = moved.replace(/( {2}fetch.*\n)/, '$1$1');
    expect((await change({ 'a.ts': twice }, { 'a.ts': doubled })).told).toHaveLength(1);
  });

  test('are new when the call asks for something else than before', async () => {
    const { told } = await change({ 'src/a.ts': OLD }, { 'src/a.ts': OLD.replace('employees', 'expenses') });
    expect(told).toEqual(['src/a.ts:1 legacy-call']);
  });
});

describe('lines that make others legacy', () => {
  test('a constant is told once, with the calls that it affects', async () => {
    const { told, result } = await change(
      { 'src/config.ts': OWN, 'src/api.ts': API, 'src/old.ts': OLD },
      { 'src/config.ts': LEGACY },
    );
    expect(told).toEqual(['src/config.ts:1 legacy-call → src/api.ts:3, src/api.ts:6']);
    expect(result.findings[0]?.what).toContain('src/api.ts:3 and src/api.ts:6, where nothing changed');
    expect(result.counts).toMatchObject({ warning: 1, older: 1 });
  });

  test.each([
    ['reformatted', { 'src/config.ts': LEGACY.replace(' = ', ' =\n  ') }],
    ['commented', { 'src/config.ts': `// The API of Pleo.\n${LEGACY}` }],
    ['in another file', { 'src/config.ts': "export * from './base';\n", 'src/base.ts': LEGACY }],
    ['with another spelling', { 'src/config.ts': LEGACY.replace("v1'", "v1' as const") }],
  ])('the same constant %s brings no old call back', async (_name, after) => {
    const { told, older } = await change({ 'src/config.ts': LEGACY, 'src/api.ts': API }, after);
    expect(told).toEqual([]);
    expect(older).toHaveLength(2);
  });

  test('a constant that turns to another path tells what it asks for now', async () => {
    const path = (name: string): string => `export const PATH = '/${name}';\n`;
    const api =
      "import { PATH } from './path';\nexport const f = () => fetch(`https://openapi.pleo.io/v1${PATH}`);\n";
    const { told } = await change(
      { 'src/path.ts': path('expenses'), 'src/api.ts': api },
      { 'src/path.ts': path('employees') },
    );
    expect(told).toEqual(['src/path.ts:1 legacy-call → src/api.ts:2']);
  });

  const ENV_API =
    'export const f = () => fetch(`${process.env.PAYMENTS_URL}/expenses`);\nexport const g = () => fetch(`${process.env.PAYMENTS_URL}/employees`);\n';

  test('a default of .env is told in its line', async () => {
    const { told } = await change(
      { 'src/api.ts': ENV_API, '.env.example': 'PAYMENTS_URL=https://api.acme.example/v1\n' },
      { '.env.example': 'PAYMENTS_URL=https://openapi.pleo.io/v1\n' },
    );
    expect(told).toEqual(['.env.example:1 legacy-call → src/api.ts:1, src/api.ts:2']);
  });

  test('another default of .env is not', async () => {
    const before = 'PORT=3000\nPAYMENTS_URL=https://openapi.pleo.io/v1\n';
    const { told, older } = await change(
      { 'src/api.ts': ENV_API, '.env.example': before },
      { '.env.example': before.replace('3000', '8080') },
    );
    expect({ told, older: older.length }).toEqual({ told: [], older: 2 });
  });

  test('a wrapper is told in its changed line', async () => {
    const wrapper = (host: string): string =>
      `export function request(path: string) {\n  return fetch('https://${host}/v1' + path);\n}\n`;
    const use = "import { request } from './request';\nexport const list = () => request('/expenses');\n";
    const { told } = await change(
      { 'src/request.ts': wrapper('api.acme.example'), 'src/use.ts': use },
      { 'src/request.ts': wrapper('openapi.pleo.io') },
    );
    expect(told).toEqual(['src/request.ts:2 legacy-call → src/use.ts:2']);
  });

  test('an override that is gone leaves no line: the call is told at its own', async () => {
    const before =
      "let base = 'https://openapi.pleo.io/v1';\nbase = 'https://api.acme.example/v1';\nfetch(`${base}/expenses`);\n";
    const after = before.replace(/base = 'https:\/\/api.*\n/, '');
    const { told, result } = await change({ 'src/a.ts': before }, { 'src/a.ts': after });
    expect(told).toContain('src/a.ts:2 legacy-call');
    expect(result.findings.find(({ rule }) => rule === 'legacy-call')?.what).toMatch(
      /Its line did not change: something else in the change makes it so\.$/,
    );
  });

  test('a settings file that is gone', async () => {
    const { told } = await change(
      {
        'src/a.ts':
          "const base = process.env.PAYMENTS_URL ?? 'https://openapi.pleo.io/v1';\nfetch(`${base}/expenses`);\n",
        'src/b.ts': OLD,
      },
      { 'src/b.ts': null },
    );
    expect(told).toEqual([]);
  });
});

describe('wrappers whose callers come and go', () => {
  const WRAPPER =
    "export function pleo(path: string) {\n  return fetch('https://openapi.pleo.io/v1' + path);\n}\n";
  const use = (name: string): string =>
    `import { pleo } from './pleo';\nexport const f = () => pleo('/${name}');\n`;

  test('a new caller is new', async () => {
    const { told } = await change(
      { 'src/pleo.ts': WRAPPER, 'src/a.ts': use('expenses') },
      { 'src/b.ts': use('employees') },
    );
    expect(told).toEqual(['src/b.ts:2 legacy-call']);
  });

  test('the last caller that goes makes nothing new of the wrapper', async () => {
    const { told } = await change(
      { 'src/pleo.ts': WRAPPER, 'src/a.ts': use('expenses') },
      { 'src/a.ts': null },
    );
    expect(told).toEqual([]);
  });
});

test('what is told once for all its uses is not new at another of them', async () => {
  const use = (host: string): string =>
    `const key = process.env.PLEO_API_KEY;\nfetch('https://${host}/v1/employees', { headers: { Authorization: \`Bearer \${key}\` } });\n`;
  const external = use('external.pleo.io').replace('/v1/employees', '/v1/companies');
  const files = { 'm/legacy.ts': use('openapi.pleo.io'), 'b/one.ts': external, 'c/two.ts': external };
  const { told, older } = await change(files, { 'b/one.ts': null, 'x/one.ts': external });
  expect(told).toEqual([]);
  expect(older.some((place) => place.endsWith('shared-credential'))).toBe(true);
});

describe('filters', () => {
  const lines = (text: string): string => `${'export {};\n'.repeat(20)}${text}`;
  const before = { 'src/a.ts': `${OLD}${'// one\n'.repeat(20)}`, 'src/b.ts': OLD };

  test.each([
    ['added', { 'src/a.ts': `${before['src/a.ts']}${NEW}` }, ['src/a.ts:22 legacy-call']],
    [
      'diff-context',
      { 'src/a.ts': `${OLD}// two\n${'// one\n'.repeat(19)}${NEW}` },
      ['src/a.ts:1 legacy-call', 'src/a.ts:22 legacy-call'],
    ],
    ['diff-context', { 'src/a.ts': `${before['src/a.ts']}${NEW}` }, ['src/a.ts:22 legacy-call']],
    [
      'file',
      { 'src/a.ts': `${before['src/a.ts']}${NEW}` },
      ['src/a.ts:1 legacy-call', 'src/a.ts:22 legacy-call'],
    ],
    ['none', { 'src/c.ts': lines('') }, ['src/a.ts:1 legacy-call', 'src/b.ts:1 legacy-call']],
  ] as const)('%s', async (filter, after, expected) => {
    expect((await change(before, after, filter)).told).toEqual(expected);
  });

  test('file and context still tell what the change does elsewhere', async () => {
    for (const filter of ['file', 'diff-context'] as const) {
      const { told } = await change(
        { 'src/config.ts': OWN, 'src/api.ts': API },
        { 'src/config.ts': LEGACY },
        filter,
      );
      expect(told).toEqual(['src/config.ts:1 legacy-call → src/api.ts:3, src/api.ts:6']);
    }
  });
});

describe('a base that cannot be scanned', () => {
  test('is held against by its lines alone, and that is said', async () => {
    const gone = Object.fromEntries(['x.ts', 'y.ts', 'z.ts'].map((file) => [file, 'export {};\n']));
    const repository = GitRepository.create({ ...gone, 'config.ts': OWN, 'api.ts': API, 'old.ts': OLD });
    const base = repository.head();
    repository.write({ 'x.ts': null, 'y.ts': null, 'z.ts': null, 'config.ts': LEGACY });
    const options = {
      ...(await optionsFor(repository.root)),
      budget: { files: 3, bytes: null, seconds: null },
    };
    const result = await withChange(await scan(options), options, {
      base: baseSince(repository.root, base),
      filter: 'added',
    });
    expect(told(result)).toEqual(['config.ts:1 legacy-call → api.ts:3, api.ts:6']);
    expect(told({ findings: result.older })).toEqual(['old.ts:1 legacy-call']);
    expect(result.change?.base).toMatch(/, by its lines alone: the scan of its files is incomplete$/);
  });
});

test.each(['\r', '\u2028', '\u2029'])('lines that git counts otherwise than compilers: %j', async (end) => {
  const odd = `// one${end}// two\n${OLD}`;
  const { told, older } = await change({ 'a.ts': odd }, { 'a.ts': `${odd}${NEW}` });
  expect(told).toEqual(['a.ts:4 legacy-call']);
  expect(older).toEqual(['a.ts:3 legacy-call']);
  expect((await change({ 'a.ts': OLD }, { 'a.ts': odd })).told).toEqual([]);
  expect((await change({ 'a.ts': odd }, { 'a.ts': OLD })).told).toEqual([]);
});
