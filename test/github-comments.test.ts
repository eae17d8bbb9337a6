/** The comment on a pull request, run after run. */

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { PULL, publishTo, SHOP, withFindings } from './support/github-publish.ts';
import { GitHubServer } from './support/github-server.ts';
import { emptyResult, scanResult } from './support/scan-result.ts';

const CREATE = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
const UPDATE = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}';
const DELETE = 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}';
const LIST = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';

let server: GitHubServer;
const comments = () => server.repository(SHOP).comments;
const bodies = (): string[] => comments().map(({ body }) => body);

beforeEach(async () => {
  server = await GitHubServer.start();
  server.repository(SHOP);
});

afterEach(async () => {
  await server.stop();
  expect(server.problems).toEqual([]);
});

describe('one run', () => {
  test('comments where there are findings', async () => {
    const { remarks } = await publishTo(server, {});
    expect(remarks).toEqual([]);
    expect(bodies()).toHaveLength(1);
    expect(bodies()[0]).toMatch(
      /^<!-- pleo-migrate workflow=Pleo job=check path=\. run=100 digest=\w+ -->\n###/,
    );
    expect(bodies()[0]).toContain('https://github.test/acme/shop/actions/runs/100');
  });

  test('says nothing on a clean pull request, unless it always shall', async () => {
    await publishTo(server, { result: emptyResult });
    expect(server.writes).toEqual([]);
    await publishTo(server, { result: emptyResult, settings: { comment: 'always' } });
    expect(bodies()[0]).toContain('✅ Pleo migration: all clear');
  });

  test('says nothing about findings in tests alone', async () => {
    await publishTo(server, { result: withFindings(2, { context: 'test' }) });
    expect(server.writes).toEqual([]);
  });

  test('never comments when it shall not, or where there is no pull request', async () => {
    await publishTo(server, { settings: { comment: 'never' } });
    await publishTo(server, { event: { pullRequest: null } });
    await publishTo(server, { event: { kind: 'audit', pullRequest: null } });
    expect(server.requests).toEqual([]);
  });
});

describe('the next run', () => {
  test('writes nothing when nothing changed', async () => {
    await publishTo(server, { run: { id: 100 } });
    const before = server.writes.length;
    await publishTo(server, { run: { id: 101 } });
    expect(server.writes).toHaveLength(before);
  });

  test('edits the comment in place', async () => {
    await publishTo(server, { run: { id: 100 } });
    const [first] = comments();
    await publishTo(server, { run: { id: 101 }, result: withFindings(2) });
    expect(comments().map(({ id }) => id)).toEqual([first?.id]);
    expect(bodies()[0]).toContain('2 findings');
  });

  test('turns it into an all-clear', async () => {
    await publishTo(server, { run: { id: 100 } });
    await publishTo(server, { run: { id: 101 }, result: emptyResult });
    expect(bodies()).toHaveLength(1);
    expect(bodies()[0]).toContain('✅ Pleo migration: all clear');
  });

  test('finds it behind hundreds of others', async () => {
    for (let number = 0; number < 130; number += 1) server.addComment(SHOP, PULL, 'I agree.');
    await publishTo(server, { run: { id: 100 } });
    for (let number = 0; number < 130; number += 1) server.addComment(SHOP, PULL, 'I do not.');
    await publishTo(server, { run: { id: 101 }, result: withFindings(2) });
    expect(server.asked(CREATE)).toHaveLength(1);
    expect(server.asked(UPDATE)).toHaveLength(1);
    expect(server.asked(LIST).at(-1)?.path).toContain('page=3');
  });

  test('does not take back what a later run said', async () => {
    await publishTo(server, { run: { id: 101 }, result: withFindings(2) });
    await publishTo(server, { run: { id: 100 }, result: withFindings(3) });
    expect(bodies()).toHaveLength(1);
    expect(bodies()[0]).toContain('2 findings');
  });

  test('keeps the oldest of several', async () => {
    await publishTo(server, { run: { id: 100 } });
    const [first] = comments();
    server.addComment(SHOP, PULL, first?.body ?? '');
    server.addComment(SHOP, PULL, first?.body ?? '');
    await publishTo(server, { run: { id: 101 }, result: withFindings(2) });
    expect(comments().map(({ id }) => id)).toEqual([first?.id]);
    expect(bodies()[0]).toContain('2 findings');
  });
});

