/** Time, memory and ratios, side by side in one run: this tool, `git grep`, ast-grep, and a plain ts-morph project. */

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { makeTree, type TreeShape } from './make-tree.ts';

const ROOT = resolve(import.meta.dirname, '..');
const CLI = join(ROOT, 'dist', 'cli', 'index.js');
const AST_GREP = join(ROOT, 'node_modules', '.bin', 'ast-grep');
const RUNS = 3;

/** A name, a tree, and the goal: what is measured beside it is in the same lines. */
const SCENARIOS: readonly { name: string; shape: TreeShape; goal: string; beside: readonly Beside[] }[] = [
  {
    name: '12,000 files (33 MB) without Pleo',
    shape: { files: 12_000, callers: 0 },
    goal: 'at most 3 × git grep',
    beside: ['ast-grep', 'ts-morph'],
  },
  {
    name: '100,000 files (260 MB) without Pleo',
    shape: { files: 100_000, callers: 0 },
    goal: 'at most 3 s',
    beside: [],
  },
  {
    name: '12,000 files, 40 callers',
    shape: { files: 12_000, callers: 40 },
    goal: 'faster than ast-grep, at most 300 MiB',
    beside: ['ast-grep'],
  },
  {
    name: '12,000 files, 400 callers',
    shape: { files: 12_000, callers: 400 },
    goal: 'at most 2 × ast-grep, at most 300 MiB',
    beside: ['ast-grep'],
  },
  {
    name: '12,000 files, 4,000 callers',
    shape: { files: 12_000, callers: 4_000 },
    goal: 'about 10 × the work of 400',
    beside: ['ast-grep'],
  },
  {
    name: '200 classes that get the client handed in',
    shape: { files: 0, callers: 0, services: 200 },
    goal: 'the measure of the next',
    beside: [],
  },
  {
    name: '2,000 classes that get the client handed in',
    shape: { files: 0, callers: 0, services: 2_000 },
    goal: 'about 10 × the work of 200',
    beside: [],
  },
];

type Beside = 'ast-grep' | 'ts-morph';

interface Measured {
  readonly seconds: number;
  readonly mebibytes: number | null;
}

if (!existsSync(CLI)) throw new Error('dist is missing: run npm run build first.');
startUp();
for (const { name, shape, goal, beside } of SCENARIOS) {
  const tree = makeTree(join(ROOT, '.bench'), shape);
  console.log(`\n${name} (goal: ${goal})`);
  const grep = measure('git', ['grep', '-lI', 'pleo'], tree);
  report('git grep -lI pleo', grep, grep);
  report(
    'pleo-migrate',
    measure(process.execPath, [CLI, 'check', '.', '--format', 'json', '--fail-on', 'never'], tree),
    grep,
  );
  if (beside.includes('ast-grep'))
    report(
      'ast-grep, one pattern',
      measure(AST_GREP, ['run', '-p', 'pleo.get($$$)', '-l', 'ts', '.'], tree),
      grep,
    );
  // Ten seconds a run, and the same whatever the callers: once is enough.
  if (beside.includes('ts-morph'))
    report(
      'plain ts-morph project',
      measure(process.execPath, [join(ROOT, 'bench', 'ts-morph-project.ts'), '.'], tree, 1),
      grep,
    );
}

/** What everybody pays, whatever there is to do. */
function startUp(): void {
  console.log('\nStart (goal: --version at most 1.5 × an empty Node)');
  const empty = measure(process.execPath, ['-e', '0'], ROOT, 9);
  report('node -e 0', empty, empty, 'node');
  report('pleo-migrate --version', measure(process.execPath, [CLI, '--version'], ROOT, 9), empty, 'node');
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

function report(name: string, { seconds, mebibytes }: Measured, unit: Measured, unitName = 'git grep'): void {
  const memory = mebibytes === null ? '' : `${mebibytes.toFixed(0).padStart(6)} MiB`;
  console.log(
    `  ${name.padEnd(24)}${seconds.toFixed(2).padStart(7)} s ${(seconds / unit.seconds).toFixed(1).padStart(7)} × ${unitName}${memory}`,
  );
}
