/** What each event is compared with, in clones as actions/checkout makes them, from remotes that answer and that do not. */

import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type GitHubClient, makeClient } from '../src/github/client.ts';
import { type GitHubEvent, readEvent } from '../src/github/event.ts';
import { withEventChange } from '../src/github/event-change.ts';
import { atHead } from '../src/github/head-lines.ts';
import { scan } from '../src/scan.ts';
import { optionsFor, told } from './support/changes.ts';
import { GitRepository, removeRepositories, temporaryFolder } from './support/git-repository.ts';
import { FORBIDDEN, GitHubServer } from './support/github-server.ts';

const HISTORY = join(import.meta.dirname, '..', 'src', 'changes', 'history.ts');
const FILES = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files';
const OLD = "export const old = () => fetch('https://openapi.pleo.io/v1/employees');\n";
const NEW = "export const added = () => fetch('https://openapi.pleo.io/v1/expenses');\n";
const ALL = ['a.ts:1 legacy-call', 'b.ts:1 legacy-call'];

afterAll(removeRepositories);

/** main has an old call; the branch adds one, and main goes on. */
function origin(commits = 1): {
  remote: GitRepository;
  base: string;
  head: string;
  merge: string;
  main: string;
} {
  const remote = GitRepository.create({ 'a.ts': OLD });
  const base = remote.head();
  remote.branch('feature');
  remote.commitNothing(commits - 1);
  const head = remote.commit({ 'b.ts': NEW });
  const main = remote.checkout('main').commit({ 'a.ts': `// one\n${OLD}` });
  remote.branch('merge').git('merge', '--quiet', '--no-ff', '--message', 'merge', 'feature');
  const merge = remote.head();
  remote.git('update-ref', 'refs/pull/7/merge', merge);
  remote.checkout('main').git('branch', '--quiet', '-D', 'merge');
  return { remote, base, head, merge, main };
}

const EVENT: GitHubEvent = { ...readEvent({}), repository: 'acme/shop', defaultBranch: 'main' };

function pull(baseSha: string, headSha: string): GitHubEvent {
  return {
    ...EVENT,
    kind: 'pull-request',
    name: 'pull_request',
    pullRequest: 7,
    baseSha,
    baseBranch: 'main',
    headSha,
  };
}

async function changeOf({ root }: GitRepository, event: GitHubEvent, client: GitHubClient | null = null) {
  const options = await optionsFor(root);
  const result = await withEventChange(await scan(options), options, {
    event,
    filter: 'added',
    client,
    token: 'ghs_1',
  });
  return { told: told(result), base: result.change?.base, because: result.change?.unknownBecause ?? null };
}

/** Its remote does not answer. */
function cutOff(clone: GitRepository): GitRepository {
  clone.git('remote', 'set-url', 'origin', `file://${temporaryFolder()}/gone`);
  return clone;
}

