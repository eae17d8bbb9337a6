/** `pleo-migrate merge`: what reports come to, whatever is wrong with some of them, in every format. */

import { execFileSync, spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, describe, expect, test } from 'vitest';
import failureSchema from '../schema/failure-v1.json' with { type: 'json' };
import mergedSchema from '../schema/merged-v1.json' with { type: 'json' };
import reportSchema from '../schema/report-v1.json' with { type: 'json' };
import { repositoryNameOf } from '../src/config/repository-name.ts';
import { version } from '../src/config/version.ts';
import { csvRow } from '../src/merge/csv-row.ts';
import { Seen } from '../src/merge/seen.ts';
import type { RepositoryName } from '../src/model/report.ts';
import { json } from '../src/report/json.ts';
import { scanSources } from './support/scan.ts';

const ROOT = join(import.meta.dirname, '..');
const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const SYNC = `const headers = { authorization: \`Bearer \${process.env.PLEO_API_TOKEN}\` };
export const expenses = () => fetch('https://openapi.pleo.io/v1/expenses', { headers });
export const employees = () => fetch('https://openapi.pleo.io/v1/employees', { headers });
`;
const MIXED = `${SYNC}export const entries = () =>
  fetch('https://external.pleo.io/v1/accounting-entries:search', { method: 'POST', headers });
`;
const CLEAN = "export const ping = () => fetch('https://example.test');\n";

/** The report of a small repository; an object, to be damaged. */
async function reportOf(files: Readonly<Record<string, string>>, repository: RepositoryName | null = null) {
  const result = await scanSources(files);
  const options = { rules: [], source: () => null, color: false, width: 80, repository };
  return JSON.parse(json.render(result, options));
}

const named = (name: string): RepositoryName => ({
  name,
  url: `https://github.com/${name}`,
  commit: '1f0e6bd2c2f2f2d1b3f04ad1c8d9e2a3b4c5d6e7',
});

function folderOf(files: Readonly<Record<string, unknown>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'pleo-migrate-merge-'));
  folders.push(folder);
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), typeof content === 'string' ? content : JSON.stringify(content));
  }
  return folder;
}

function merge(args: readonly string[], cwd: string, input = '') {
  const { PATH = '' } = process.env;
  const cli = join(ROOT, 'src', 'cli.ts');
  const run = spawnSync(process.execPath, [cli, 'merge', ...args], {
    cwd,
    encoding: 'utf8',
    input,
    env: { PATH },
  });
  return { status: run.status, stdout: run.stdout, stderr: run.stderr };
}

/** The merged JSON, which holds before its schema. */
function merged(args: readonly string[], cwd: string, input = '') {
  const run = merge([...args, '--format', 'json'], cwd, input);
  const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
  ajv.addSchema(reportSchema);
  const value = JSON.parse(run.stdout);
  const valid = ajv.compile(mergedSchema);
  valid(value);
  expect(valid.errors).toBeNull();
  return { ...run, value };
}

const names = (value: { repositories: { name: string; status: string }[] }): string[][] =>
  value.repositories.map(({ name, status }) => [name, status]);

