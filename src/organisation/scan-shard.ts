/** Scans the repositories of a shard, one after the other; each leaves a report, or a word about why there is none. */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isRecord } from '../files/is-record.ts';
import { withTemporaryFolder } from '../files/temporary-folder.ts';
import { fetchRepository, type Limits } from './fetch-repository.ts';
import { plainEnvironment } from './hardened-git.ts';
import { runProgram } from './run-program.ts';
import type { ShardRepository } from './shards.ts';

export interface ScanJob {
  readonly repositories: readonly ShardRepository[];
  /** Where reports go: `<owner>/<name>.json`. */
  readonly reports: string;
  /** Null: everything is public. */
  readonly token: string | null;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The command line's own file: each scan is a process of its own, that may fail alone. */
  readonly program: string;
  readonly limits: Limits;
  /** Told of each repository when it is done; a null reason: there is a report. */
  readonly onDone: (name: string, reason: string | null) => void;
}

/** How many of them have no report. */
export async function scanShard(job: ScanJob): Promise<number> {
  let failures = 0;
  for (const repository of job.repositories) {
    let reason: string | null;
    try {
      reason = await withTemporaryFolder('organisation', (home) => scanOne(repository, home, job));
    } catch (error) {
      reason = `A fault of pleo-migrate: ${error instanceof Error ? error.message : String(error)}.`;
    }
    if (reason !== null) {
      failures += 1;
      const { name, url } = repository;
      const failure = { schema: 'pleo-migrate/failure-v1', repository: { name, url, commit: null }, reason };
      writeRecord(job.reports, name, failure);
    }
    job.onDone(repository.name, reason);
  }
  return failures;
}

async function scanOne(repository: ShardRepository, home: string, job: ScanJob): Promise<string | null> {
  const { clone, name, url } = repository;
  const fetched = await fetchRepository({ home, clone, token: job.token }, job.env, job.limits);
  if ('reason' in fetched) return fetched.reason;
  const file = join(home, 'report.json');
  // The plan is about all that is left; a baseline is about what is new.
  const noBaseline = join('.git', 'no-baseline.jsonl');
  writeFileSync(join(fetched.folder, noBaseline), '');
  const ended = await runProgram({
    command: process.execPath,
    args: [
      job.program,
      'check',
      '--quiet',
      '--fail-on=never',
      `--baseline=${noBaseline}`,
      `--format=json=${file}`,
    ],
    cwd: fetched.folder,
    // Nothing that it reads is to be trusted, and it needs no credential.
    env: plainEnvironment(job.env, home),
    timeoutMs: job.limits.timeoutMs,
  });
  if (ended.isTooLate) return 'Scanning it took too long.';
  const report = readReport(file);
  if (report === null) return `It could not be scanned: ${complaintOf(ended.complaint)}`;
  const { schema, ...rest } = report;
  writeRecord(job.reports, name, { schema, repository: { name, url, commit: fetched.commit }, ...rest });
  return null;
}

function readReport(file: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
}

/** What is wrong, from its first line: "pleo-migrate: pleo-migrate.config.json: …". */
function complaintOf(complaint: string): string {
  const [line = ''] = complaint.split('\n');
  return line.replace(/^pleo-migrate: /, '') || 'the scan ended without a word.';
}

function writeRecord(reports: string, name: string, record: object): void {
  const path = join(reports, `${name}.json`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify(record)}\n`);
}
