/** The action as GitHub runs it, from its source: events of pull requests, a server that answers like GitHub, what is printed. */

import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { GitRepository, removeRepositories } from './support/git-repository.ts';
import { HEAD, PULL, SHOP } from './support/github-publish.ts';
import { GitHubServer } from './support/github-server.ts';

const ACTION = join(import.meta.dirname, '..', 'src', 'action.ts');
const TOKEN = 'ghs_0123456789abcdefABCDEF0123456789abcd';

let server: GitHubServer;
let folder: string;

beforeEach(async () => {
  server = await GitHubServer.start();
  server.repository(SHOP);
  folder = mkdtempSync(join(tmpdir(), 'pleo-action-'));
  execFileSync('git', ['init', '-q', join(folder, 'work')]);
  writeFileSync(
    join(folder, 'work', 'a b%0A::error::[1].ts'),
    "export const teams = () => fetch('https://openapi.pleo.io/v1/employees');\n",
  );
});

afterAll(removeRepositories);

afterEach(async () => {
  rmSync(folder, { recursive: true, force: true });
  await server.stop();
  expect(server.problems).toEqual([]);
});

interface Ended {
  readonly code: number;
  readonly log: string;
  readonly summary: string;
  /** What later steps are told, by name. */
  readonly outputs: Readonly<Record<string, string>>;
}

async function runAction(head: string, more: Record<string, string> = {}): Promise<Ended> {
  const [event, summary, output] = ['event', 'summary', 'output'].map((name) => join(folder, name));
  const payload = {
    number: PULL,
    pull_request: {
      number: PULL,
      head: { sha: HEAD, repo: { full_name: head } },
      base: { sha: 'a'.repeat(40), ref: 'main', repo: { full_name: SHOP } },
    },
    repository: { full_name: SHOP },
  };
  writeFileSync(event ?? '', JSON.stringify(payload));
  writeFileSync(summary ?? '', '');
  writeFileSync(output ?? '', '');
  const env = {
    PATH: process.env.PATH ?? '',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTOR: 'ada',
    GITHUB_API_URL: server.url,
    GITHUB_SERVER_URL: 'https://github.acme.test',
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: event ?? '',
    GITHUB_JOB: 'check',
    GITHUB_OUTPUT: output ?? '',
    GITHUB_REPOSITORY: SHOP,
    GITHUB_RUN_ID: '100',
    GITHUB_SHA: 'c'.repeat(40),
    GITHUB_STEP_SUMMARY: summary ?? '',
    GITHUB_WORKFLOW: 'Pleo',
    GITHUB_WORKSPACE: join(folder, 'work'),
    INPUT_TOKEN: TOKEN,
    ...more,
  };
  const ended = await promisify(execFile)(process.execPath, [ACTION], { env }).then(
    ({ stdout }) => ({ code: 0, log: stdout }),
    (error: { code: number; stdout: string }) => ({ code: error.code, log: error.stdout }),
  );
  const written = readFileSync(output ?? '', 'utf8');
  const outputs = Object.fromEntries(
    [...written.matchAll(/^([\w-]+)<<(\S+)\n(.*?)\n\2$/gms)].map(([, name, , value]) => [name, value]),
  );
  return { ...ended, summary: readFileSync(summary ?? '', 'utf8'), outputs };
}

/** What it says to the runner, but for source lines. */
function commandsOf(log: string): string[] {
  return log
    .replace(/::stop-commands::(\S+)\n.*?::\1::\n/s, '')
    .split('\n')
    .filter((line) => line.startsWith('::') && !line.startsWith('::add-mask::'));
}

test('a pull request gets a comment, a check run and a summary', async () => {
  const { code, log, summary } = await runAction(SHOP);
  const line = `https://github.acme.test/acme/shop/blob/${HEAD}/a%20b%250A%3A%3Aerror%3A%3A%5B1%5D.ts#L1`;
  expect(summary).toContain(line);
  const { comments, checkRuns } = server.repository(SHOP);
  expect(comments[0]?.body).toContain(line);
  expect(comments[0]?.body).toContain('https://github.acme.test/acme/shop/actions/runs/100');
  expect(checkRuns).toMatchObject([
    {
      head_sha: HEAD,
      conclusion: 'failure',
      annotations: [{ path: 'a b%0A::error::[1].ts', start_line: 1 }],
    },
  ]);
  expect(commandsOf(log)).toEqual(['::error::1 finding fails this run (fail-on: new).']);
  expect(code).toBe(1);
  expect(log.replace(`::add-mask::${TOKEN}`, '')).not.toContain(TOKEN);
});

