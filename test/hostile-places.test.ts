/** What a repository puts in the way of arguments, outputs and git: links, pipes, devices, and names that are commands. */

import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { GrowingFile } from '../src/commands/growing-file.ts';
import { writeWhole } from '../src/commands/write-whole.ts';
import { loadConfig } from '../src/config/load.ts';
import { locateRoot } from '../src/config/settings.ts';
import { gitList } from '../src/files/git.ts';
import { isRefusal, refusedFaults } from '../src/files/refused.ts';
import { findInputs } from '../src/merge/find-inputs.ts';
import { readShard } from '../src/organisation/shards.ts';
import { escapeTerminal, jsonText, markdownCode } from '../src/report/escape.ts';
import { scanFolder } from './support/scan.ts';

const CALL = "fetch('https://openapi.pleo.io/v1/expenses');\n";
const CLI = join(import.meta.dirname, '../src/cli.ts');
const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function folderOf(files: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'pleo-migrate-'));
  folders.push(folder);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}

describe('arguments', () => {
  test('a link that leads out of where it stands is refused, one that stays is followed', () => {
    const outside = folderOf({ 'secret.ts': CALL });
    const root = folderOf({ 'src/a.ts': CALL });
    symlinkSync(outside, join(root, 'away'));
    symlinkSync(join(outside, 'secret.ts'), join(root, 'src/secret.ts'));
    symlinkSync(join(root, 'src'), join(root, 'lib'));
    for (const path of ['away', 'away/secret.ts', 'src/secret.ts', join(root, 'away')])
      expect(() => locateRoot(root, [path]), path).toThrow('leads out of');
    execFileSync('git', ['init', '-q'], { cwd: root });
    expect(() => locateRoot(join(root, 'src'), ['../away'])).toThrow('leads out of');
    expect(locateRoot(root, ['lib']).paths).toEqual(['src']);
  });

  test('pipes and devices are no places', () => {
    const root = folderOf();
    execFileSync('mkfifo', [join(root, 'pipe')]);
    for (const path of ['pipe', '/dev/zero'])
      expect(() => locateRoot(root, [path]), path).toThrow('is no file and no folder');
  });

  test('lists that have no end are refused', () => {
    expect(() => readShard('/dev/zero', 'x', 1)).toThrow('cannot be read');
    expect(() => findInputs('/', ['@/dev/zero'], [])).toThrow('cannot be read');
  });
});

describe('outputs', () => {
  const WRITERS = {
    whole: (cwd: string, file: string): void => writeWhole(cwd, file, 'new'),
    growing: (cwd: string, file: string): void => {
      const growing = new GrowingFile(cwd, file);
      growing.write('new');
      growing.finish();
    },
  };

  test.each(Object.entries(WRITERS))('%s: links are replaced, and none is gone through', (_name, write) => {
    const outside = folderOf({ 'kept.json': 'old' });
    const root = folderOf();
    symlinkSync(outside, join(root, 'away'));
    symlinkSync(join(outside, 'kept.json'), join(root, 'a.json'));
    symlinkSync('/dev/zero', join(root, 'b.json'));
    execFileSync('mkfifo', [join(root, 'pipe.json')]);
    for (const file of ['a.json', 'b.json']) {
      write(root, file);
      expect(lstatSync(join(root, file)).isFile()).toBe(true);
      expect(readFileSync(join(root, file), 'utf8')).toBe('new');
    }
    expect(readFileSync(join(outside, 'kept.json'), 'utf8')).toBe('old');
    expect(() => write(root, 'away/c.json')).toThrow('leads out of the current directory');
    expect(existsSync(join(outside, 'c.json'))).toBe(false);
    expect(() => write(root, 'pipe.json')).toThrow('it is no file');
    write(root, '/dev/null');
    write(root, join(outside, 'd.json'));
    expect(readFileSync(join(outside, 'd.json'), 'utf8')).toBe('new');
  });
});

describe('configuration', () => {
  test.each([
    '{"__proto__":{"exclude":["*"]}}',
    '{"env":{"__proto__":{"PLEO_URL":"x"}}}',
    '{"hosts":{"a.example":"legacy","__proto__":"legacy"}}',
  ])('what an object inherits is no key of it: %s', async (text) => {
    const root = folderOf({ 'pleo-migrate.config.json': text });
    await expect(loadConfig(root, null, [])).rejects.toThrow('There is no key __proto__');
  });

  test('a folder or a pipe in its place is said, and not passed over', async () => {
    const folder = folderOf({ 'pleo-migrate.config.json/a': '' });
    const pipe = folderOf({ 'a.ts': CALL });
    execFileSync('mkfifo', [join(pipe, 'pleo-migrate.config.json')]);
    for (const root of [folder, pipe])
      await expect(loadConfig(root, null, [])).rejects.toThrow(
        'pleo-migrate.config.json is there, and cannot be read.',
      );
    expect(await loadConfig(folderOf({ 'package.json/a': '' }), null, [])).toEqual({});
  });

  test('a byte order mark is no mistake, a package.json elsewhere no reason to stop', async () => {
    const outside = folderOf({ 'package.json': '{"pleo-migrate":{"exclude":["*"]}}' });
    const marked = folderOf({ 'pleo-migrate.config.json': '\ufeff{"exclude":["x"]}' });
    expect((await loadConfig(marked, null, [])).exclude).toEqual(['x']);
    const root = folderOf({ 'a.ts': CALL });
    symlinkSync(join(outside, 'package.json'), join(root, 'package.json'));
    expect((await scanFolder(root)).findings).toHaveLength(1);
  });
});

