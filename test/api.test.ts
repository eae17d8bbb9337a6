/** The public API: what other programs call. */

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import {
  findReporter,
  plan,
  planFormats,
  render,
  reporters,
  rules,
  scan,
  UserError,
  version,
} from '../src/index.ts';
import { makeFolders, runCommand } from './support/command.ts';

const root = realpathSync(mkdtempSync(join(tmpdir(), 'pleo-migrate-api-')));
const CALL = "export const teams = () => fetch('https://openapi.pleo.io/v1/teams');\n";
execFileSync('git', ['init', '--quiet'], { cwd: root });
mkdirSync(join(root, 'packages', 'billing'), { recursive: true });
mkdirSync(join(root, 'packages', 'web'), { recursive: true });
writeFileSync(join(root, 'packages', 'billing', 'pleo.ts'), CALL);
writeFileSync(join(root, 'packages', 'web', 'pleo.ts'), CALL);
writeFileSync(join(root, 'packages', 'web', 'other.ts'), 'export const one = 1;\n');

afterAll(() => rmSync(root, { recursive: true, force: true }));

const filesOf = ({ findings }: Awaited<ReturnType<typeof scan>>): string[] =>
  findings.map(({ at }) => at.file);

describe('scan', () => {
  test('takes a folder, or paths from there', async () => {
    expect(filesOf(await scan({ cwd: root }))).toEqual(['packages/billing/pleo.ts', 'packages/web/pleo.ts']);
    expect(filesOf(await scan({ cwd: join(root, 'packages', 'web') }))).toEqual(['packages/web/pleo.ts']);
    expect(filesOf(await scan({ cwd: root, paths: ['packages/billing'] }))).toEqual([
      'packages/billing/pleo.ts',
    ]);
    expect(filesOf(await scan({ cwd: root, exclude: ['packages/web'] }))).toEqual([
      'packages/billing/pleo.ts',
    ]);
  });

  test('reads the configuration of the repository, or another one', async () => {
    writeFileSync(join(root, 'other.json'), '{ "rules": { "legacy-call": "error" } }');
    const { findings, counts } = await scan({ cwd: root, config: 'other.json' });
    expect(findings.map(({ severity }) => severity)).toEqual(['error', 'error']);
    expect(counts.error).toBe(2);
  });

  test('leaves out what is not sure enough, and tells its phases', async () => {
    const phases: string[] = [];
    const result = await scan({ cwd: root, minCertainty: 'certain', onPhase: (phase) => phases.push(phase) });
    expect(result.findings.every(({ certainty }) => certainty === 'certain')).toBe(true);
    expect(phases[0]).toBe('listing files');
  });

  test('does what the command line does: ignore comments and the baseline count, and a plan minds neither', async () => {
    const { folderOf, removeAll } = makeFolders();
    const ignored = `// pleo-migrate-ignore-next-line legacy-call -- later\n${CALL}`;
    const folder = folderOf({ 'ignored.ts': ignored, 'known.ts': CALL });
    await runCommand(['baseline'], folder);
    writeFileSync(join(folder, 'new.ts'), CALL.replace('teams', 'tags'));
    const result = await scan({ cwd: folder });
    const told = JSON.parse((await runCommand(['check', '--format', 'json'], folder)).stdout);
    expect(filesOf(result)).toEqual(['new.ts']);
    expect(result.counts).toMatchObject({ suppressed: 1, baselined: 1 });
    expect(told.counts).toEqual(result.counts);
    const planned = JSON.parse((await runCommand(['plan', '--format', 'json'], folder)).stdout);
    expect((await plan({ cwd: folder })).progress).toEqual(planned.progress);
    expect(planned.progress.legacy).toBe(3);
    removeAll();
  });

  test('rejects with what is to be mended', async () => {
    await expect(scan({ cwd: root, paths: ['nowhere'] })).rejects.toThrow(UserError);
    await expect(scan({ cwd: root, config: 'nowhere.json' })).rejects.toThrow('nowhere.json cannot be read.');
  });
});

test('render gives every format, and says which there are', async () => {
  const result = await scan({ cwd: root });
  for (const { name } of reporters) expect(render(result, name, { cwd: root }), name).not.toBe('');
  expect(JSON.parse(render(result, 'json')).tool.version).toBe(version);
  expect(render(result, 'text', { cwd: root })).toContain("fetch('https://openapi.pleo.io/v1/teams')");
  expect(render(result, 'text', { cwd: root, color: true })).toContain('\u001b[');
  expect(() => render(result, 'xml')).toThrow('There is no format xml.');
  expect(findReporter('sarif')?.name).toBe('sarif');
});

test('plan gives what every format of a plan is made from', async () => {
  const made = await plan({ cwd: root });
  for (const { name, render: write } of planFormats) expect(write(made), name).toContain('/v1/teams');
});

test('nothing is read where a link leads out of the repository', async () => {
  const outside = mkdtempSync(join(tmpdir(), 'pleo-migrate-outside-'));
  writeFileSync(join(outside, 'pleo.ts'), CALL);
  writeFileSync(join(outside, 'package.json'), '{ "name": "not-of-this-repository" }');
  symlinkSync(join(outside, 'pleo.ts'), join(root, 'packages', 'web', 'linked.ts'));
  symlinkSync(join(outside, 'package.json'), join(root, 'packages', 'web', 'package.json'));
  try {
    expect(filesOf(await scan({ cwd: root }))).not.toContain('packages/web/linked.ts');
    expect(JSON.stringify(await plan({ cwd: root }))).not.toContain('not-of-this-repository');
  } finally {
    rmSync(outside, { recursive: true, force: true });
  }
});

test('rules are listed with their pages', () => {
  for (const { id, help, docs } of rules) {
    expect(help, id).toContain('## What it finds');
    expect(docs, id).toContain(id);
  }
});
