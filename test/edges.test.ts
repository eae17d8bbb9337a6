/** The command line and the action, started from dist as users and runners start them. */

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const DIST = join(import.meta.dirname, '..', 'dist');
const CALL = "export const f = () => fetch('https://openapi.pleo.io/v1/expenses');\n";
const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'pleo-migrate-edge-'));
  folders.push(folder);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}

/** A clean environment: no CI, no colours, no GitHub. */
function run(
  script: string,
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
) {
  const { PATH = '', SystemRoot = '' } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(DIST, script), ...args], {
    cwd,
    encoding: 'utf8',
    env: { PATH, SystemRoot, ...env },
  });
  return { status, stdout, stderr };
}
const cli = (args: readonly string[], cwd: string, env?: Readonly<Record<string, string>>) =>
  run('cli/index.js', args, cwd, env);

describe('exit codes', () => {
  test.each([
    ['a finding', { 'a.ts': CALL }, [], 1],
    ['a finding below what fails', { 'a.ts': CALL }, ['--fail-on', 'error'], 0],
    ['nothing may fail', { 'a.ts': CALL }, ['--fail-on=never'], 0],
    ['nothing found', { 'a.ts': "fetch('https://example.test')\n" }, [], 0],
    ['a finding in a test', { 'a.test.ts': CALL }, [], 0],
    [
      'a rule that is off',
      { 'a.ts': CALL, 'pleo-migrate.config.json': '{ "rules": { "legacy-call": "off" } } // why' },
      [],
      0,
    ],
    ['an empty folder', {}, [], 3],
    ['a folder without code', { 'readme.md': 'hello' }, [], 3],
    ['an unknown flag', { 'a.ts': CALL }, ['--formatt', 'json'], 2],
    ['a flag without its value', { 'a.ts': CALL }, ['--format'], 2],
    ['an unknown value', { 'a.ts': CALL }, ['--fail-on', 'warnings'], 2],
    ['a path that does not exist', { 'a.ts': CALL }, ['src'], 2],
    ['an unknown format', { 'a.ts': CALL }, ['--format', 'jsn'], 2],
    [
      'an unknown configuration key',
      { 'a.ts': CALL, 'pleo-migrate.config.json': '{ "excludes": [] }' },
      [],
      2,
    ],
    ['a filter of no change', { 'a.ts': CALL }, ['--filter', 'file'], 2],
    ['a change without git', { 'a.ts': CALL }, ['--since', 'main'], 2],
    ['new, with nothing to be new to', { 'a.ts': CALL }, ['--fail-on', 'new'], 0],
    [
      'new to an empty baseline',
      { 'a.ts': CALL, 'pleo-migrate.baseline.jsonl': '' },
      ['--fail-on', 'new'],
      1,
    ],
    ['broken configuration', { 'a.ts': CALL, 'pleo-migrate.config.json': '{ "exclude": [ }' }, [], 2],
    ['a configuration that does not exist', { 'a.ts': CALL }, ['--config', 'x.json'], 2],
  ] as const)('%s', (_name, files, args, status) => {
    const { status: actual, stderr } = cli(args, folderOf(files));
    expect({ status: actual, stderr: actual === status ? '' : stderr }).toEqual({ status, stderr: '' });
  });
});

test('mistakes say what, where and what to do', () => {
  const folder = folderOf({ 'a.ts': CALL, 'pleo-migrate.config.json': '{\n  "excludes": []\n}' });
  expect(cli([], folder).stderr).toContain(
    'pleo-migrate.config.json:2:15: There is no key excludes. Did you mean exclude?',
  );
  expect(cli(['--formatt', 'x'], folder).stderr).toContain('Did you mean --format?');
  expect(cli(['explain', 'GET /v1/expense'], folder).stderr).toContain('Did you mean GET /v1/expenses?');
});

