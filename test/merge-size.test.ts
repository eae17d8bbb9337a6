/** `merge` at the size of a large organisation: 2,000 reports of 500 findings, in little memory. `npm run bench:merge` has fuller reports. */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { makeReports } from '../bench/make-reports.ts';
import { json } from '../src/report/json.ts';
import { scanSources } from './support/scan.ts';

const ROOT = join(import.meta.dirname, '..');
const REPOSITORIES = 2_000;
const FINDINGS = 500;
const MEBIBYTES = 300;

const folder = mkdtempSync(join(tmpdir(), 'pleo-migrate-size-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('2,000 reports of 500 findings stay under 300 MiB', async () => {
  const paths = ['tags', 'employees', 'expenses', 'tag-groups'];
  const calls = paths.map((path) => `export const f = () => fetch('https://openapi.pleo.io/v1/${path}');\n`);
  const result = await scanSources({ 'src/pleo.ts': calls.join('') });
  const report = JSON.parse(json.render(result, { rules: [], source: () => null, color: false, width: 80 }));
  // Steps make up most of a report; the bench has them, here they would only take time.
  for (const { replacements } of report.findings) for (const one of replacements) one.steps.splice(0);
  const reports = join(folder, 'reports');
  makeReports(reports, report, { repositories: REPOSITORIES, findings: FINDINGS, indent: 0 });

  const cli = join(ROOT, 'src', 'cli.ts');
  const csv = join(folder, 'findings.csv');
  const page = join(folder, 'plan.html');
  const data =
    "data:text/javascript,process.on('exit',()=>console.error('KiB',process.resourceUsage().maxRSS))";
  const args = ['--import', data, cli, 'merge', reports, '--format', 'markdown', `--format=csv=${csv}`];
  const { PATH = '' } = process.env;
  const run = spawnSync(process.execPath, [...args, `--format=html=${page}`], {
    encoding: 'utf8',
    env: { PATH },
    maxBuffer: 64 * 1024 * 1024,
  });
  expect(run.status).toBe(0);
  const kibibytes = Number(/KiB (\d+)/.exec(run.stderr)?.[1]);
  expect(kibibytes).toBeGreaterThan(0);
  expect(kibibytes / 1024).toBeLessThan(MEBIBYTES);

  expect(run.stdout).toContain('2,000 of 2,000 repositories call the legacy API, with 1,000,000 calls');
  expect(run.stdout).toContain('repository-1999');
  expect(Buffer.byteLength(run.stdout)).toBeLessThan(900 * 1024);
  expect(statSync(page).size).toBeLessThan(8 * 1024 * 1024);
  let rows = 0;
  for (const byte of readFileSync(csv)) if (byte === 10) rows += 1;
  expect(rows).toBe(1 + REPOSITORIES * FINDINGS);
}, 300_000);
