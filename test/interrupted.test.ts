/** Runs that are stopped, and disks that are full: a report or a baseline is there as a whole, the old one or the new one. */

import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const CLI = join(import.meta.dirname, '..', 'dist', 'cli', 'index.js');
const OLD = '{ "old": true }\n';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pleo-interrupted-'));
  mkdirSync(join(folder, 'src'));
  const calls = Array.from({ length: 40 }, (_, i) => `fetch('https://openapi.pleo.io/v1/expenses/${i}');`);
  writeFileSync(join(folder, 'src', 'a.ts'), calls.join('\n'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function git(args: readonly string[]): void {
  execFileSync('git', args, { cwd: folder, stdio: 'ignore' });
}

/** Runs the command line, and stops it after so many milliseconds; how it ended. */
async function stopped(args: readonly string[], signal: NodeJS.Signals, after: number): Promise<string> {
  const run = spawn(process.execPath, [CLI, ...args], { cwd: folder, stdio: 'ignore' });
  const timer = globalThis.setTimeout(() => run.kill(signal), after);
  return new Promise((resolve) => {
    run.on('exit', (code, by) => {
      clearTimeout(timer);
      resolve(by ?? String(code));
    });
  });
}

describe.each([
  {
    name: 'a report',
    args: ['check', '--fail-on', 'never', '--format', 'json=report.json'],
    file: 'report.json',
  },
  { name: 'a baseline', args: ['baseline'], file: 'pleo-migrate.baseline.jsonl' },
])('$name', ({ args, file }) => {
  test.each<NodeJS.Signals>(['SIGINT', 'SIGTERM'])(
    'is whole whenever %s comes',
    async (signal) => {
      await stopped(args, signal, 60_000);
      const whole = readFileSync(join(folder, file), 'utf8');
      const isBaseline = file.endsWith('.jsonl');
      const old = isBaseline ? `${whole.split('\n')[0] ?? ''}\n` : OLD;
      for (const after of [1, 40, 90, 150, 220, 300, 400, 520]) {
        writeFileSync(join(folder, file), old);
        const ended = await stopped(args, signal, after);
        const found = readFileSync(join(folder, file), 'utf8');
        expect(['0', signal, signal === 'SIGINT' ? '130' : '143']).toContain(ended);
        // How long a scan took is the one thing that differs.
        if (found !== old && isBaseline) expect(found).toBe(whole);
        if (found !== old && !isBaseline)
          expect(JSON.parse(found).findings).toEqual(JSON.parse(whole).findings);
        expect(readdirSync(folder).sort()).toEqual([file, 'src'].sort());
      }
    },
    60_000,
  );

  // The size that a file may have is what a test can set without a disk of its own.
  test.skipIf(process.platform === 'win32')('is what it was where the disk is full', () => {
    const old = file.endsWith('.jsonl') ? '' : OLD;
    writeFileSync(join(folder, file), old);
    const full = spawnSync(
      'sh',
      ['-c', `trap '' XFSZ; ulimit -f 1; exec "$0" "$@"`, process.execPath, CLI, ...args],
      { cwd: folder, encoding: 'utf8', env: { ...process.env, NODE_DISABLE_COMPILE_CACHE: '1' } },
    );
    expect(full.status).toBe(2);
    expect(full.stderr).toContain(`${file} cannot be written: EFBIG`);
    expect(readFileSync(join(folder, file), 'utf8')).toBe(old);
    expect(readdirSync(folder).sort()).toEqual([file, 'src'].sort());
  });
});

/** Starts the command line, stops it when something is in its folder for temporary files, and waits for its end. */
async function stoppedAtWork(args: readonly string[], signal: NodeJS.Signals): Promise<readonly string[]> {
  const temporary = mkdtempSync(join(tmpdir(), 'pleo-interrupted-tmp-'));
  try {
    const env = { ...process.env, TMPDIR: temporary, NODE_DISABLE_COMPILE_CACHE: '1' };
    const run = spawn(process.execPath, [CLI, ...args], { cwd: folder, stdio: 'ignore', env });
    const ended = new Promise((resolve) => run.on('exit', (code, by) => resolve(by ?? code)));
    while (readdirSync(temporary).length === 0 && run.exitCode === null) await setTimeout(1);
    run.kill(signal);
    expect(await ended).toBe(signal);
    return readdirSync(temporary);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

describe.skipIf(process.platform === 'win32').each<NodeJS.Signals>(['SIGINT', 'SIGTERM'])('%s', (signal) => {
  test('leaves no clone of an organisation, and no program that makes one', async () => {
    const name = 'acme/good';
    const bare = join(folder, 'good.git');
    git(['init', '--quiet', '--bare', bare]);
    const clone = pathToFileURL(bare).href;
    const shards = [[{ name, url: `https://github.com/${name}`, clone, size: 1 }]];
    const list = { schema: 'pleo-migrate/shards-v1', owner: 'acme', leftOut: {}, shards };
    writeFileSync(join(folder, 'shards.json'), JSON.stringify(list));
    expect(await stoppedAtWork(['organisation', 'scan', 'shards.json'], signal)).toEqual([]);
  });

  test('leaves nothing of the base that changes are held against', async () => {
    git(['init', '--quiet', '-b', 'main']);
    git(['add', '.']);
    git(['-c', 'user.name=a', '-c', 'user.email=a@b.c', 'commit', '--quiet', '-m', 'base']);
    writeFileSync(join(folder, 'src', 'b.ts'), "fetch('https://openapi.pleo.io/v1/teams');");
    expect(await stoppedAtWork(['check', '--since', 'HEAD'], signal)).toEqual([]);
  });
});

test('a plan of many repositories that is stopped leaves no half page', async () => {
  await stopped(['check', '--fail-on', 'never', '--format', 'json=report.json'], 'SIGINT', 60_000);
  for (const after of [40, 80, 120, 180, 260, 400]) {
    const ended = await stopped(['merge', 'report.json', '--format', 'html=plan.html'], 'SIGTERM', after);
    const left = readdirSync(folder).filter((file) => file !== 'plan.html');
    expect(left.sort()).toEqual(['report.json', 'src']);
    expect(['0', '3', 'SIGTERM']).toContain(ended);
  }
});

test('a run that nobody stops replaces what was there', async () => {
  writeFileSync(join(folder, 'report.json'), OLD);
  await stopped(['check', '--fail-on', 'never', '--format', 'json=report.json'], 'SIGINT', 60_000);
  expect(JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')).findings).toHaveLength(40);
});