test('findings go to standard output, notes to standard error', () => {
  const folder = folderOf({ 'a.ts': CALL });
  const { stdout, stderr } = cli(['--stats'], folder);
  expect(stdout).toContain('`f()` calls GET /v1/expenses');
  expect(stderr).toMatch(/^files {3}1 listed, 1 naming Pleo.*\nmemory .*\ntime .*\n +listing files /);
  expect(cli(['--quiet'], folder)).toEqual({ status: 1, stdout: '', stderr: '' });
});

test('colours are for terminals and for those who ask', () => {
  const folder = folderOf({ 'a.ts': CALL });
  expect(cli([], folder).stdout).not.toContain('\u001b');
  expect(cli([], folder, { FORCE_COLOR: '1' }).stdout).toContain('\u001b');
  expect(cli([], folder, { FORCE_COLOR: '1', NO_COLOR: '1' }).stdout).not.toContain('\u001b');
  expect(cli(['--no-color'], folder, { FORCE_COLOR: '1' }).stdout).not.toContain('\u001b');
});

test('several formats in one run, each in its file', () => {
  const folder = folderOf({ 'a.ts': CALL });
  cli(['--format', 'json=out.json', '--format', 'sarif=out.sarif'], folder);
  expect(JSON.parse(readFileSync(join(folder, 'out.json'), 'utf8')).findings).toHaveLength(1);
  expect(JSON.parse(readFileSync(join(folder, 'out.sarif'), 'utf8')).version).toBe('2.1.0');
  expect(cli(['--format', 'json=missing/out.json'], folder).status).toBe(2);
});

test('nothing outside of the folder is read', () => {
  const outside = folderOf({ 'secret.ts': CALL });
  const folder = folderOf({
    'a.ts': "import { x } from '../secret';\nfetch('https://external.pleo.io/v1/companies');\n",
  });
  symlinkSync(join(outside, 'secret.ts'), join(folder, 'link.ts'));
  symlinkSync(outside, join(folder, 'linked'));
  expect(JSON.parse(cli(['--format', 'json'], folder).stdout).findings).toEqual([]);
});

