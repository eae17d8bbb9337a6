/** Many repositories: listing them page by page, choosing, packing into shards, and scanning a shard of strangers' repositories. */

import { execFileSync, spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import failureSchema from '../schema/failure-v1.json' with { type: 'json' };
import reportSchema from '../schema/report-v1.json' with { type: 'json' };
import shardsSchema from '../schema/shards-v1.json' with { type: 'json' };
import type { HostedRepository } from '../src/github/repositories.ts';
import { fetchRepository, LIMITS } from '../src/organisation/fetch-repository.ts';
import { basic, gitEnvironment, plainEnvironment } from '../src/organisation/hardened-git.ts';
import { MAX_SHARDS, packShards, weightOf } from '../src/organisation/pack.ts';
import { runProgram } from '../src/organisation/run-program.ts';
import { scanShard } from '../src/organisation/scan-shard.ts';
import { type Selection, selectRepositories } from '../src/organisation/select.ts';
import { readShard } from '../src/organisation/shards.ts';
import { GitHubServer } from './support/github-server.ts';

const CLI = join(import.meta.dirname, '..', 'src', 'cli.ts');
const CALL = "export const f = () => fetch('https://openapi.pleo.io/v1/expenses');\n";
/** Made by `pleo-migrate baseline` where that call stands: the plan of an organisation is about it nevertheless. */
const BASELINE =
  '{"fingerprint":"4654a518e7a86dcf723d9e59d0fb0000","rule":"legacy-call","file":"src/pleo.ts"}\n';
const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'pleo-migrate-fleet-'));
  folders.push(folder);
  return folder;
}

/** A process of its own: the server answers in this one. */
function cli(args: readonly string[], env: Readonly<Record<string, string>>, cwd: string) {
  const { PATH = '' } = process.env;
  const child = spawn(process.execPath, [CLI, ...args], { cwd, env: { PATH, ...env } });
  const text = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (piece: string) => {
    text.stdout += piece;
  });
  child.stderr.setEncoding('utf8').on('data', (piece: string) => {
    text.stderr += piece;
  });
  return new Promise<{ status: number | null; stdout: string; stderr: string }>((resolve) => {
    child.on('close', (status) => resolve({ status, ...text }));
  });
}