test('an organisation: who has what left, who needs what, and who is not known', async () => {
  const folder = folderOf({
    'acme/sync.json': await reportOf({ 'src/sync.ts': SYNC }, named('acme/sync')),
    'acme/mixed.json': await reportOf({ 'src/a.ts': MIXED, 'test/a.test.ts': SYNC }, named('acme/mixed')),
    'acme/clean.json': await reportOf({ 'a.ts': CLEAN }, named('acme/clean')),
    'acme/gone.json': {
      schema: 'pleo-migrate/failure-v1',
      repository: { name: 'acme/gone', url: 'https://github.com/acme/gone' },
      reason: 'It could not be fetched: repository not found.',
    },
  });
  const { status, stderr, value } = merged(['.'], folder);
  expect([status, stderr]).toEqual([
    3,
    'pleo-migrate: 1 repository could not be scanned; the plan says why.\n',
  ]);
  expect(names(value)).toEqual([
    ['acme/mixed', 'scanned'],
    ['acme/sync', 'scanned'],
    ['acme/gone', 'not-scanned'],
    ['acme/clean', 'scanned'],
  ]);
  expect(value.totals).toMatchObject({
    repositories: 4,
    scanned: 3,
    notScanned: 1,
    withLegacyCalls: 2,
    legacy: 6,
    external: 1,
    outsideSource: 2,
    percent: 14,
  });
  expect(value.totals.credentialErrors).toBeGreaterThan(0);
  expect(value.repositories[0].credentialErrors[0]).toMatchObject({ places: [{ file: 'src/a.ts' }] });
  const expenses = value.operations.find(({ name }: { name: string }) => name === 'GET /v1/expenses');
  expect(expenses.repositories).toEqual([
    { name: 'acme/mixed', calls: 2 },
    { name: 'acme/sync', calls: 1 },
  ]);
  expect(expenses.replacements.length).toBeGreaterThan(0);
  const needs = value.scopes.find(({ scope }: { scope: string }) => scope === 'accounting-entries:read');
  expect(needs.repositories).toContain('acme/mixed');
  expect(value.findings.map(({ repository }: { repository: string }) => repository)).toContain('acme/sync');
  const { stdout } = merge(['.'], folder);
  await expect(stdout.replace(version, '0.0.0')).toMatchFileSnapshot('snapshots/merged.markdown.txt');
  const html = merge(['.', '--format', 'html'], folder).stdout;
  await expect(/<main>.*<\/main>/s.exec(html)?.[0].replace(version, '0.0.0')).toMatchFileSnapshot(
    'snapshots/merged.html.txt',
  );
  // Line ends of files are the host's matter; those of CSV are its own.
  const rows = merge(['.', '--format', 'csv-repositories'], folder).stdout.replaceAll('\r\n', '\n');
  await expect(rows).toMatchFileSnapshot('snapshots/merged.csv-repositories.txt');
  const csv = merge(['.', '--format', 'csv'], folder).stdout.split('\r\n');
  expect(csv).toHaveLength(1 + value.findings.length + 1 + 1);
  expect(csv.at(-2)).toMatch(/^acme\/gone,https:\/\/github.com\/acme\/gone,,not-scanned,/);
});

test('everything scanned: exit code 0, and nothing on standard error', async () => {
  const folder = folderOf({ 'one.json': await reportOf({ 'a.ts': SYNC }) });
  const run = merge(['one.json'], folder);
  expect([run.status, run.stderr]).toEqual([0, '']);
  expect(run.stdout).toContain('1 of 1 repository calls the legacy API, with 2 calls');
});

describe('a file that is no whole report is a row with the reason', async () => {
  const report = await reportOf({ 'a.ts': SYNC });
  const text = JSON.stringify(report);
  test.each([
    ['empty', '', 'The report is empty.'],
    ['cut off', text.slice(0, text.length / 2), 'The report is damaged or was cut off: it is no whole JSON.'],
    ['not JSON', '<html>', 'The report is damaged or was cut off: it is no whole JSON.'],
    ['of another tool', { $schema: 'https://sarifweb', runs: [] }, 'The file is no report of pleo-migrate.'],
    ['a list', [report], 'The file is no report of pleo-migrate.'],
    ['null', 'null', 'The file is no report of pleo-migrate.'],
    ['a plan', { schema: 'pleo-migrate/plan-v1' }, 'The file is a plan of pleo-migrate, not a report'],
    ['merged already', { schema: 'pleo-migrate/merged-v1' }, 'The file is a merged of pleo-migrate'],
    ['newer', { ...report, schema: 'pleo-migrate/report-v2' }, 'The report has version 2 of the format'],
    ['without calls', { ...report, calls: undefined }, 'its calls is not what the format says'],
    ['with a strange finding', { ...report, findings: [{ rule: 1 }] }, 'its findings.0.'],
  ])('%s', (_, content, reason) => {
    const { status, value } = merged(['.'], folderOf({ 'good.json': report, 'acme/bad.json': content }));
    expect(status).toBe(3);
    const bad = value.repositories.find(({ name }: { name: string }) => name === 'acme/bad');
    expect(bad).toMatchObject({ status: 'not-scanned', reports: 0 });
    expect(bad.reasons.join(' ')).toContain(reason);
    expect(value.totals.legacy).toBe(2);
  });
});

