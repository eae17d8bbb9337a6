/** Several formats in one run, each into its file; and the action's page. */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { FORMATS } from '../src/report/formats.ts';

const SRC = join(import.meta.dirname, '..', 'src');
const folder = mkdtempSync(join(tmpdir(), 'pleo-migrate-files-'));
writeFileSync(join(folder, 'pleo.ts'), "fetch('https://openapi.pleo.io/v1/expenses');\n");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(script: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const { PATH = '' } = process.env;
  return spawnSync(process.execPath, [join(SRC, script), ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH, ...env },
  });
}

describe('all formats at once', () => {
  const names = Object.keys(FORMATS);
  const files = names.map((name) => `--format=${name}=report.${name}`);
  const { status, stdout, stderr } = run('cli.ts', ['--format', 'agent', ...files, '--format', 'text']);

  test('the two without a file go to standard output, in their order', () => {
    expect([status, stderr]).toEqual([1, '']);
    expect(stdout).toMatch(
      /^pleo-migrate: 1 finding in 1 file .*\n.*pleo\.ts:1:1 warning legacy-call .*\n── /,
    );
  });

  test.each([
    ['text', /^── pleo\.ts ── 1 finding\n/],
    ['json', /^\{\n {2}"schema": "pleo-migrate\/report-v1"/],
    ['sarif', /"version": "2\.1\.0"/],
    ['markdown', /^## Pleo migration/],
    ['html', /^<!doctype html>/],
    ['github', /^::warning file=pleo\.ts,line=1,/],
    ['gitlab', /^\[\n {2}\{\n {4}"description": /],
    ['junit', /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<testsuites /],
    ['agent', /^pleo-migrate: 1 finding in 1 file /],
  ])('%s is in its file', (name, head) =>
    expect(readFileSync(join(folder, `report.${name}`), 'utf8')).toMatch(head),
  );

  test('nothing else is written', () => {
    expect(
      readdirSync(folder)
        .filter((file) => file !== 'pleo.ts')
        .sort(),
    ).toEqual(names.map((name) => `report.${name}`).sort());
  });
});

test('the action writes the page where it is told to, and tells where', () => {
  const output = join(folder, 'outputs');
  writeFileSync(output, '');
  writeFileSync(join(folder, 'summary'), '');
  const { status } = run('action.ts', [], {
    GITHUB_WORKSPACE: folder,
    GITHUB_OUTPUT: output,
    GITHUB_STEP_SUMMARY: join(folder, 'summary'),
    'INPUT_HTML-FILE': 'out/pleo.html',
    'INPUT_FAIL-ON': 'never',
  });
  expect(status).toBe(0);
  expect(readFileSync(join(folder, 'out', 'pleo.html'), 'utf8')).toMatch(
    /^<!doctype html>[\s\S]*pleo\.ts:1:1/,
  );
  expect(readFileSync(output, 'utf8')).toMatch(/html-file<<(\S+)\nout\/pleo\.html\n/);
});