describe('listing', () => {
  let server: GitHubServer;
  beforeEach(async () => {
    server = await GitHubServer.start();
  });
  afterEach(async () => {
    expect(server.problems).toEqual([]);
    await server.stop();
  });
  const list = (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
    cli(
      ['organisation', 'list', ...args],
      { GITHUB_API_URL: server.url, GH_TOKEN: 'ghs_secret', ...env },
      newFolder(),
    );

  test('2,000 repositories, over all pages, into shards that pass from job to job', async () => {
    const long = 'a-name-as-long-as-github-lets-people-choose-it'.padEnd(90, '-x');
    for (let index = 0; index < 2_000; index += 1) {
      const language = index % 4 === 0 ? 'Go' : 'TypeScript';
      const about = { size: (index * 7919) % 300_000, language, archived: index % 10 === 1 };
      server.repository(`acme/${long}-${index}`, about);
    }
    const folder = newFolder();
    const out = join(folder, 'shards.json');
    const outputs = join(folder, 'outputs');
    const args = ['acme', '--languages', 'TypeScript, JavaScript', '--max-jobs', '50', '--output', out];
    const run = await list(args, { GITHUB_OUTPUT: outputs });
    expect([run.status, run.stdout]).toEqual([0, '']);
    expect(run.stderr).toBe(
      'pleo-migrate: 1,300 repositories of acme in 50 shards; left out: 500 in other languages, 200 archived.\n',
    );
    expect(server.asked('GET /orgs/{org}/repos')).toHaveLength(20);
    const value = JSON.parse(readFileSync(out, 'utf8'));
    const valid = new Ajv2020({ allowUnionTypes: true }).compile(shardsSchema);
    valid(value);
    expect(valid.errors).toBeNull();
    expect(value.shards.flat()).toHaveLength(1_300);
    expect(readShard(out, 'shards.json', 50)).toEqual(value.shards[49]);
    // GitHub measures outputs in UTF-16: 1 MB for a job.
    const written = readFileSync(outputs, 'utf8');
    expect(written).toBe(`shards=[${Array.from({ length: 50 }, (_, index) => index + 1).join(',')}]\n`);
    expect(2 * written.length).toBeLessThan(1_000_000);
  });

  test('a user has repositories too', async () => {
    server.repository('octocat/hello', { size: 1 });
    server.fail('GET /orgs/{org}/repos', { status: 404, message: 'Not Found' });
    const { status, stdout } = await list(['octocat']);
    expect([status, JSON.parse(stdout).shards[0][0].name]).toEqual([0, 'octocat/hello']);
  });

  test('nobody has a repository that fits: never clean', async () => {
    server.repository('acme/old', { archived: true });
    const run = await list(['acme']);
    expect(run.status).toBe(3);
    expect(run.stderr).toContain('nothing to scan');
  });

  test('what GitHub refuses is said, and half a list is none', async () => {
    for (let index = 0; index < 150; index += 1) server.repository(`acme/r${index}`);
    server.fail('GET /orgs/{org}/repos', { status: 403, message: 'Resource not accessible by integration' });
    const run = await list(['acme']);
    expect([run.status, run.stdout]).toEqual([2, '']);
    expect(run.stderr).toContain('The repositories of acme cannot be listed.');
    expect(run.stderr).not.toContain('ghs_secret');
  });

  test.each([[['acme/billing']], [[]], [['acme', 'billing']]])('%j is a mistake', async (args) => {
    expect((await list(args)).status).toBe(2);
  });
});

describe('choosing', () => {
  const all: HostedRepository[] = [
    ['billing', 'TypeScript', ['backend']],
    ['billing-docs', 'Markdown', []],
    ['web.app', 'Vue', ['frontend', 'pleo']],
    ['nothing', null, []],
  ].map(([name, language, topics]) =>
    hosted(String(name), String(language ?? ''), [topics].flat(2).map(String)),
  );
  const anything: Selection = { names: [], topics: [], languages: [], archived: false, forks: false };
  const chosen = (selection: Partial<Selection>) =>
    selectRepositories(all, { ...anything, ...selection }).repositories.map(({ name }) => name.slice(5));

  test.each([
    [{}, ['billing', 'billing-docs', 'web.app', 'nothing']],
    [{ names: ['bill*'] }, ['billing', 'billing-docs']],
    [{ names: ['*', '!*-docs'] }, ['billing', 'web.app', 'nothing']],
    [{ names: ['!billing'] }, ['billing-docs', 'web.app', 'nothing']],
    [{ names: ['web?app'] }, ['web.app']],
    [{ names: ['.*'] }, []],
    [{ topics: ['Pleo', 'other'] }, ['web.app']],
    [{ languages: ['typescript', 'vue'] }, ['billing', 'web.app']],
  ])('%j', (selection, names) => expect(chosen(selection)).toEqual(names));

  test('archived, forked and disabled ones are counted', () => {
    const odd = [
      { ...hosted('a'), isArchived: true },
      { ...hosted('b'), isFork: true },
      { ...hosted('c'), isDisabled: true },
    ];
    expect(selectRepositories(odd, anything)).toEqual({
      repositories: [],
      leftOut: { archived: 1, forked: 1, 'switched off by GitHub': 1 },
    });
    const both = selectRepositories(odd, { ...anything, archived: true, forks: true });
    expect(both.repositories).toHaveLength(2);
  });
});

function hosted(
  name: string,
  language: string | null = null,
  topics: readonly string[] = [],
): HostedRepository {
  const url = `https://github.com/acme/${name}`;
  const flags = { isArchived: false, isFork: false, isDisabled: false };
  return { name: `acme/${name}`, url, clone: `${url}.git`, size: 1, language, topics, ...flags };
}

describe('packing', () => {
  const sizes = fc.array(fc.integer({ min: 0, max: 5_000_000 }), { maxLength: 400 });
  const named = (list: readonly number[]) => list.map((size, index) => ({ name: `acme/r${index}`, size }));
  const load = (shard: readonly { name: string; size: number }[]): number =>
    shard.reduce((sum, one) => sum + weightOf(one), 0);

  test('nothing is lost or doubled, and no shard is empty or one too many', () => {
    fc.assert(
      fc.property(sizes, fc.integer({ min: 1, max: 400 }), (list, most) => {
        const shards = packShards(named(list), most);
        expect(
          shards
            .flat()
            .map(({ name }) => name)
            .sort(),
        ).toEqual(
          named(list)
            .map(({ name }) => name)
            .sort(),
        );
        expect(shards.length).toBe(Math.min(list.length, most, MAX_SHARDS));
        expect(shards.every((shard) => shard.length > 0)).toBe(true);
      }),
    );
  });

  test('the fullest shard is within what Graham proved: the mean, and a part of the largest', () => {
    fc.assert(
      fc.property(sizes, fc.integer({ min: 1, max: 256 }), (list, most) => {
        const shards = packShards(named(list), most);
        const weights = named(list).map(weightOf);
        const total = weights.reduce((sum, one) => sum + one, 0);
        const mean = total / Math.max(1, shards.length);
        const largest = Math.max(0, ...weights);
        const fullest = Math.max(0, ...shards.map(load));
        expect(fullest).toBeLessThanOrEqual(mean + largest * (1 - 1 / Math.max(1, shards.length)) + 1e-6);
      }),
    );
  });

  test('and within 4/3 of the best there is', () => {
    const few = fc.array(fc.integer({ min: 0, max: 900_000 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(few, fc.integer({ min: 1, max: 3 }), (list, most) => {
        const shards = packShards(named(list), most);
        const best = bestOf(
          named(list).map(weightOf),
          Array.from({ length: shards.length }, () => 0),
        );
        const bound = (4 / 3 - 1 / (3 * shards.length)) * best;
        expect(Math.max(...shards.map(load))).toBeLessThanOrEqual(bound + 1e-6);
      }),
    );
  });

  test('the order in which GitHub lists them changes nothing', () => {
    const list = named([5, 900_000, 5, 40_000, 3_000]);
    expect(packShards(list.toReversed(), 3)).toEqual(packShards(list, 3));
  });
});

/** The smallest maximum, by trying everything. */
function bestOf([first, ...rest]: readonly number[], loads: readonly number[]): number {
  if (first === undefined) return Math.max(...loads);
  return Math.min(
    ...loads.map((_, at) =>
      bestOf(
        rest,
        loads.map((one, index) => (index === at ? one + first : one)),
      ),
    ),
  );
}

/** Bare repositories as a host has them; a null: a repository without a commit. */
function hostOf(repositories: Readonly<Record<string, Readonly<Record<string, string>> | null>>): string {
  const host = newFolder();
  for (const [name, files] of Object.entries(repositories)) {
    const work = newFolder();
    const git = (...args: string[]): void => {
      const identity = [
        '-c',
        'user.name=A',
        '-c',
        'user.email=a@example.test',
        '-c',
        'init.defaultBranch=main',
      ];
      execFileSync('git', [...identity, ...args], { cwd: work, stdio: 'ignore' });
    };
    git('init');
    for (const [file, text] of Object.entries(files ?? {})) {
      mkdirSync(dirname(join(work, file)), { recursive: true });
      writeFileSync(join(work, file), text);
    }
    if (files !== null) {
      git('add', '-A', '-f');
      // A link that leads out of the repository.
      if (name === 'hostile') {
        const input = '/etc/passwd';
        const id = execFileSync('git', ['hash-object', '-w', '--stdin'], {
          cwd: work,
          input,
          encoding: 'utf8',
        });
        git('update-index', '--add', '--cacheinfo', `120000,${id.trim()},src/link.ts`);
      }
      git('commit', '-m', 'first');
    }
    git('clone', '--bare', '.', join(host, `${name}.git`));
  }
  return host;
}

const cloneOf = (host: string, name: string): string => pathToFileURL(join(host, `${name}.git`)).href;

describe('a shard', () => {
  const marker = join(tmpdir(), `pleo-migrate-owned-${process.pid}`);
  const host = hostOf({
    good: { 'src/pleo.ts': CALL, 'pleo-migrate.baseline.jsonl': BASELINE },
    empty: null,
    bare: { 'readme.md': 'no code' },
    broken: { 'a.ts': CALL, 'pleo-migrate.config.json': '{ "exclud": [] }' },
    hostile: {
      'src/pleo.ts': CALL,
      '.gitattributes': '*.ts filter=evil diff=evil\n*.bin filter=lfs\n',
      '.gitmodules': '[submodule "x"]\n\tpath = x\n\turl = ext::sh -c "touch%20owned"\n',
      '.gitconfig': `[core]\n\tfsmonitor = touch ${marker}\n`,
      'post-checkout': `#!/bin/sh\ntouch ${marker}\n`,
      '.npmrc': 'ignore-scripts=false\n',
      'package.json': `{ "scripts": { "postinstall": "touch ${marker}" } }`,
      'vite.config.ts': `require('node:fs').writeFileSync(${JSON.stringify(marker)}, '');\n`,
      'data.bin': 'version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 5\n',
    },
  });
  const repositories = ['good', 'gone', 'empty', 'bare', 'broken', 'hostile'].map((name) => ({
    name: `acme/${name}`,
    url: `https://github.com/acme/${name}`,
    clone: cloneOf(host, name),
    size: 1,
  }));
  const leftovers = (): string[] =>
    readdirSync(tmpdir()).filter((file) => file.startsWith('pleo-migrate-organisation-'));

  test('each repository leaves a report or a reason, and nothing else; what they come to is one plan', async () => {
    const folder = newFolder();
    const shards = join(folder, 'shards.json');
    const leftOut = { archived: 2 };
    writeFileSync(
      shards,
      JSON.stringify({
        schema: 'pleo-migrate/shards-v1',
        owner: 'acme',
        leftOut,
        shards: [[], repositories],
      }),
    );
    const old = leftovers();
    const args = ['organisation', 'scan', 'shards.json', '--shard', '2', '--reports', 'reports'];
    const run = await cli(args, { GH_TOKEN: 'ghs_secret', GITHUB_TOKEN: 'other' }, folder);
    expect([run.status, run.stdout]).toEqual([0, '']);
    expect(run.stderr).toContain('pleo-migrate: 1/6 acme/good scanned\n');
    expect(run.stderr).toContain('acme/gone not scanned: It could not be fetched:');
    expect(run.stderr).not.toContain('ghs_secret');
    expect(leftovers().filter((file) => !old.includes(file))).toEqual([]);
    expect(existsSync(marker)).toBe(false);

    const ajv = new Ajv2020({ allowUnionTypes: true });
    const [isReport, isFailure] = [ajv.compile(reportSchema), ajv.compile(failureSchema)];
    const record = (name: string) =>
      JSON.parse(readFileSync(join(folder, 'reports', 'acme', `${name}.json`), 'utf8'));
    for (const name of ['good', 'bare', 'hostile']) expect(isReport(record(name)), name).toBe(true);
    for (const name of ['gone', 'empty', 'broken']) expect(isFailure(record(name)), name).toBe(true);
    expect(record('good').repository).toMatchObject({
      name: 'acme/good',
      url: 'https://github.com/acme/good',
      commit: expect.stringMatching(/^[0-9a-f]{40}$/),
    });
    expect(record('good')).toMatchObject({ findings: [{ rule: 'legacy-call' }], stale: [] });
    expect(record('empty').reason).toBe('It is empty: there is no commit in it.');
    expect(record('broken').reason).toContain('exclud');
    expect(record('hostile').findings).toMatchObject([{ rule: 'legacy-call', file: 'src/pleo.ts' }]);

    const merged = await cli(['merge', 'shards.json', 'reports', '--format', 'json'], {}, folder);
    expect(merged.status).toBe(3);
    const plan = JSON.parse(merged.stdout);
    expect(plan.totals).toMatchObject({ repositories: 6, scanned: 2, notScanned: 4, legacy: 2 });
    expect(plan.leftOut).toEqual(leftOut);
    const allowed = await cli(['merge', 'shards.json', 'reports', '--allow-incomplete'], {}, folder);
    expect(allowed.status).toBe(0);
  });

  test('where nothing could be scanned, the job fails; where nothing was, so does the plan', async () => {
    const folder = newFolder();
    const gone = {
      schema: 'pleo-migrate/shards-v1',
      owner: 'acme',
      leftOut: {},
      shards: [[repositories[1]]],
    };
    writeFileSync(join(folder, 'shards.json'), JSON.stringify(gone));
    expect((await cli(['organisation', 'scan', 'shards.json'], {}, folder)).status).toBe(3);
    expect((await cli(['merge', 'reports', '--allow-incomplete'], {}, folder)).status).toBe(3);
    expect((await cli(['organisation', 'scan', 'shards.json', '--shard', '9'], {}, folder)).status).toBe(2);
  });

  test.each([
    ['a name that leads elsewhere', { name: 'acme/../../x' }],
    ['a name of dots', { name: 'acme/..' }],
    ['an address that is a program', { clone: 'ext::sh -c touch' }],
    ['an address that is a flag', { clone: '--upload-pack=touch' }],
  ])('%s is refused', (_, wrong) => {
    const file = join(newFolder(), 'shards.json');
    const shards = [[{ ...repositories[0], ...wrong }]];
    writeFileSync(
      file,
      JSON.stringify({ schema: 'pleo-migrate/shards-v1', owner: 'acme', leftOut: {}, shards }),
    );
    expect(() => readShard(file, 'shards.json', 1)).toThrow('is no list of shards');
  });

  test('limits of time, files and bytes end one repository, not the shard', async () => {
    const reasons: string[] = [];
    const tight = [
      { ...LIMITS, timeoutMs: 1 },
      { ...LIMITS, files: 1 },
      { ...LIMITS, bytes: 10 },
    ];
    const hostile = repositories.slice(-1);
    for (const limits of tight) {
      await scanShard({
        repositories: hostile,
        reports: newFolder(),
        token: null,
        env: process.env,
        program: CLI,
        limits,
        onDone: (_, reason) => reasons.push(reason ?? ''),
      });
    }
    expect(reasons).toEqual([
      expect.stringMatching(/: it took too long\.$/),
      'It has more than 1 files or 4 GiB, so it was not checked out.',
      expect.stringMatching(/^It (?:has more than 500000 files or|is larger than) 10 bytes, so it was not/),
    ]);
  });

  test('a link stays a file, and nothing of git is configured by the repository', async () => {
    const home = newFolder();
    const access = { home, clone: cloneOf(host, 'hostile'), token: 'ghs_secret' };
    const fetched = await fetchRepository(access, process.env, LIMITS);
    if ('reason' in fetched) throw new Error(fetched.reason);
    expect(readFileSync(join(fetched.folder, 'src', 'link.ts'), 'utf8')).toBe('/etc/passwd');
    expect(readdirSync(join(fetched.folder, '.git'))).not.toContain('hooks');
    expect(readFileSync(join(fetched.folder, '.git', 'config'), 'utf8')).not.toMatch(
      /secret|url|extraheader/,
    );
  });
});

describe('what programs see of the environment', () => {
  const env = {
    PATH: '/bin',
    HTTPS_PROXY: 'http://proxy',
    GH_TOKEN: 'ghs_secret',
    GIT_TRACE_CURL: '1',
    NODE_OPTIONS: '--require evil',
    GIT_SSH_COMMAND: 'evil',
  };
  test('git: the token for its own host, by no argument and no file', () => {
    const access = { home: '/h', clone: 'https://git.acme.example/acme/x.git', token: 'ghs_secret' };
    const seen = gitEnvironment(env, access);
    const settings = Object.fromEntries(
      Array.from({ length: Number(seen.GIT_CONFIG_COUNT) }, (_, index) => [
        seen[`GIT_CONFIG_KEY_${index}`],
        seen[`GIT_CONFIG_VALUE_${index}`],
      ]),
    );
    expect(settings['http.https://git.acme.example/.extraheader']).toBe(
      `Authorization: Basic ${basic('ghs_secret')}`,
    );
    expect(settings['protocol.allow']).toBe('never');
    expect(settings['protocol.file.allow']).toBeUndefined();
    expect(Object.keys(seen)).not.toEqual(expect.arrayContaining(['GH_TOKEN']));
    expect(seen).toMatchObject({ PATH: '/bin', HTTPS_PROXY: 'http://proxy', HOME: '/h' });
    for (const name of ['GIT_TRACE_CURL', 'NODE_OPTIONS', 'GIT_SSH_COMMAND', 'GH_TOKEN'])
      expect(seen[name]).toBeUndefined();
    expect(JSON.stringify(gitEnvironment(env, { ...access, clone: 'file:///x' }))).not.toContain(
      basic('ghs_secret'),
    );
  });
  test('a scan: nothing to steal', () => {
    expect(plainEnvironment(env, '/h')).toEqual({ PATH: '/bin', HTTPS_PROXY: 'http://proxy', HOME: '/h' });
  });
});

test('a program that is missing is a failure like others', async () => {
  const ended = await runProgram({
    command: 'no-such-program',
    args: [],
    cwd: tmpdir(),
    env: {},
    timeoutMs: 1_000,
  });
  expect([ended.status, ended.complaint]).toEqual([null, expect.stringContaining('ENOENT')]);
});