test('a later 1.x may add fields, and an earlier one may lack those that came since', async () => {
  const { change, stale, faults, ...report } = await reportOf({ 'a.ts': SYNC });
  const { status, value } = merged(['.'], folderOf({ 'a.json': { ...report, weather: 'fine' } }));
  expect([status, value.totals.legacy]).toEqual([0, 2]);
});

test('what is incomplete says so: cut off, nothing to scan, only a change', async () => {
  const report = await reportOf({ 'a.ts': SYNC });
  const fault = { where: 'budget', message: 'The time ran out after 30 s.' };
  const files = { listed: 0, candidates: 0, parsed: 0, skipped: 0 };
  const change = { filter: 'added', base: 'main (1a2b3c4)', unknownBecause: null };
  const folder = folderOf({
    'cut.json': { ...report, complete: false, faults: [fault] },
    'empty.json': { ...report, stats: { files, durationMs: 1 }, calls: [], findings: [] },
    'pull.json': { ...report, change },
    'whole.json': { ...report, change: { ...change, filter: 'none' } },
    'unknown.json': { ...report, change: { ...change, unknownBecause: 'The commit is not there.' } },
  });
  const { value } = merged(['.'], folder);
  const reasons = Object.fromEntries(
    value.repositories.map((one: { name: string; status: string; reasons: string[] }) => [
      one.name,
      [one.status, ...one.reasons],
    ]),
  );
  expect(reasons).toEqual({
    cut: ['incomplete', 'budget: The time ran out after 30 s.'],
    empty: ['not-scanned', 'There is no TypeScript or JavaScript file in it.'],
    whole: ['scanned'],
    unknown: ['scanned'],
    pull: ['incomplete', 'Its findings are only those that a change added (compared with main (1a2b3c4)).'],
  });
});

describe('several reports of one repository', () => {
  test('shards by path are joined, and what both saw is counted once', async () => {
    const shared = { 'packages/shared/pleo.ts': SYNC };
    const folder = folderOf({
      'a.json': await reportOf({ ...shared, 'packages/a/a.ts': SYNC }, named('acme/mono')),
      'b.json': await reportOf({ ...shared, 'packages/b/b.ts': SYNC }, named('Acme/Mono')),
    });
    const { value } = merged(['.'], folder);
    expect(value.repositories).toMatchObject([{ name: 'acme/mono', reports: 2, calls: { legacy: 6 } }]);
    expect(value.totals.duplicates).toBeGreaterThan(0);
    expect(value.findings.map(({ file }: { file: string }) => file).sort()).toEqual(
      ['shared/pleo.ts', 'a/a.ts', 'b/b.ts']
        .flatMap((file) => [`packages/${file}`, `packages/${file}`])
        .sort(),
    );
  });

  test('the same calls written twice in one file stay two', async () => {
    const twice =
      "export const f = () => [fetch('https://openapi.pleo.io/v1/tags'), fetch('https://openapi.pleo.io/v1/tags')];\n";
    const report = await reportOf({ 'a.ts': twice }, named('acme/twice'));
    const { value } = merged(['.'], folderOf({ 'a.json': report, 'b.json': report }));
    expect([value.totals.legacy, value.findings.length]).toEqual([2, 2]);
  });

  test('different commits are told', async () => {
    const report = await reportOf({ 'a.ts': SYNC }, named('acme/x'));
    const folder = folderOf({
      'a.json': report,
      'b.json': { ...report, repository: { ...report.repository, commit: 'ffff' } },
    });
    expect(merged(['.'], folder).value.repositories[0]).toMatchObject({
      commit: null,
      notes: ['Its 2 reports are of different commits, so what moved in between may be counted twice.'],
    });
  });
});

