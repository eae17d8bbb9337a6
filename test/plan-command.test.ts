/** `pleo-migrate plan`, started from its source as a user starts it: formats, files, exit codes, help. */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'pleo-migrate-plan-'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function plan(args: readonly string[], cwd = ROOT) {
  const cli = join(ROOT, 'src', 'cli.ts');
  const { PATH = '' } = process.env;
  return spawnSync(process.execPath, [cli, 'plan', ...args], { cwd, encoding: 'utf8', env: { PATH } });
}

test('writes Markdown to standard output and other formats to files', () => {
  const page = join(folder, 'plan.html');
  const data = join(folder, 'plan.json');
  const run = plan([
    'examples/workspace-monorepo',
    '--format',
    'markdown',
    `--format=html=${page}`,
    '--format',
    `json=${data}`,
  ]);
  expect([run.status, run.stderr]).toEqual([0, '']);
  expect(run.stdout).toMatch(/^# Migration plan/);
  expect(readFileSync(page, 'utf8')).toMatch(/^<!doctype html>/);
  const written = JSON.parse(readFileSync(data, 'utf8'));
  expect(written.schema).toBe('pleo-migrate/plan-v1');
  const packages = written.calls.map((call: { package: string }) => call.package);
  expect([...new Set(packages)]).toEqual([
    'examples/workspace-monorepo/apps/cli',
    'examples/workspace-monorepo/apps/worker',
    'examples/workspace-monorepo/packages/pleo-client',
  ]);
  // The worker is built from the client, so the client comes first.
  const [employees] = written.stages
    .flatMap((stage: { groups: object[] }) => stage.groups)
    .filter(({ name }: { name: string }) => name === 'GET /v1/employees');
  const order = employees.calls.map((id: string) =>
    written.calls.find((call: { id: string }) => call.id === id),
  );
  expect(order.map((call: { package: string }) => call.package)).toEqual([
    'examples/workspace-monorepo/packages/pleo-client',
    'examples/workspace-monorepo/apps/cli',
  ]);
}, 30_000);

test('knows the configured account, and keeps quiet when asked to', () => {
  writeFileSync(join(folder, 'a.ts'), "fetch('https://openapi.pleo.io/v1/expenses');\n");
  writeFileSync(join(folder, 'pleo-migrate.config.json'), '{ "account": "existing-customer" }');
  const run = plan([], folder);
  // No terminal, so it is Markdown.
  expect(run.stdout).toMatch(/^# Migration plan/);
  expect(run.stdout).toContain('Existing customer');
  expect(run.stdout).not.toContain('New partner');
  expect(plan(['--quiet'], folder).stdout).toBe('');
}, 30_000);

test.each([
  ['a format that there is not', ['--format', 'sarif'], 2, 'The formats are text, markdown, html, json.'],
  ['a flag of check', ['--fail-on', 'never'], 2, 'is a flag of pleo-migrate check'],
  ['a path that there is not', ['nowhere'], 2, 'does not exist'],
  ['nothing to scan', ['docs'], 3, 'no TypeScript or JavaScript file'],
  ['help', ['--help'], 0, ''],
])(
  '%s',
  (_, args, status, message) => {
    const run = plan(args);
    expect(run.status).toBe(status);
    expect(run.stderr).toContain(message);
  },
  30_000,
);
