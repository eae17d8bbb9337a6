/** Repositories that are made to harm whoever scans them: nothing runs, nothing hangs, what is cut off is said. */

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { loadConfig } from '../src/config/load.ts';
import { makeBoobyTrap } from './support/canary.ts';
import { BOUNDED, GROWING, IRRELEVANT, NESTED } from './support/hostile-sources.ts';
import { scanFolder, scanSources } from './support/scan.ts';

const CALL = "fetch('https://openapi.pleo.io/v1/expenses');\n";
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

/** The line breaks keep a file from being taken for a minified one. */
const hostile = (source: string): string => `// pleo\n${'\n'.repeat(source.length / 900)}${source}`;

describe('a source that exhausts its reader costs itself only', () => {
  test.each(Object.entries({ ...NESTED, ...GROWING }))('%s', async (_name, source) => {
    const result = await scanSources({ 'hostile.ts': hostile(source), 'good.ts': CALL });
    expect(result.findings.some(({ at }) => at.file === 'good.ts')).toBe(true);
    expect(result.complete).toBe(false);
    expect(result.faults.map(({ where, message }) => `${where} ${message}`).join()).toContain('hostile.ts');
  });

  test.each(Object.entries(IRRELEVANT))('%s takes nothing from the rest', async (_name, source) => {
    const result = await scanSources({ 'hostile.ts': hostile(source), 'good.ts': CALL });
    expect(result.findings.some(({ at }) => at.file === 'good.ts')).toBe(true);
    expect(result.faults).toEqual([]);
  });

  test.each(Object.entries(BOUNDED))('%s', async (_name, source) => {
    const result = await scanSources({ 'hostile.js': hostile(source), 'good.ts': CALL });
    expect(result.findings.some(({ at }) => at.file === 'good.ts')).toBe(true);
    const faults = result.faults.filter(({ where }) => !where.startsWith('budget'));
    expect(faults.filter(({ message }) => !message.includes('too deeply'))).toEqual([]);
  });

  test('a long line is read, unless a build wrote it', async () => {
    const line = `${CALL.trim()} const x = '${'a'.repeat(20_000)}';`;
    const result = await scanSources({ 'a.ts': line, 'b.js': line, 'dist/c.js': line });
    expect(result.findings.map(({ at }) => at.file)).toEqual(['a.ts', 'b.js']);
    expect(result.skipped).toContainEqual({ file: 'dist/c.js', reason: 'minified, although it names Pleo' });
  });

  const deep = (levels: number): Record<string, string> => ({
    'config.json': `${'{"a":'.repeat(levels)}"https://openapi.pleo.io"${'}'.repeat(levels)}`,
    'config.yaml': `${Array.from({ length: levels }, (_, i) => `${' '.repeat(i)}a:\n`).join('')}${' '.repeat(levels)}b: https://openapi.pleo.io\n`,
    'main.tf': `a = ${'{ b = '.repeat(levels)}"https://openapi.pleo.io"${'}'.repeat(levels)}`,
    'config.toml': `a = ${'['.repeat(levels)}"https://openapi.pleo.io"${']'.repeat(levels)}`,
  });

  test('settings that are nested deeper than is read make the scan incomplete', async () => {
    const result = await scanSources({ ...deep(5_000), 'good.ts': CALL });
    expect(result.complete).toBe(false);
    expect(result.faults.map(({ where }) => where).sort()).toEqual(Object.keys(deep(1)).sort());
  });

  test('settings that are nested as deep as anybody writes are read', async () => {
    const result = await scanSources(deep(20));
    expect(result.faults).toEqual([]);
    expect(result.findings.map(({ at }) => at.file).sort()).toEqual(Object.keys(deep(1)).sort());
  });

  test('files that are too large and name Pleo make the scan incomplete', async () => {
    const large = `${CALL}${'// padding\n'.repeat(100_000)}`;
    const settings = `URL=https://openapi.pleo.io/v1\n${'# padding\n'.repeat(120_000)}`;
    const result = await scanSources({ 'large.ts': large, '.env': settings, 'good.ts': CALL });
    expect(result.complete).toBe(false);
    expect(result.faults.map(({ where }) => where).sort()).toEqual(['.env', 'large.ts']);
  });

  test.each([
    ['package.json', `{"name":"x","exports":${'{"import":'.repeat(50_000)}1${'}'.repeat(50_000)}}`],
    ['tsconfig.json', `{"compilerOptions":{"paths":${'['.repeat(50_000)}${']'.repeat(50_000)}}}`],
    ['config.json', `{"u":"https://openapi.pleo.io","a":${'['.repeat(50_000)}${']'.repeat(50_000)}}`],
    ['a.yaml', `u: https://openapi.pleo.io\na: ${'['.repeat(20_000)}${']'.repeat(20_000)}`],
    ['b.yaml', `u: https://openapi.pleo.io\nx: [\na${'\t'.repeat(200_000)}b\n`],
    ['a.toml', `u = "https://openapi.pleo.io"\na = ${'['.repeat(20_000)}${']'.repeat(20_000)}`],
    ['a.vue', `pleo ${'<script>'.repeat(20_000)}${'<!--'.repeat(20_000)}`],
    ['a.astro', `\n${'\n'.repeat(200_000)}pleo`],
    ['host.ts', `const a = 'pleo ${'-'.repeat(300_000)}${'a.'.repeat(100_000)}@';`],
    ['slashes.ts', `fetch('https://openapi.pleo.io${'/'.repeat(300_000)}x');`],
    ['name.ts', `/* pleo */ ${'_'.repeat(300_000)}('/x');`],
    ['import.ts', `/* pleo */ ${`import${' '.repeat(3_000)}`.repeat(100)}`],
  ])('%s', async (name, text) => {
    const result = await scanSources({ [name]: text, 'src/good.ts': `import x from 'y';\n${CALL}` });
    expect(result.findings.some(({ at }) => at.file === 'src/good.ts')).toBe(true);
  });

  test.each([
    ['a.json', `${'{"a":'.repeat(100)}"https://openapi.pleo.io"${'}'.repeat(100)}`],
    [
      'a.yaml',
      `u: https://openapi.pleo.io\n${Array.from({ length: 100 }, (_, i) => `${' '.repeat(i)}a:\n`).join('')}`,
    ],
    ['b.yaml', `u: https://openapi.pleo.io\na: ${'- '.repeat(100)}b\n${'- '.repeat(100)}c`],
    ['a.toml', `u = "https://openapi.pleo.io"\na = ${'['.repeat(100)}${']'.repeat(100)}`],
    ['a.tf', `${'a {\n'.repeat(100)}u = "https://openapi.pleo.io"\n${'}\n'.repeat(100)}`],
  ])('settings that are nested without end are said: %s', async (name, text) => {
    const { complete, faults } = await scanSources({ [name]: text, 'good.ts': CALL });
    expect({ complete, where: faults.map(({ where }) => where) }).toEqual({ complete: false, where: [name] });
  });

  test('rules for files that take longer than there is time', async () => {
    const files = Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`f${i}.ts`, CALL]));
    const budget = { files: null, bytes: null, seconds: 1e-9 };
    const { complete, faults } = await scanSources(files, { budget, exclude: ['x*y'] });
    expect({ complete, where: faults[0]?.where }).toEqual({ complete: false, where: 'budget.seconds' });
  });

  test('configurations that extend one another in circles', async () => {
    const many = Array.from({ length: 12 }, (_, i) => `"./t${i}.json"`).join();
    const files = Object.fromEntries(
      Array.from({ length: 12 }, (_, i) => [`t${i}.json`, `{"extends":[${many}]}`]),
    );
    const result = await scanSources({
      ...files,
      'tsconfig.json': `{"extends":[${many}]}`,
      'a.ts': `import 'x';\n${CALL}`,
    });
    expect(result.findings).toHaveLength(1);
  });
});