test('a baseline hides findings, not calls: the catalogue says what becomes of them', async () => {
  const report = await reportOf({ 'a.ts': SYNC });
  const counts = { ...report.counts, baselined: report.findings.length };
  const { value } = merged(['.'], folderOf({ 'a.json': { ...report, findings: [], counts } }));
  expect(value.totals).toMatchObject({ legacy: 2, findings: 0 });
  expect(value.operations[0].replacements.length).toBeGreaterThan(0);
  expect(value.repositories[0].scopes.length).toBeGreaterThan(0);
  expect(value.repositories[0].notes[0]).toContain('2 findings in a baseline');
});

test('repositories that were to be scanned and of which nothing came', async () => {
  const shards = {
    schema: 'pleo-migrate/shards-v1',
    owner: 'acme',
    leftOut: { archived: 12, forked: 1 },
    shards: [['acme/a', 'acme/lost'].map((name) => ({ ...named(name), clone: '', size: 1 }))],
  };
  const folder = folderOf({
    'shards.json': shards,
    'x.json': await reportOf({ 'a.ts': SYNC }, named('acme/a')),
  });
  const { status, value } = merged(['.'], folder);
  expect(status).toBe(3);
  expect(names(value)).toEqual([
    ['acme/a', 'scanned'],
    ['acme/lost', 'not-scanned'],
  ]);
  expect(merge(['.'], folder).stdout).toContain(
    '13 more repositories were left out: 12 archived and 1 forked.',
  );
});

describe('what is given', async () => {
  const report = await reportOf({ 'a.ts': SYNC });
  const folder = folderOf({
    'reports/acme/a.json': report,
    'reports/acme/b.json': report,
    'reports/other/a.json': report,
    'reports/notes.txt': 'no report',
    'list.txt': 'reports/acme\r\n\nreports/other/a.json\nreports/acme/a.json\nreports/lost.json\n',
    'empty/readme.txt': '',
  });
  symlinkSync(join(folder, 'reports', 'acme', 'b.json'), join(folder, 'reports', 'linked.json'));
  const found = (args: readonly string[], input = '') =>
    names(merged(args, folder, input).value).map(([name]) => name);

  test('files are called by their paths, without what all have in common', () => {
    expect(found(['reports']).sort()).toEqual(['acme/a', 'acme/b', 'linked', 'other/a']);
    expect(found(['reports/acme/a.json', 'reports/acme/a.json'])).toEqual(['a']);
  });
  test('a list, from a file or from standard input; what is not there is a row', () => {
    expect(found(['@list.txt']).sort()).toEqual(['acme/a', 'acme/b', 'lost', 'other/a']);
    expect(found(['@-'], 'reports/other/a.json\nreports/acme/b.json').sort()).toEqual(['acme/b', 'other/a']);
  });
  test('what this run writes is not read', () => {
    expect(merge(['reports/acme', '--format', 'json=reports/acme/all.json'], folder).status).toBe(0);
    expect(merge(['reports/acme', '--format', 'json=reports/acme/all.json'], folder).status).toBe(0);
    expect(merge(['reports/acme'], folder).status).toBe(3);
    rmSync(join(folder, 'reports', 'acme', 'all.json'));
  });
  test.each([
    ['nothing', [], 'merge needs reports to join.'],
    ['a path that there is not', ['nowhere'], 'nowhere does not exist.'],
    ['a list that there is not', ['@nowhere'], 'The list nowhere cannot be read.'],
    [
      'a format that there is not',
      ['reports', '--format', 'sarif'],
      'The formats are markdown, html, json, csv',
    ],
    ['two formats in one stream', ['reports', '--format', 'csv', '--format', 'json'], 'would mix'],
    ['a folder that there is not', ['reports', '--format', 'csv=no/where.csv'], 'cannot be written'],
    ['a flag of check', ['reports', '--fail-on', 'never'], 'is a flag of pleo-migrate check'],
  ])('%s is a mistake', (_, args, message) => {
    const run = merge(args, folder);
    expect([run.status, run.stdout]).toEqual([2, '']);
    expect(run.stderr).toContain(message);
    expect(readdirSync(folder).filter((file) => file.endsWith('.tmp'))).toEqual([]);
  });
  test('a folder without reports is never clean', () => {
    const run = merge(['empty'], folder);
    expect([run.status, run.stderr]).toEqual([3, 'pleo-migrate: there is no report to join.\n']);
    expect(run.stdout).toContain('There was no report, so nothing is known.');
  });
});

