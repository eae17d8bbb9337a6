/** `merge` over 2,000 reports of 500 findings with all that real ones hold: time and memory, by format. */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { makeReports } from './make-reports.ts';

const ROOT = resolve(import.meta.dirname, '..');
const CLI = join(ROOT, 'src', 'cli.ts');
const WATCH =
  "data:text/javascript,process.on('exit',()=>console.error('KiB',process.resourceUsage().maxRSS))";

const folder = mkdtempSync(join(tmpdir(), 'pleo-migrate-bench-'));
try {
  const flags = ['check', 'examples', '--format', 'json', '--fail-on', 'never'];
  const { stdout } = spawnSync(process.execPath, [CLI, ...flags], { cwd: ROOT, encoding: 'utf8' });
  const reports = join(folder, 'reports');
  makeReports(reports, JSON.parse(stdout), { repositories: 2_000, findings: 500, indent: 2 });
  const size = statSync(join(reports, 'repository-0000.json')).size;
  console.log(`2,000 reports of 500 findings, ${(size / 1e6).toFixed(1)} MB each (goal: < 300 MiB)`);
  for (const format of ['markdown', 'html', 'csv', 'json']) {
    const out = join(folder, 'out');
    const started = performance.now();
    const run = spawnSync(
      process.execPath,
      ['--import', WATCH, CLI, 'merge', reports, `--format=${format}=${out}`],
      { encoding: 'utf8' },
    );
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    const mebibytes = Math.round(Number(/KiB (\d+)/.exec(run.stderr)?.[1]) / 1024);
    console.log(
      `${format.padEnd(10)} ${seconds} s  ${mebibytes} MiB  ${(statSync(out).size / 1e6).toFixed(1)} MB written`,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
