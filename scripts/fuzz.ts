/** Mutates real sources and scans them, each batch in a process of its own: `npm run fuzz -- --minutes 5 --seed 7`. */

import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fuzzSources } from '../test/support/fuzz-sources.ts';
import { makeRandom, mutate, type Random } from '../test/support/mutate.ts';

const { values } = parseArgs({
  options: { seed: { type: 'string' }, minutes: { type: 'string' }, batches: { type: 'string' } },
});
const CLI = join(import.meta.dirname, '../src/cli.ts');
const KEPT = join(import.meta.dirname, '../build/fuzz');

/** Files that are scanned together. */
const BATCH = 30;
/** Milliseconds for one batch; the scan's own budget of time is below it. */
const PATIENCE = 60_000;
/** MiB. */
const MEMORY = 1_000;

const first = Number(values.seed ?? Date.now() % 1_000_000);
const end = performance.now() + Number(values.minutes ?? 1) * 60_000;
const most = Number(values.batches ?? Number.POSITIVE_INFINITY);
const sources = fuzzSources(most < 10 ? 7 : 1);

let failures = 0;
let batches = 0;
for (let seed = first; batches < most && performance.now() < end; seed += 1) {
  const root = mkdtempSync(join(tmpdir(), 'pleo-fuzz-'));
  write(root, makeRandom(seed));
  const fault = faultOf(root);
  batches += 1;
  if (fault !== null) {
    failures += 1;
    const kept = join(KEPT, String(seed));
    mkdirSync(KEPT, { recursive: true });
    cpSync(root, kept, { recursive: true });
    process.stdout.write(
      `seed ${seed}: ${fault}\n  kept in ${kept}; again: npm run fuzz -- --seed ${seed} --batches 1\n`,
    );
  }
  rmSync(root, { recursive: true, force: true });
}
process.stdout.write(`${batches} batches of ${BATCH} files from seed ${first}, ${failures} failures\n`);
process.exitCode = failures > 0 ? 1 : 0;

function write(root: string, random: Random): void {
  for (let index = 0; index < BATCH; index += 1) {
    const kind = sources[random(sources.length)];
    if (kind) writeFileSync(join(root, `f${index}${kind.extension}`), mutate(kind.texts, random));
  }
}

/** What went wrong with a scan, or null: exit codes are promised, faults are of budgets only. */
function faultOf(root: string): string | null {
  const { status, signal, stdout, stderr } = spawnSync(
    process.execPath,
    [CLI, 'check', '--format', 'json', '--stats'],
    { cwd: root, encoding: 'utf8', timeout: PATIENCE, killSignal: 'SIGKILL', maxBuffer: 1 << 28 },
  );
  if (signal) return `no end after ${PATIENCE} ms`;
  if (status !== 0 && status !== 1 && status !== 3) return `exit code ${status}: ${stderr.slice(0, 500)}`;
  const memory = Number(/(\d+) MiB/.exec(stderr)?.[1] ?? 0);
  if (memory > MEMORY) return `${memory} MiB of memory`;
  const { faults = [] }: { faults?: { where: string; message: string }[] } = JSON.parse(stdout);
  const own = faults.find(
    ({ where, message }) =>
      !where.startsWith('budget') &&
      !/too deeply|nested deeper|more syntax|more than is read|larger than|more places/.test(message),
  );
  return own ? `${own.where}: ${own.message}` : null;
}