describe('what stands outside stays outside', () => {
  test('links, pipes and devices are neither followed nor waited for', async () => {
    const outside = folderOf({ 'secret.ts': CALL, '.env': 'PLEO_X=https://openapi.pleo.io/v1/outside' });
    const root = folderOf({ 'good.ts': `import { x } from './away/secret';\n${CALL}`, 'sub/x.txt': '' });
    const links = {
      'zero.ts': '/dev/zero',
      'random.ts': '/dev/urandom',
      '.env': '/dev/zero',
      'tsconfig.json': '/dev/zero',
    };
    const more = {
      away: outside,
      loop: '.',
      'self.ts': 'self.ts',
      'sub/.gitignore': '/dev/zero',
      'sub/.env': join(outside, '.env'),
    };
    for (const [name, target] of Object.entries({ ...links, ...more })) symlinkSync(target, join(root, name));
    execFileSync(
      'mkfifo',
      ['pipe.ts', 'package.json', 'conf.yaml'].map((name) => join(root, name)),
    );
    const result = await scanFolder(root);
    expect(result.findings.map(({ at }) => at.file)).toEqual(['good.ts']);
  });

  test('a configuration that is a pipe, a device or endless is refused', async () => {
    const root = folderOf({ 'deep.json': '['.repeat(100_000), 'large.json': ' '.repeat(2_000_000) });
    symlinkSync('/dev/zero', join(root, 'zero.json'));
    execFileSync('mkfifo', [join(root, 'pipe.json')]);
    for (const file of ['zero.json', 'pipe.json', 'deep.json', 'large.json', '../x.json'])
      await expect(loadConfig(root, file, []), file).rejects.toThrow(
        /leads out|cannot be read|ValueExpected|larger|Mend|Expected/,
      );
  });

  test('paths of the configuration of TypeScript and of packages do not lead out', async () => {
    const folder = folderOf({
      'outside/secret.ts': "export const u = 'https://openapi.pleo.io/v1/expenses';",
      'root/tsconfig.json':
        '{"extends":"../outside/t.json","compilerOptions":{"baseUrl":"..","paths":{"@x":["../outside/secret.ts"]}},"references":[{"path":"/"}]}',
      'root/package.json':
        '{"name":"r","main":"../outside/secret.ts","exports":{"./*":"../outside/*"},"imports":{"#x":"../outside/secret.ts"}}',
      'root/a.ts':
        "// pleo\nimport { u } from '@x'; import { u as v } from 'r/secret'; import { u as w } from '#x'; import { u as y } from '../outside/secret';\nfetch(u); fetch(v); fetch(w); fetch(y);\n",
    });
    expect((await scanFolder(join(folder, 'root'))).findings).toEqual([]);
  });
});