describe('pull requests', () => {
  test('checked out as their merge are compared with its first parent', async () => {
    const { remote, base, head, merge, main } = origin();
    const clone = remote.shallowClone(merge);
    expect(await changeOf(clone, pull(base, head))).toEqual({
      told: ['b.ts:1 legacy-call'],
      base: `main (${main.slice(0, 7)})`,
      because: null,
    });
    expect(clone.git('for-each-ref')).toBe('');
  });

  test.each([1, 5, 60, 240])('checked out at their last commit are deepened: %i commits', async (commits) => {
    const { remote, base, head, main } = origin(commits);
    expect(await changeOf(remote.shallowClone(head), pull(main, head))).toEqual({
      told: ['b.ts:1 legacy-call'],
      base: `main (${base.slice(0, 7)})`,
      because: null,
    });
  });

  test('do not make a whole clone a shallow one', async () => {
    const { remote, head, merge } = origin();
    const clone = remote.shallowClone(merge);
    clone.git('fetch', '--quiet', '--unshallow', 'origin', merge);
    remote.checkout('main').commit({ 'c.ts': OLD });
    expect((await changeOf(clone.checkout(head), pull(remote.head(), head))).told).toEqual([
      'b.ts:1 legacy-call',
    ]);
    expect(clone.git('rev-parse', '--is-shallow-repository')).toBe('false');
  });

  test('of which the base is checked out are not clean: pull_request_target', async () => {
    const { remote, head, main } = origin();
    const found = await changeOf(remote.shallowClone(main), pull(main, head));
    expect(found.told).toEqual(['a.ts:2 legacy-call']);
    expect(found.because).toBe(
      `The checked-out commit ${main.slice(0, 7)} does not hold the last commit of the change, ${head.slice(0, 7)}.`,
    );
  });

  test('with commits of the workflow on top of them are looked at with these', async () => {
    const { remote, base, head } = origin();
    const clone = remote.shallowClone(head);
    clone.git('fetch', '--quiet', '--unshallow', 'origin', head);
    clone.commit({ 'made.ts': NEW });
    expect((await changeOf(clone, pull(base, head))).told).toEqual([
      'b.ts:1 legacy-call',
      'made.ts:1 legacy-call',
    ]);
  });

  test('are shown at the lines of their own last commit', async () => {
    const remote = GitRepository.create({ 'a.ts': `${OLD}${'// more\n'.repeat(20)}`, 'b.ts': OLD });
    const base = remote.head();
    const head = remote.branch('feature').commit({ 'a.ts': `${OLD}${'// more\n'.repeat(20)}${NEW}` });
    remote.checkout('main').git('mv', 'a.ts', 'moved.ts');
    remote.commit({ 'moved.ts': `// one\n// two\n${OLD}${'// more\n'.repeat(20)}` });
    remote.git('merge', '--quiet', '--no-ff', '--message', 'merge', 'feature');
    const clone = remote.shallowClone(remote.head());
    const options = await optionsFor(clone.root);
    const event = pull(base, head);
    const result = await withEventChange(await scan(options), options, {
      event,
      filter: 'added',
      client: null,
      token: null,
    });
    expect(told(result)).toEqual(['moved.ts:24 legacy-call']);
    expect(told(atHead(result, clone.root, { event, token: null }))).toEqual(['a.ts:22 legacy-call']);
    expect(
      told(atHead(result, clone.root, { event: { ...event, headSha: remote.head() }, token: null })),
    ).toEqual(told(result));
  });

  test('without git, or a commit, are not clean', async () => {
    const { base, head } = origin();
    const none = new GitRepository(temporaryFolder()).write({ 'a.ts': OLD });
    const empty = GitRepository.create().write({ 'a.ts': OLD });
    for (const repository of [none, empty]) {
      const found = await changeOf(repository, pull(base, head));
      expect(found.told).toEqual(['a.ts:1 legacy-call']);
      expect(found.because).toContain('git knows no commit here');
    }
  });
});