test('names and reasons are text, wherever they come from', async () => {
  const evil = '<img src=x onerror=alert(1)>|`x`\n# @octocat [x](javascript:alert(1))';
  const folder = folderOf({
    'a.json': await reportOf({ 'a.ts': SYNC }, { name: evil, url: 'javascript:alert(1)', commit: null }),
    'b.json': { schema: 'pleo-migrate/failure-v1', repository: { name: '=1+1' }, reason: evil },
  });
  const markdown = merge(['.'], folder).stdout;
  expect(markdown).not.toMatch(/<img|^# @|@octocat|\]\(<javascript/m);
  const html = merge(['.', '--format', 'html'], folder).stdout;
  expect(html).not.toMatch(/<img|href="javascript/);
  const csv = merge(['.', '--format', 'csv'], folder).stdout;
  expect(csv).toContain(`\r\n"'=1+1",`);
});

test.each([
  ['plain', 'plain'],
  ['', ''],
  ['a,b', '"a,b"'],
  ['say "so"', '"say ""so"""'],
  ['=SUM(A1)', `"'=SUM(A1)"`],
  ['+1', `"'+1"`],
  ['-1', `"'-1"`],
  ['@x', `"'@x"`],
  ['\t=1', `"'\\u{9}=1"`],
  ['  =1', `"'  =1"`],
  ['＝1', `"'＝1"`],
  ['two\r\nlines', 'two\\u{d}\\u{a}lines'],
])('a cell of CSV: %j', (text, cell) => {
  expect(csvRow([text, 1, null, true])).toBe(`${cell},1,,true\r\n`);
});

test('a set of a hundred thousand texts knows each once', () => {
  const seen = new Seen();
  const texts = Array.from({ length: 100_000 }, (_, index) => `text ${index}`);
  expect(texts.every((text) => seen.add(text))).toBe(true);
  expect(texts.some((text) => seen.add(text))).toBe(false);
});

test('the example of a failure holds before its schema', () => {
  const valid = new Ajv2020({ allowUnionTypes: true }).compile(failureSchema);
  const failure = { schema: 'pleo-migrate/failure-v1', repository: { name: 'acme/a' }, reason: 'Gone.' };
  expect([valid(failure), valid({ ...failure, repository: {} })]).toEqual([true, false]);
});

describe('the name of the repository', () => {
  const env = {
    GITHUB_REPOSITORY: 'acme/audit',
    GITHUB_SERVER_URL: 'https://git.acme.example',
    GITHUB_SHA: '1f0e6bd2',
  };
  const known = { name: 'acme/audit', url: 'https://git.acme.example/acme/audit', commit: '1f0e6bd2' };
  test.each([
    ['https://git.acme.example/acme/audit', known],
    ['https://git.acme.example/Acme/Audit.git', known],
    ['git@git.acme.example:acme/audit.git', known],
    ['https://git.acme.example/acme/billing', null],
    ['git@git.acme.example:acme/billing.git', null],
  ])('where %s is checked out', (url, name) => {
    const folder = folderOf({});
    execFileSync('git', ['init', '-q'], { cwd: folder });
    execFileSync('git', ['remote', 'add', 'origin', url], { cwd: folder });
    expect(repositoryNameOf(folder, env)).toEqual(name);
  });
  test('is what GitHub says where there is no git, and unknown elsewhere', () => {
    expect(repositoryNameOf(folderOf({}), env)).toEqual(known);
    expect(repositoryNameOf(folderOf({}), {})).toBeNull();
  });
});

test('the report of the schema may name its repository', async () => {
  const valid = new Ajv2020({ allowUnionTypes: true }).compile(reportSchema);
  const report = await reportOf({ 'a.ts': SYNC }, named('acme/a'));
  expect([valid(report), report.repository]).toEqual([true, named('acme/a')]);
  expect(readFileSync(join(ROOT, 'schema', 'report-v1.json'), 'utf8')).toContain('"repository"');
});