test('one from a fork gets annotations and a summary, and one notice', async () => {
  const { log, summary } = await runAction('mallory/shop');
  expect(server.requests).toEqual([]);
  expect(summary).toContain('/v1/employees');
  const [notice, annotation, ...rest] = commandsOf(log);
  expect(notice).toMatch(/^::notice::The token of a pull request from a fork may only read/);
  expect(annotation).toMatch(/^::warning file=a b%250A%3A%3Aerror%3A%3A\[1\]\.ts,line=1,/);
  expect(rest).toEqual(['::error::1 finding fails this run (fail-on: new).']);
});

test('nothing that GitHub does makes a run red', async () => {
  for (const route of [
    'GET /repos/{owner}/{repo}/commits/{ref}/check-runs',
    'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
  ])
    server.fail(route, { status: 422, message: 'no\n::error::x', times: 9 });
  const { code, log } = await runAction(SHOP, { 'INPUT_FAIL-ON': 'never' });
  expect(code).toBe(0);
  expect(commandsOf(log).map((line) => line.replace(/ .*/, ''))).toEqual(['::warning::Not', '::warning']);
});

test('an address that is none is no reason to fail', async () => {
  const { code, log } = await runAction(SHOP, { 'INPUT_FAIL-ON': 'never', GITHUB_API_URL: 'nowhere' });
  expect(code).toBe(0);
  expect(commandsOf(log)[0]).toMatch(/^::notice::/);
});

test('an audit annotates by itself and writes neither comment nor check run', async () => {
  const { log } = await runAction(SHOP, { GITHUB_EVENT_NAME: 'schedule' });
  expect(server.requests).toEqual([]);
  expect(commandsOf(log)[0]).toMatch(/^::warning file=/);
});