describe('clones whose remote does not answer', () => {
  let server: GitHubServer;
  let client: GitHubClient;

  beforeEach(async () => {
    server = await GitHubServer.start();
    server.repository('acme/shop');
    client = makeClient({ token: 'ghs_1', apiUrl: server.url, secondMs: 1 });
  });
  afterEach(async () => {
    await server.stop();
    expect(server.problems).toEqual([]);
  });

  const file = (filename: string, more: Readonly<Record<string, string | number>> = {}) => ({
    filename,
    status: 'modified',
    changes: 1,
    ...more,
  });
  const pullOf = (files: readonly Readonly<Record<string, string | number>>[]): void => {
    server.repository('acme/shop').pulls.set(7, { about: {}, files: files.map((one) => ({ ...one })) });
  };

  test('are told the files by GitHub', async () => {
    const { remote, base, head, merge } = origin();
    pullOf([file('b.ts', { status: 'added', patch: `@@ -0,0 +1 @@\n+${NEW.trimEnd()}` })]);
    const found = await changeOf(cutOff(remote.shallowClone(merge)), pull(base, head), client);
    expect(found).toEqual({
      told: ['b.ts:1 legacy-call'],
      base: 'main (as GitHub lists the changed files)',
      because: null,
    });
  });

  test('find the lines of a patch where the merge has moved them, and count the file when it does not', async () => {
    const { remote, base, head, merge } = origin();
    const clone = cutOff(remote.shallowClone(merge)).write({
      'b.ts': `${OLD}// two\n// three\n// four\n${NEW}`,
    });
    const patch = (added: string): string => `@@ -1,2 +1,3 @@\n // three\n // four\n+${added}`;
    pullOf([file('b.ts', { patch: patch(NEW.trimEnd()) })]);
    expect((await changeOf(clone, pull(base, head), client)).told).toEqual(['b.ts:5 legacy-call']);
    pullOf([file('b.ts', { patch: patch('something else') })]);
    const whole = ['b.ts:1 legacy-call', 'b.ts:5 legacy-call'];
    expect((await changeOf(clone, pull(base, head), client)).told).toEqual(whole);
    pullOf([file('b.ts')]);
    expect((await changeOf(clone, pull(base, head), client)).told).toEqual(whole);
    pullOf([file('b.ts', { status: 'renamed', previous_filename: 'x.ts', changes: 0 })]);
    expect((await changeOf(clone, pull(base, head), client)).told).toEqual([]);
    pullOf([file('c.ts', { status: 'removed' }), file('a.ts', { status: 'changed', changes: 0 })]);
    expect((await changeOf(clone, pull(base, head), client)).told).toEqual([]);
  });

  test('report everything when GitHub does not say, says not all, or is not asked', async () => {
    const { remote, base, head, merge } = origin();
    const clone = cutOff(remote.shallowClone(merge));
    const all = ['a.ts:2 legacy-call', 'b.ts:1 legacy-call'];
    const unasked = await changeOf(clone, pull(base, head));
    expect(unasked.told).toEqual(all);
    expect(unasked.because).toMatch(/is not in this clone, and cannot be fetched: .*\.$/);
    server.fail(FILES, FORBIDDEN);
    const refused = await changeOf(clone, pull(base, head), client);
    expect(refused.told).toEqual(all);
    expect(refused.because).toContain('GitHub was asked for the changed files instead: ');
    pullOf(Array.from({ length: 3_000 }, (_, index) => file(`x${index}.ts`)));
    const cut = await changeOf(clone, pull(base, head), client);
    expect(cut.told).toEqual(all);
    expect(cut.because).toContain('The pull request has more files than GitHub lists.');
  });

  test('without any remote say so', async () => {
    const { remote, base, head, merge } = origin();
    const clone = remote.shallowClone(merge);
    clone.git('remote', 'remove', 'origin');
    expect((await changeOf(clone, pull(base, head))).because).toMatch(
      /and there is no remote to ask for it\.$/,
    );
  });
});

test('a merge queue is compared with the commit before it', async () => {
  const { remote, base, head } = origin();
  const event = { ...pull(base, head), kind: 'merge-group', name: 'merge_group', pullRequest: null } as const;
  expect(await changeOf(remote.shallowClone(head), event)).toMatchObject({
    told: ['b.ts:1 legacy-call'],
    because: null,
  });
});

