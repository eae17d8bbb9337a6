/** Time, memory and ratios, side by side in one run: this tool, `git grep`, ast-grep, and a plain ts-morph project. */

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { makeTree, type TreeShape } from './make-tree.ts';

const ROOT = resolve(import.meta.dirname, '..');
const CLI = join(ROOT, 'dist', 'cli', 'index.js');
const RUNS = 3;

const SCENARIOS: readonly { name: string; shape: TreeShape; goal: string; slow: boolean }[] = [
  {
    name: '12,000 files without Pleo',
    shape: { files: 12_000, callers: 0 },
    goal: '< 5 × git grep, < 150 MiB',
    slow: true,
  },
  {
    name: '12,000 files, 40 callers',
    shape: { files: 12_000, callers: 40 },
    goal: '< 1.5 s, < 300 MiB',
    slow: false,
  },
  {
    name: '12,000 files, 400 callers',
    shape: { files: 12_000, callers: 400 },
    goal: '< 2.5 s, < 400 MiB',
    slow: false,
  },
  {
    name: '12,000 files, 4,000 callers',
    shape: { files: 12_000, callers: 4_000 },
    goal: 'about 10 × the work of 400',
    slow: false,
  },
  {
    name: '200 classes that get the client handed in',
    shape: { files: 0, callers: 0, services: 200 },
    goal: 'the measure of the next',
    slow: false,
  },
  {
    name: '2,000 classes that get the client handed in',
    shape: { files: 0, callers: 0, services: 2_000 },
    goal: 'about 10 × the work of 200',
    slow: false,
  },
];

interface Measured {
  readonly seconds: number;
  readonly mebibytes: number | null;
}

if (!existsSync(CLI)) throw new Error('dist is missing: run npm run build first.');
for (const { name, shape, goal, slow } of SCENARIOS) {
  const tree = makeTree(join(ROOT, '.bench'), shape);
  console.log(`\n${name} (goal: ${goal})`);
  const grep = measure('git', ['grep', '-lI', 'pleo'], tree);
  report('git grep -lI pleo', grep, grep);
  report(
    'pleo-migrate',
    measure(process.execPath, [CLI, 'check', '.', '--format', 'json', '--fail-on', 'never'], tree),
    grep,
  );
  const astGrep = join(ROOT, 'node_modules', '.bin', 'ast-grep');
  report(
    'ast-grep, one pattern',
    measure(astGrep, ['run', '-p', 'pleo.get($$$)', '-l', 'ts', '.'], tree),
    grep,
  );
  // Ten seconds a run, and the same whatever the callers: once is enough.
  if (slow)
    report(
      'plain ts-morph project',
      measure(process.execPath, [join(ROOT, 'bench', 'ts-morph-project.ts'), '.'], tree, 1),
      grep,
    );
}

/** The median of several runs; memory where /usr/bin/time tells it. */
function measure(command: string, args: readonly string[], cwd: string, runs = RUNS): Measured {
  const timed = existsSync('/usr/bin/time');
  const all = Array.from({ length: runs }, (): Measured => {
    const started = performance.now();
    const { stderr } = timed
      ? spawnSync('/usr/bin/time', ['-f', 'peak %M', command, ...args], {
          cwd,
          encoding: 'utf8',
          maxBuffer: 1 << 28,
        })
      : spawnSync(command, args, { cwd, encoding: 'utf8', maxBuffer: 1 << 28 });
    const peak = /peak (\d+)/.exec(stderr)?.[1];
    return {
      seconds: (performance.now() - started) / 1000,
      mebibytes: peak === undefined ? null : Number(peak) / 1024,
    };
  });
  return (
    all.sort((a, b) => a.seconds - b.seconds)[Math.floor(all.length / 2)] ?? { seconds: 0, mebibytes: null }
  );
}

function report(name: string, { seconds, mebibytes }: Measured, grep: Measured): void {
  const memory = mebibytes === null ? '' : `${mebibytes.toFixed(0).padStart(6)} MiB`;
  console.log(
    `  ${name.padEnd(24)}${seconds.toFixed(2).padStart(7)} s ${(seconds / grep.seconds).toFixed(1).padStart(7)} × git grep${memory}`,
  );
}