test('help, version, rules and explain', () => {
  const folder = folderOf({});
  expect(cli(['--version'], folder).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  expect(cli(['--help'], folder).stdout).toContain('--min-certainty <certain|likely|possible>');
  expect(cli(['rules'], folder).stdout).toMatch(/^legacy-call +warning +a request/);
  expect(cli(['explain', 'GET /v1/expenses'], folder).stdout).toContain(
    'Replaced by POST /v1/accounting-entries:search',
  );
  expect(cli(['explain', 'legacy-host'], folder).stdout).toContain('# legacy-host');
});

test('explain shows what is found at a place, with the settings of check', () => {
  const config = '{ "hosts": { "proxy.example": "legacy" } }';
  const folder = folderOf({
    'src/a.ts': CALL.replace('openapi.pleo.io', 'proxy.example'),
    'pleo-migrate.config.json': config,
  });
  const { status, stdout } = cli(['explain', 'src/a.ts:1'], folder);
  expect({ status, found: stdout.includes('GET https://proxy.example/v1/expenses') }).toEqual({
    status: 0,
    found: true,
  });
  expect(cli(['explain', 'src/a.ts:7'], folder)).toMatchObject({ status: 2, stdout: '' });
  expect(cli(['explain', 'src/a.ts:1', '--exclude', 'src'], folder).status).toBe(2);
  expect(cli(['explain', 'src/a.ts:1', '--format', 'json'], folder).stderr).toContain(
    'is a flag of pleo-migrate check',
  );
});

/** There is no git where it happens: what is new is not known, and everything counts. */
const PUSH = '{ "ref": "refs/heads/main", "before": "380387fbc80638b734a49e1be1c4dfec1c01b33c" }';

describe('the action', () => {
  const start = (files: Readonly<Record<string, string>>, inputs: Readonly<Record<string, string>> = {}) => {
    const folder = folderOf({ ...files, 'out/output': '', 'out/summary': '', 'out/event.json': PUSH });
    const env = {
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: folder,
      GITHUB_OUTPUT: join(folder, 'out/output'),
      GITHUB_STEP_SUMMARY: join(folder, 'out/summary'),
      GITHUB_EVENT_NAME: 'push',
      GITHUB_EVENT_PATH: join(folder, 'out/event.json'),
      ...Object.fromEntries(
        Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
      ),
    };
    const result = run('action/index.js', [], folder, env);
    const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
    const outputs = new Map(
      [...read('out/output').matchAll(/^([\w-]+)<<(\S+)\n(.*?)\n\2$/gms)].map(([, name, , value]) => [
        name,
        value,
      ]),
    );
    return { ...result, outputs, summary: read('out/summary'), read };
  };

  test('annotates, summarises, tells and fails', () => {
    const { status, stdout, outputs, summary } = start({ 'src/a.ts': CALL });
    expect(status).toBe(1);
    expect(stdout).toMatch(
      /^::warning file=src\/a\.ts,line=1,endLine=1,col=24,endColumn=\d+,title=pleo-migrate%3A legacy-call::/m,
    );
    expect(stdout).toContain('::error::1 finding fails this run (fail-on: new).');
    expect(summary).toContain('| `GET /v1/expenses` |');
    expect(Object.fromEntries(outputs)).toMatchObject({
      status: 'findings',
      findings: '1',
      warnings: '1',
      'legacy-calls': '1',
      'migrated-percent': '0',
    });
  });

  test('masks what is written down before anything else is in the log, and never the word before it', () => {
    const secret = '9f3c1e7ab2d84650c1f7e39ab46d02c85e7f1a3b';
    const code = CALL.replace("')", `', { headers: { Authorization: 'Bearer ${secret}' } })`);
    const { stdout, summary, outputs } = start({
      'a.ts': code,
      '.env': `PLEO_API_KEY=${secret.slice(1)}f\n`,
    });
    const masks = [`::add-mask::${secret}`, `::add-mask::${secret.slice(1)}f`];
    const lines = stdout.split('\n');
    expect(lines.slice(0, 2)).toEqual(masks);
    expect([...lines.slice(2), summary, ...outputs.values()].join('\n')).not.toContain(secret.slice(4, 20));
    expect(outputs.get('errors')).toBe('2');
  });

  test('is quiet about nothing, and writes what it is asked for', () => {
    const { status, stdout, outputs, read } = start(
      { 'a.ts': 'export {};\n' },
      { 'sarif-file': 'out/a.sarif', 'report-file': 'out/a.json' },
    );
    expect(status).toBe(0);
    expect(stdout).not.toMatch(/^::(warning|error|notice)/m);
    expect(outputs.get('status')).toBe('clean');
    expect(outputs.get('sarif-file')).toBe('out/a.sarif');
    expect(JSON.parse(read('out/a.json')).schema).toBe('pleo-migrate/report-v1');
  });

  test('an empty workspace is not clean', () => {
    const { status, outputs } = start({ 'readme.md': '' });
    expect(status).toBe(1);
    expect(outputs.get('status')).toBe('incomplete');
  });

  test('source that looks like a workflow command is none', () => {
    const { stdout } = start({ 'a.ts': `/*\n::error::hello\n*/ ${CALL}` });
    const [, token] = /^::stop-commands::(\S+)$/m.exec(stdout) ?? [];
    expect(stdout.indexOf(`::${token}::`)).toBeGreaterThan(stdout.indexOf('legacy-call'));
  });

  test.each([
    ['a path out of the workspace', { path: '../..' }, 'leads out of the workspace'],
    ['an unknown value', { 'fail-on': 'sometimes' }, 'sometimes is no value of fail-on'],
  ])('%s is refused', (_name, inputs, message) => {
    const { status, stdout } = start({ 'a.ts': CALL }, inputs);
    expect(status).toBe(1);
    expect(stdout).toContain(message);
  });
});