describe('pushes', () => {
  const push = (baseSha: string | null, headSha: string, branch: string) =>
    ({ ...EVENT, kind: 'push', name: 'push', baseSha, baseBranch: branch, headSha }) as const;

  test('are compared with what was there before', async () => {
    const { remote, base, head } = origin();
    const clone = remote.shallowClone(head);
    expect(await changeOf(clone, push(base, head, 'feature'))).toEqual({
      told: ['b.ts:1 legacy-call'],
      base: `feature before this push (${base.slice(0, 7)})`,
      because: null,
    });
  });

  test('of other commits are compared with those that they replace', async () => {
    const { remote, head, main } = origin();
    remote.checkout('main').git('checkout', '--quiet', '-B', 'feature', main);
    const after = remote.commit({ 'b.ts': `// again\n${NEW}`, 'c.ts': NEW });
    const found = await changeOf(remote.shallowClone(after), push(head, after, 'feature'));
    expect(found).toMatchObject({ told: ['c.ts:1 legacy-call'], because: null });
  });

  test('that replace commits nobody has any more are compared with the default branch', async () => {
    const { remote, head, main } = origin();
    const found = await changeOf(remote.shallowClone(head), push('f'.repeat(40), head, 'feature'));
    expect(found.told).toEqual(['b.ts:1 legacy-call']);
    expect(found.base).toMatch(/^main \(/);
    const gone = await changeOf(remote.shallowClone(main), push('f'.repeat(40), main, 'main'));
    expect(gone.told).toEqual(['a.ts:2 legacy-call']);
    expect(gone.because).toContain('The commit fffffff of main before this push is not in this clone');
  });

  test('of a new branch are compared with the default branch', async () => {
    const { remote, head } = origin(30);
    const clone = remote.shallowClone(head);
    expect((await changeOf(clone, push(null, head, 'feature'))).told).toEqual(['b.ts:1 legacy-call']);
    expect(clone.git('for-each-ref')).toBe('');
  });

  test('of a first branch have nothing to be compared with', async () => {
    const { remote, main } = origin();
    const found = await changeOf(remote.shallowClone(main), push(null, main, 'main'));
    expect(found.told).toEqual(['a.ts:2 legacy-call']);
    expect(found.because).toBe('The branch is new, and there is no other one to compare it with.');
  });
});

test('whoever asks for the change where there is none gets everything, with the reason', async () => {
  const { remote, head, main } = origin();
  const event = { ...EVENT, kind: 'audit', name: 'schedule' } as const;
  const audit = await changeOf(remote.shallowClone(main), event);
  expect(audit.told).toEqual(['a.ts:2 legacy-call']);
  expect(audit.because).toContain('is a part of main, so it is no change to it.');
  expect((await changeOf(remote.shallowClone(head), event)).told).toEqual(['b.ts:1 legacy-call']);
  const nowhere = { ...event, defaultBranch: null };
  expect((await changeOf(remote.shallowClone(head), nowhere)).told).toEqual(ALL);
});

test('a remote that starts programs is not asked', async () => {
  const { remote, base, head, merge } = origin();
  const clone = remote.shallowClone(merge);
  const canary = `${temporaryFolder()}/sang`;
  for (const url of [`ext::sh -c touch% ${canary}`, `ssh://-oProxyCommand=touch%20${canary}/x`]) {
    clone.git('remote', 'set-url', 'origin', url);
    clone.git('config', 'core.sshCommand', `touch ${canary} #`);
    expect((await changeOf(clone, pull(base, head))).because).toContain('cannot be fetched');
  }
  expect(() => rmSync(canary)).toThrow();
});

describe('a private repository', () => {
  let asked: (string | undefined)[];
  let server: Server;

  beforeEach(async () => {
    asked = [];
    server = createServer((request, response) => {
      asked.push(request.headers.authorization);
      response.writeHead(403).end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterEach(() => server.close());

  const header = (token: string): string =>
    `basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;
  const url = (): string => {
    const address = server.address();
    return `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  };
  const cloneOf = (): GitRepository => {
    const clone = GitRepository.create({ 'a.ts': OLD });
    clone.git('remote', 'add', 'origin', `${url()}/acme/shop`);
    return clone;
  };
  // git runs while nothing else does in this process: the server is asked from another one.
  const obtain = async (root: string, serverUrl: string): Promise<void> => {
    const script = `import { History } from ${JSON.stringify(HISTORY)};
      new History(${JSON.stringify(root)}, { serverUrl: ${JSON.stringify(serverUrl)}, token: 'ghs_1' }).obtain('${'f'.repeat(40)}');`;
    await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script]);
  };

  test('is asked with the token where the clone has no credentials', async () => {
    await obtain(cloneOf().root, url());
    expect(asked[0]?.toLowerCase()).toBe(header('ghs_1').toLowerCase());
  });

  test('is asked with those of the clone where it has some', async () => {
    const clone = cloneOf();
    clone.git('config', `http.${url()}/.extraheader`, `AUTHORIZATION: ${header('own')}`);
    await obtain(clone.root, url());
    expect(asked[0]).toBe(header('own'));
  });

  test('gets no token when it is another server', async () => {
    await obtain(cloneOf().root, 'https://github.com');
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.every((one) => one === undefined)).toBe(true);
  });
});