test('nothing that git would start for the repository is started', async () => {
  const { root, hasRun } = makeBoobyTrap(folderOf());
  const result = await scanFolder(root);
  expect(result.findings.map(({ at }) => at.file)).toEqual(['call.ts']);
  expect(hasRun()).toBe(false);
  // The trap is a trap.
  spawnSync('git', ['status'], { cwd: root });
  expect(hasRun()).toBe(true);
});

const CLI = join(import.meta.dirname, '../src/cli.ts');

// biome-ignore lint/suspicious/noControlCharactersInRegex: it is what must not be there
const COMMAND = /^::error::|\u001b/m;

function run(root: string, args: readonly string[]): { status: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, out: stdout, err: stderr };
}

describe('outputs', () => {
  test('one that cannot be written costs itself only', () => {
    const root = folderOf({ 'good.ts': CALL });
    const { status, err } = run(root, ['--format', 'json=nowhere/a.json', '--format', 'sarif=b.sarif']);
    expect({ status, err }).toEqual({
      status: 2,
      err: expect.stringContaining('nowhere/a.json cannot be written'),
    });
    expect(JSON.parse(readFileSync(join(root, 'b.sarif'), 'utf8'))).toBeTypeOf('object');
  });

  test('a full disk behind standard output is told, and no report is cut in silence', () => {
    const root = folderOf({ 'good.ts': CALL });
    const full = spawnSync('sh', ['-c', `'${process.execPath}' '${CLI}' check > /dev/full`], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(full.status).toBe(2);
    expect(full.stderr).toContain('Standard output cannot be written');
  });

  test('a reader that has enough is no fault', () => {
    const root = folderOf({ 'good.ts': CALL });
    const { stderr } = spawnSync(
      'sh',
      ['-c', `'${process.execPath}' '${CLI}' check --format json | head -c 1`],
      { cwd: root, encoding: 'utf8' },
    );
    expect(stderr).toBe('');
  });

  test('names of files are no lines and no commands of their own', () => {
    const root = folderOf({ '::error::x.ts': CALL, 'a\n::error::y.ts': CALL, 'b\u001b[31m.ts': CALL });
    for (const format of ['text', 'github', 'markdown'])
      expect(run(root, ['--format', format]).out, format).not.toMatch(COMMAND);
    expect(run(root, ['--list-files']).out).not.toMatch(COMMAND);
    writeFileSync(join(root, 'pleo-migrate.config.json'), '{"a\\n::error::\\u001b[31m": 1}');
    const { status, err } = run(root, []);
    expect(status).toBe(2);
    expect(err).not.toMatch(COMMAND);
  });
});
