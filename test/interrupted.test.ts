/** Runs that are stopped, and disks that are full: a report or a baseline is there as a whole, the old one or the new one. */

import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

/** Runs the command line, and stops it after so many milliseconds; how it ended. */
async function stopped(args: readonly string[], signal: NodeJS.Signals, after: number): Promise<string> {
  const run = spawn(process.execPath, [CLI, ...args], { cwd: folder, stdio: 'ignore' });
  const timer = setTimeout(() => run.kill(signal), after);
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

test('a run that nobody stops replaces what was there', async () => {
  writeFileSync(join(folder, 'report.json'), OLD);
  await stopped(['check', '--fail-on', 'never', '--format', 'json=report.json'], 'SIGINT', 60_000);
  expect(JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')).findings).toHaveLength(40);
});