describe('whose comment it is', () => {
  test('a stranger who copies the marks gets nothing written over', async () => {
    await publishTo(server, { run: { id: 100 } });
    const [ours] = comments().splice(0);
    const copied = ours?.body ?? '';
    server.addComment(SHOP, PULL, copied, { login: 'mallory', type: 'User' });
    await publishTo(server, { run: { id: 101 }, result: withFindings(2) });
    expect(bodies()).toHaveLength(2);
    expect(bodies()[0]).toBe(copied);
  });

  test('with the token of a person, comments are found by the person', async () => {
    server.viewer = { login: 'ada', type: 'User' };
    await publishTo(server, { run: { id: 100 } });
    server.addComment(SHOP, PULL, bodies()[0] ?? '', { login: 'mallory', type: 'User' });
    await publishTo(server, { run: { id: 101 }, result: withFindings(2) });
    expect(comments().map(({ user }) => user)).toMatchObject([{ login: 'ada' }, { login: 'mallory' }]);
    expect(bodies()[0]).toContain('2 findings');
  });

  test('each workflow, job and path has its own', async () => {
    const path = 'services/a --> %0A::error::';
    await publishTo(server, {});
    await publishTo(server, { run: { workflow: 'Pleo' }, path });
    await publishTo(server, { run: { workflow: 'Other' }, path: '.' });
    expect(bodies()).toHaveLength(3);
    expect(bodies()[1]?.split('\n')[0]).toMatch(/^<!-- [^<>\s]+( [^<>\s]+)+ -->$/);
    await publishTo(server, {
      run: { id: 101 },
      path,
      result: emptyResult,
    });
    expect(bodies().filter((body) => body.includes('all clear'))).toHaveLength(1);
  });
});

describe('two runs at once', () => {
  test.each([1, 2, 3, 4, 5, 6, 7, 8])('leave one comment (%i)', async (attempt) => {
    // Answers come at different times, so that the steps of both mix.
    for (const route of [LIST, CREATE, DELETE, UPDATE])
      for (let number = 0; number < 4; number += 1)
        server.fail(route, { delayMs: (number * 7 + attempt * 13) % 40 });
    await Promise.all([
      publishTo(server, { run: { id: 100 }, result: withFindings(2) }),
      publishTo(server, { run: { id: 101 }, result: withFindings(3) }),
    ]);
    expect(bodies()).toHaveLength(1);
    expect(bodies()[0]).toContain('3 findings');
  });

  test('both create, and one stays', async () => {
    server.fail(CREATE, { delayMs: 100, times: 2 });
    await Promise.all([
      publishTo(server, { run: { id: 100 }, result: withFindings(2) }),
      publishTo(server, { run: { id: 101 }, result: withFindings(3) }),
    ]);
    expect(server.asked(CREATE)).toHaveLength(2);
    expect(bodies()).toHaveLength(1);
    expect(bodies()[0]).toContain('3 findings');
  });
});

describe('when answers get lost', () => {
  test('a comment that was created all the same is not created again', async () => {
    server.fail(CREATE, { lost: 'dropped' });
    const { remarks } = await publishTo(server, {});
    expect(remarks).toEqual([]);
    expect(bodies()).toHaveLength(1);
    expect(server.asked(CREATE)).toHaveLength(1);
  });

  test('one that was not created is', async () => {
    server.fail(CREATE, { status: 502 });
    const { remarks } = await publishTo(server, {});
    expect(remarks).toEqual([]);
    expect(bodies()).toHaveLength(1);
  });
});

test('the largest comment is taken', async () => {
  const result = withFindings(3_000, { what: `${'long '.repeat(150)}sentence.`, next: '€'.repeat(900) });
  await publishTo(server, { result: { ...result, unresolved: Array(500).fill(scanResult.unresolved[0]) } });
  const [body = ''] = bodies();
  expect(Buffer.byteLength(body)).toBeLessThanOrEqual(60_000);
  expect(Buffer.byteLength(body)).toBeGreaterThan(20_000);
  expect(body.match(/<details>/g)?.length).toBe(body.match(/<\/details>/g)?.length);
  expect(body).toMatch(/left out for lack of room/);
  expect(body.trimEnd()).toMatch(/<\/sub>$/);
});