test('git is not started where it would wait for ever', async () => {
  for (const file of ['config', 'index', 'info/exclude', 'refs/heads/main']) {
    const root = folderOf({ 'a.ts': CALL });
    execFileSync('git', ['init', '-q'], { cwd: root });
    rmSync(join(root, '.git', file), { force: true });
    execFileSync('mkfifo', [join(root, '.git', file)]);
    expect(gitList(root), file).toBeNull();
    expect((await scanFolder(root)).findings).toHaveLength(1);
  }
});

describe('what may not be read', () => {
  test('is said, so many one by one, and the rest counted', () => {
    const paths = Array.from({ length: 25 }, (_, i) => `/r/f${i}.ts`);
    const faults = refusedFaults('/r', paths);
    expect(faults[0]).toEqual({
      where: 'f0.ts',
      message: 'It may not be read, so nobody knows what it holds.',
    });
    expect(faults.at(-1)).toEqual({ where: '.', message: '5 more may not be read.' });
    expect(faults).toHaveLength(21);
    expect(isRefusal(Object.assign(new Error(), { code: 'EACCES' }))).toBe(true);
    expect(isRefusal(Object.assign(new Error(), { code: 'ENOENT' }))).toBe(false);
  });

  // Whoever may read everything cannot try it.
  test.skipIf(process.getuid?.() === 0)('makes the scan incomplete, with git and without', async () => {
    for (const isRepository of [false, true]) {
      const root = folderOf({ 'a.ts': CALL, 'b.ts': CALL, '.env': 'U=pleo', 'locked/c.ts': CALL });
      if (isRepository) execFileSync('git', ['init', '-q'], { cwd: root });
      for (const path of ['b.ts', '.env', 'locked']) chmodSync(join(root, path), 0);
      const { findings, faults, complete } = await scanFolder(root);
      chmodSync(join(root, 'locked'), 0o700);
      expect(findings.map(({ at }) => at.file)).toEqual(['a.ts']);
      expect(faults.map(({ where }) => where).sort()).toEqual(['.env', 'b.ts', 'locked']);
      expect(complete).toBe(false);
    }
  });
});

describe('the log of a runner', () => {
  const COMMAND = /^\s*::|##\[/m;

  test('no command behind blanks, and none of the older form anywhere', () => {
    for (const text of ['::error::x', ' \t::error::x', 'a ::add-mask::x', 'a ##[error]x', '##[add-matcher]x'])
      for (const written of [
        escapeTerminal(text),
        escapeTerminal(text).replaceAll(' ', '\n'),
        jsonText(text),
      ])
        expect(written, text).not.toMatch(COMMAND);
    expect(escapeTerminal('a::b')).toBe('a::b');
  });

  test.each(['text', 'junit', 'agent', 'json', 'gitlab', 'sarif', 'markdown', 'html'])('%s', (format) => {
    const root = folderOf({
      '::error::a.ts': CALL,
      '##[error]b.ts': CALL,
      ' ::error::c.ts': `${CALL} // ##[error] ::error::`,
    });
    const { stdout, stderr } = spawnSync(process.execPath, [CLI, '--format', format], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(stdout).toMatch(/a(?:\.|&#46;)ts/);
    expect(stdout + stderr).not.toMatch(COMMAND);
  });
});

test('JSON shows what cannot be seen as escapes, and says the same', () => {
  const value = { '\u202e': ['\u009b31m\u007f', '\u2028\ud83d\ude00', '\u{e0001}##[x]', 'é\n'] };
  const written = jsonText(value);
  expect(JSON.parse(written)).toEqual(value);
  expect(written).not.toMatch(/[\u007f-\u009f\u2028\u202e]|##\[|\u{e0001}/u);
  expect(written).toContain('é');
});

test('code that looks like a tag or an image is none in the raw text either', () => {
  for (const text of ['<img src=x>', '</a>', '<script>', '<!-- x', '![x](y)', '<b>'])
    expect(markdownCode(text)).not.toMatch(/<(?!\/?code>)|!\[/);
  expect(markdownCode('explain <file>:<line>')).toBe('`explain <file>:<line>`');
  expect(markdownCode('Promise<Array<string>>')).toBe('`Promise<Array<string>>`');
});
