/** Publishing as a whole: whatever goes wrong is said once, and the findings are still shown. */

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeClient } from '../src/github/client.ts';
import { publish } from '../src/github/publish.ts';
import { publishTo, request, SHOP, withFindings } from './support/github-publish.ts';
import { type Failure, FORBIDDEN, GitHubServer } from './support/github-server.ts';
import { emptyResult } from './support/scan-result.ts';

const CREATE = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
const LIST = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
const CHECKS = 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs';
const BOTH = { checkRun: 'auto' } as const;

let server: GitHubServer;

beforeEach(async () => {
  server = await GitHubServer.start();
  server.repository(SHOP);
});

afterEach(async () => {
  await server.stop();
  expect(server.problems).toEqual([]);
});

test('writes both, and the step annotates nothing', async () => {
  expect(await publishTo(server, { settings: BOTH })).toEqual({ commands: '', remarks: [] });
  const { comments, checkRuns } = server.repository(SHOP);
  expect([comments.length, checkRuns.length]).toEqual([1, 1]);
});

describe('a token that may only read', () => {
  test('of a fork: nothing is asked for, and one notice says so', async () => {
    const { remarks, commands } = await publishTo(server, { settings: BOTH, event: { isReadOnly: true } });
    expect(server.requests).toEqual([]);
    expect(remarks).toMatchObject([{ level: 'notice' }]);
    expect(remarks[0]?.text).toContain('fork');
    expect(commands).toMatch(/^::error file=/);
  });

  test('of a fork, with nothing to say: no notice', async () => {
    const change = { result: emptyResult, settings: BOTH, event: { isReadOnly: true } };
    expect(await publishTo(server, change)).toEqual({ commands: '', remarks: [] });
  });

  test('found out by asking: one notice, with what to do', async () => {
    server.readOnly = true;
    const { remarks, commands } = await publishTo(server, { settings: BOTH });
    expect(remarks).toMatchObject([{ level: 'notice' }]);
    expect(remarks[0]?.text).toContain('pull-requests: write');
    expect(remarks[0]?.text).toContain(FORBIDDEN.message);
    expect(commands).toMatch(/^::error file=/);
  });

  test('that may not even look, with nothing to say: no notice', async () => {
    for (const route of [LIST, CHECKS]) server.fail(route, FORBIDDEN);
    expect((await publishTo(server, { result: emptyResult, settings: BOTH })).remarks).toEqual([]);
  });

  test('of Dependabot: the notice says whose it is', async () => {
    server.readOnly = true;
    const { remarks } = await publishTo(server, { settings: BOTH, event: { isDependabot: true } });
    expect(remarks).toHaveLength(1);
    expect(remarks[0]?.text).toContain('Dependabot');
  });

  test('that may write comments but no check runs: no word', async () => {
    server.fail('POST /repos/{owner}/{repo}/check-runs', FORBIDDEN);
    const { remarks, commands } = await publishTo(server, { settings: BOTH });
    expect(remarks).toEqual([]);
    expect(commands).toMatch(/^::error file=/);
    expect(server.repository(SHOP).comments).toHaveLength(1);
  });

  test('that is not there: one notice', async () => {
    const { remarks, commands } = await publish(null, request({ settings: BOTH }));
    expect(remarks).toMatchObject([{ level: 'notice' }]);
    expect(commands).toMatch(/^::error file=/);
    expect((await publish(null, request({ result: emptyResult }))).remarks).toEqual([]);
  });
});

describe('said once, as a warning', () => {
  test.each<[string, Failure]>([
    ['404', { status: 404 }],
    ['422', { status: 422 }],
    ['429 for an hour', { status: 429, headers: { 'retry-after': '3600' } }],
    ['a secondary limit without end', { status: 403, message: 'You have exceeded a secondary rate limit' }],
    ['500', { status: 500 }],
    ['502', { status: 502 }],
    ['a dropped connection', { lost: 'dropped' }],
    ['an answer that breaks off', { lost: 'truncated' }],
  ])('%s', async (_, failure) => {
    for (const route of [LIST, CHECKS]) server.fail(route, { ...failure, times: 99 });
    const { remarks, commands } = await publishTo(server, { settings: BOTH });
    expect(remarks).toHaveLength(1);
    expect(remarks[0]?.level).toBe('warning');
    expect(remarks[0]?.text).toMatch(/^Not published: the check run and the comment\. /);
    expect(remarks[0]?.text).not.toContain('ghs_of-a-test');
    expect(commands).toMatch(/^::error file=/);
    expect(server.requests.length).toBeLessThan(12);
  });

  test('a time-out', async () => {
    for (const route of [LIST, CHECKS]) server.fail(route, { delayMs: 2_000, times: 99 });
    const client = makeClient({ token: 'ghs_of-a-test', apiUrl: server.url, secondMs: 1, timeoutMs: 50 });
    const { remarks } = await publish(client, request({ settings: BOTH }));
    expect(remarks).toMatchObject([{ level: 'warning' }]);
  });

  test('nobody there', async () => {
    const client = makeClient({ token: 'ghs_of-a-test', apiUrl: 'http://127.0.0.1:9', secondMs: 1 });
    const { remarks } = await publish(client, request({ settings: BOTH }));
    expect(remarks).toMatchObject([{ level: 'warning' }]);
  });
});

test.each<[string, Failure]>([
  ['429 with Retry-After', { status: 429, headers: { 'retry-after': '5' } }],
  ['a secondary limit', { status: 403, message: 'You have exceeded a secondary rate limit' }],
  ['500', { status: 500 }],
  ['502', { status: 502 }],
  ['a dropped connection', { lost: 'dropped' }],
])('%s, once, is got over without a word', async (_, failure) => {
  server.fail(LIST, failure);
  server.fail(CREATE, failure);
  expect((await publishTo(server, {})).remarks).toEqual([]);
  expect(server.repository(SHOP).comments).toHaveLength(1);
});

test('what else is said leaves room among the annotations', async () => {
  const result = withFindings(30, { severity: 'notice' });
  const { remarks, commands } = await publishTo(server, { result, event: { isReadOnly: true } });
  expect(remarks.length + commands.trimEnd().split('\n').length).toBe(10);
  expect(commands).toContain('22 more notices: see the job summary.');
});

test('annotations can be off', async () => {
  expect((await publishTo(server, { settings: { annotations: 'off' } })).commands).toBe('');
});
