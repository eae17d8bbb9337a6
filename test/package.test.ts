/** What npm users get: the packed files, installed into an empty folder without a network, run, imported and typed. */

import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix, relative } from 'node:path';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, describe, expect, test } from 'vitest';
import manifest from '../package.json' with { type: 'json' };

const ROOT = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'pleo-migrate-package-'));
const user = join(folder, 'user');
const windows = process.platform === 'win32';

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** npm without scripts, network or the settings of whoever runs the tests. */
function npm(args: readonly string[], cwd: string): string {
  const quiet = ['--ignore-scripts', '--offline', '--no-audit', '--no-fund', '--no-update-notifier'];
  const stdio = ['ignore', 'pipe', 'pipe'] as const;
  return execFileSync('npm', [...quiet, ...args], {
    cwd,
    encoding: 'utf8',
    shell: windows,
    stdio: [...stdio],
  });
}

mkdirSync(user);
npm(['pack', '--pack-destination', folder], ROOT);
const tarball = join(folder, readdirSync(folder).find((file) => file.endsWith('.tgz')) ?? '');
writeFileSync(join(user, 'package.json'), '{ "name": "user", "version": "1.0.0", "private": true }\n');
npm(['install', tarball], user);
const installed = join(user, 'node_modules', 'pleo-migrate');
const packed = readdirSync(installed, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(installed, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
  .sort();

describe('the packed files', () => {
  test('are those that are needed', () => {
    const chunks = /\/\d+\.index\.js$/;
    const shown = packed.map((file) => file.replace(chunks, '/<chunk>.index.js'));
    expect([...new Set(shown)]).toMatchInlineSnapshot(`
      [
        "LICENSE",
        "README.md",
        "dist/api/<chunk>.index.js",
        "dist/api/index.js",
        "dist/cli/<chunk>.index.js",
        "dist/cli/index.js",
        "dist/index.js",
        "dist/lazy/actions-http-client.js",
        "dist/lazy/diff.js",
        "dist/lazy/ignore.js",
        "dist/lazy/jsonc-parser.js",
        "dist/lazy/node-crypto.js",
        "dist/lazy/octokit-core.js",
        "dist/lazy/octokit-plugin-paginate-rest.js",
        "dist/lazy/octokit-plugin-retry.js",
        "dist/lazy/octokit-plugin-throttling.js",
        "dist/lazy/octokit-request-error.js",
        "dist/lazy/toml-eslint-parser.js",
        "dist/lazy/ts-morph.js",
        "dist/lazy/undici.js",
        "dist/lazy/yaml.js",
        "dist/lazy/zod.js",
        "dist/licenses.txt",
        "dist/package.json",
        "dist/packages/actions-http-client.js",
        "dist/packages/diff.js",
        "dist/packages/ignore.js",
        "dist/packages/jsonc-parser.js",
        "dist/packages/octokit-core.js",
        "dist/packages/octokit-plugin-paginate-rest.js",
        "dist/packages/octokit-plugin-retry.js",
        "dist/packages/octokit-plugin-throttling.js",
        "dist/packages/octokit-request-error.js",
        "dist/packages/toml-eslint-parser.js",
        "dist/packages/ts-morph.js",
        "dist/packages/undici.js",
        "dist/packages/yaml.js",
        "dist/packages/zod.js",
        "dist/types/config/version.d.ts",
        "dist/types/index.d.ts",
        "dist/types/model/access.d.ts",
        "dist/types/model/api-call.d.ts",
        "dist/types/model/catalogue.d.ts",
        "dist/types/model/certainty.d.ts",
        "dist/types/model/credential.d.ts",
        "dist/types/model/finding.d.ts",
        "dist/types/model/ignore-fact.d.ts",
        "dist/types/model/location.d.ts",
        "dist/types/model/report.d.ts",
        "dist/types/model/user-error.d.ts",
        "dist/types/plan/index.d.ts",
        "dist/types/plan/plan.d.ts",
        "dist/types/plan/text.d.ts",
        "dist/types/plan/work.d.ts",
        "dist/types/report/index.d.ts",
        "package.json",
        "schema/config-v1.json",
        "schema/failure-v1.json",
        "schema/merged-v1.json",
        "schema/plan-v1.json",
        "schema/report-v1.json",
        "schema/shards-v1.json",
      ]
    `);
  });

  test('need none that is not packed, and nothing but Node', () => {
    const missing = packed
      .filter((file) => /^dist\/(?:index|(?:api|cli)\/.*)\.js$/.test(file))
      .flatMap((file) => {
        const source = readFileSync(join(installed, file), 'utf8');
        const required = [...source.matchAll(/\brequire\("?'?(\.[^"')]+)"?'?\)/g)].map(([, path = '']) =>
          posix.join(posix.dirname(file), path),
        );
        return required.filter((path) => path.endsWith('.js') && !packed.includes(path));
      });
    expect(missing).toEqual([]);
    expect(manifest).not.toHaveProperty('dependencies');
    expect(readdirSync(join(user, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual([
      'pleo-migrate',
    ]);
  });

  test('are well described: publint', async () => {
    const { messages } = await publint({ pkgDir: installed, pack: false, strict: true });
    expect(messages.map((message) => formatMessage(message, manifest))).toEqual([]);
  });

  test('have types for every way of importing: are the types wrong?', async () => {
    const result = await checkPackage(createPackageFromTarballData(readFileSync(tarball)));
    expect(result).toMatchObject({ types: { kind: 'included' }, problems: [] });
  });
});

describe('in an empty folder', () => {
  cpSync(join(ROOT, 'examples', 'nextjs-expense-sync'), join(user, 'app'), { recursive: true });

  test('the command runs', () => {
    expect(npm(['exec', '--', 'pleo-migrate', '--version'], user)).toBe(`${manifest.version}\n`);
    const bin = join(user, 'node_modules', '.bin', windows ? 'pleo-migrate.cmd' : 'pleo-migrate');
    const { status, stdout } = spawnSync(bin, ['check', 'app'], {
      cwd: user,
      encoding: 'utf8',
      shell: windows,
    });
    expect(status).toBe(1);
    expect(stdout).toContain('calls GET /v1/expenses of Pleo');
  });

  const use = `scan({ paths: ['app'] }).then((result) => {
    const { findings, tool } = JSON.parse(render(result, 'json'));
    console.log(findings.length === result.findings.length && findings.length > 0, tool.version);
  });`;

  test.each([
    ['an ES module', 'use.mjs', `import { render, scan } from 'pleo-migrate';\n${use}`],
    ['CommonJS', 'use.cjs', `const { render, scan } = require('pleo-migrate');\n${use}`],
  ])('%s uses it as a library', (_name, file, source) => {
    writeFileSync(join(user, file), source);
    expect(execFileSync(process.execPath, [file], { cwd: user, encoding: 'utf8' })).toBe(
      `true ${manifest.version}\n`,
    );
  });

  test('TypeScript knows what it gives', () => {
    const source = `import { type Finding, plan, planFormats, reporters, rules, type ScanResult, scan } from 'pleo-migrate';
      const result: ScanResult = await scan({ cwd: '.', minCertainty: 'likely' });
      const first: Finding | undefined = result.findings[0];
      export const shown: readonly string[] = [first?.what ?? '', rules[0]?.id ?? '', reporters[0]?.name ?? ''];
      export const pages: string[] = planFormats.map(({ render }) => render(made));
      const made = await plan();
      // @ts-expect-error: there is no such certainty.
      await scan({ minCertainty: 'sure' });
    `;
    writeFileSync(join(user, 'use.mts'), source);
    const compiler = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');
    const options = [
      '--strict',
      '--exactOptionalPropertyTypes',
      '--noEmit',
      '--target',
      'es2023',
      '--types',
      '',
    ];
    const { stdout } = spawnSync(
      process.execPath,
      [compiler, ...options, '--module', 'nodenext', 'use.mts'],
      {
        cwd: user,
        encoding: 'utf8',
      },
    );
    expect(stdout).toBe('');
  });
});