describe('an audit with a tracking issue', () => {
  const AUDIT = {
    GITHUB_EVENT_NAME: 'schedule',
    GITHUB_REF: 'refs/heads/main',
    'INPUT_TRACKING-ISSUE': 'on',
    'INPUT_FAIL-ON': 'never',
  };

  test('keeps it, with links to lines, and says the numbers', async () => {
    const { code, log, summary } = await runAction(SHOP, AUDIT);
    expect(code).toBe(0);
    const [issue] = server.repository(SHOP).issues;
    const tree = `https://github.acme.test/acme/shop/blob/${'c'.repeat(40)}`;
    expect(issue?.body).toContain(`${tree}/a%20b%250A%3A%3Aerror%3A%3A%5B1%5D.ts#L1`);
    expect(issue?.body).toContain('"commit":"cccccccccccc","run":100,"legacy":1,');
    expect(summary).toMatch(/^## Audit of \d{4}-\d\d-\d\d\n/);
    expect(summary).toContain('(<https://github.acme.test/acme/shop/issues/1>)');
    expect(summary).toContain('## Pleo migration: 1 call to the legacy API');
    expect(log).toContain('1 call to the legacy API (0 blocked), 0 to the external API, 0% migrated');
    expect(commandsOf(log).some((line) => line.startsWith('::notice'))).toBe(false);
  });

  test('names the owners of the repository', async () => {
    writeFileSync(join(folder, 'work', 'CODEOWNERS'), '*.ts @acme/finance\n');
    await runAction(SHOP, AUDIT);
    expect(server.repository(SHOP).issues[0]?.body).toContain('### `@acme/finance`');
  });

  test('that may not write says so once, and is not red', async () => {
    server.readOnly = true;
    const { code, log, summary } = await runAction(SHOP, AUDIT);
    expect(code).toBe(0);
    expect(commandsOf(log).filter((line) => line.startsWith('::notice'))).toEqual([
      expect.stringMatching(/^::notice::The tracking issue needs a token with the permission issues: write/),
    ]);
    expect(summary).toContain('| Calls to the legacy API | **1** |');
  });
});

test('a run of Dependabot that may only read says so once', async () => {
  server.readOnly = true;
  const { log } = await runAction(SHOP, { GITHUB_ACTOR: 'dependabot[bot]' });
  const [notice, annotation, ...rest] = commandsOf(log);
  expect(notice).toMatch(/^::notice::.*Dependabot/);
  expect(annotation).toMatch(/^::warning file=/);
  expect(rest).toHaveLength(1);
});

describe('in a clone as actions/checkout makes it', () => {
  const call = (name: string): string =>
    `export const ${name} = () => fetch('https://openapi.pleo.io/v1/employees');\n`;

  /** The merge of a branch that adds a call to a file with an old one. */
  function checkout(): { work: string; payload: (kind: 'pull' | 'push') => string } {
    const remote = GitRepository.create({ 'a.ts': `${call('old')}${'// more\n'.repeat(9)}` });
    const base = remote.head();
    remote.branch('feature').commit({ 'a.ts': `${call('old')}${'// more\n'.repeat(9)}${call('added')}` });
    const head = remote.head();
    const main = remote.checkout('main').commit({ 'z.ts': call('other') });
    remote.git('merge', '--quiet', '--no-ff', '--message', 'merge', 'feature');
    const work = remote.shallowClone(remote.head()).root;
    const about = { full_name: SHOP, default_branch: 'main' };
    const pull_request = {
      number: PULL,
      head: { sha: head, repo: about },
      base: { sha: base, ref: 'main', repo: about },
    };
    const push = { ref: 'refs/heads/main', before: main, after: remote.head(), forced: false };
    return {
      work,
      payload: (kind) =>
        JSON.stringify({ repository: about, ...(kind === 'push' ? push : { number: PULL, pull_request }) }),
    };
  }

  const runIn = (kind: 'pull' | 'push', more: Record<string, string> = {}) => {
    const { work, payload } = checkout();
    const path = join(folder, 'payload.json');
    writeFileSync(path, payload(kind));
    const name = kind === 'pull' ? 'pull_request' : 'push';
    return runAction(SHOP, {
      GITHUB_EVENT_NAME: name,
      GITHUB_EVENT_PATH: path,
      GITHUB_WORKSPACE: work,
      ...more,
    });
  };

  test('a pull request answers for what it adds', async () => {
    const { code, outputs, log, summary } = await runIn('pull');
    expect(code).toBe(1);
    expect(outputs).toMatchObject({ status: 'findings', 'new-findings': '1', 'legacy-calls': '3' });
    expect(log).toMatch(
      /Compared with main \(\w{7}\), filter added: 1 finding is new, 2 were there\s+before\./,
    );
    expect(summary).toContain('2 were there before');
    const [run] = server.repository(SHOP).checkRuns;
    expect(run?.annotations).toMatchObject([{ path: 'a.ts', start_line: 11 }]);
  });

  test('a push answers for what it adds', async () => {
    expect((await runIn('push')).outputs).toMatchObject({ 'new-findings': '1', 'legacy-calls': '3' });
  });

  test('an audit looks at everything, and nothing is new to it', async () => {
    for (const more of [{ GITHUB_EVENT_NAME: 'schedule' }, { INPUT_MODE: 'audit' }]) {
      const { code, outputs, log } = await runIn('pull', more);
      expect({ code, ...outputs }).toMatchObject({ code: 0, status: 'findings', findings: '3' });
      expect(log).toContain('fail-on is new, and there is neither a change nor a baseline');
    }
    expect((await runIn('pull', { INPUT_MODE: 'audit', 'INPUT_FAIL-ON': 'warning' })).code).toBe(1);
  });

  test('an event that nobody thought of fails nothing', async () => {
    const { code, outputs } = await runIn('pull', {
      GITHUB_EVENT_NAME: 'deployment',
      'INPUT_FAIL-ON': 'warning',
    });
    expect({ code, ...outputs }).toMatchObject({ code: 0, status: 'findings', findings: '3' });
  });
});
