/** The check run of a commit, run after run. */

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Changes, HEAD, PULL, publishTo, SHOP, withFindings } from './support/github-publish.ts';
import { FORBIDDEN, GitHubServer } from './support/github-server.ts';
import { emptyResult, scanResult } from './support/scan-result.ts';

const CREATE = 'POST /repos/{owner}/{repo}/check-runs';
const UPDATE = 'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}';

let server: GitHubServer;
const runs = () => server.repository(SHOP).checkRuns;
const publishCheckRun = (change: Changes) =>
  publishTo(server, { ...change, settings: { comment: 'never', checkRun: 'auto', ...change.settings } });

beforeEach(async () => {
  server = await GitHubServer.start();
  server.repository(SHOP);
});

afterEach(async () => {
  await server.stop();
  expect(server.problems).toEqual([]);
});

test('stands at the head of the pull request, with annotations, and the step prints none', async () => {
  const { commands, remarks } = await publishCheckRun({});
  expect({ commands, remarks }).toEqual({ commands: '', remarks: [] });
  expect(runs()).toHaveLength(1);
  expect(runs()[0]).toMatchObject({
    name: 'pleo-migrate',
    head_sha: HEAD,
    status: 'completed',
    conclusion: 'failure',
    details_url: 'https://github.test/acme/shop/actions/runs/100',
  });
  const annotations = runs()[0]?.annotations ?? [];
  expect(annotations.length).toBeGreaterThan(5);
  expect(annotations[0]).toMatchObject({ annotation_level: 'failure', title: 'hardcoded-credential' });
});

test('is there on a clean pull request, too: a check may be required', async () => {
  await publishCheckRun({ result: emptyResult, conclusion: 'success' });
  expect(runs()[0]).toMatchObject({ conclusion: 'success', annotations: [] });
});

test('says that a scan is incomplete, in the log as well', async () => {
  const { commands } = await publishCheckRun({ result: { ...scanResult, complete: false } });
  expect(commands).toMatch(/^::warning title=pleo-migrate%3A incomplete::[^\n]*\n$/);
  expect(JSON.stringify(runs()[0]?.output)).toContain('The scan is incomplete');
});

test('sends annotations fifty at a time, and counts those over five hundred', async () => {
  await publishCheckRun({ result: withFindings(120) });
  expect(server.asked(CREATE)).toHaveLength(1);
  expect(server.asked(UPDATE)).toHaveLength(2);
  expect(new Set(runs()[0]?.annotations.map(({ start_line }) => start_line)).size).toBe(120);
  await publishCheckRun({ result: withFindings(712), event: { headSha: 'b'.repeat(40) } });
  expect(runs()[1]?.annotations).toHaveLength(500);
  expect(JSON.stringify(runs()[1]?.output)).toContain('212 more findings stand in the report');
});

test('draws no columns where a place has several lines', async () => {
  const [one] = withFindings(1).findings;
  if (!one) throw new Error('There is no finding.');
  const findings = [{ ...one, at: { ...one.at, endLine: one.at.line + 2 } }];
  await publishCheckRun({ result: { ...scanResult, findings } });
  const [annotation] = runs()[0]?.annotations ?? [];
  expect(annotation).toMatchObject({ start_line: 1, end_line: 3 });
  expect(annotation).not.toHaveProperty('start_column');
});

test('has no annotations where they are off', async () => {
  const { commands } = await publishCheckRun({ settings: { annotations: 'off' } });
  expect(commands).toBe('');
  expect(runs()[0]?.annotations).toEqual([]);
});

describe('the next run on the same commit', () => {
  test('writes nothing when nothing changed', async () => {
    await publishCheckRun({ result: withFindings(120) });
    const before = server.writes.length;
    await publishCheckRun({ result: withFindings(120), run: { id: 101 } });
    expect(server.writes).toHaveLength(before);
  });

  test('adds what is new and doubles nothing', async () => {
    await publishCheckRun({ result: withFindings(70) });
    await publishCheckRun({ result: withFindings(75), run: { id: 101 } });
    expect(runs()).toHaveLength(1);
    expect(runs()[0]?.annotations).toHaveLength(75);
    expect(JSON.stringify(runs()[0]?.output)).toContain('75 findings');
  });

  test('changes the conclusion alone', async () => {
    await publishCheckRun({ result: withFindings(3) });
    await publishCheckRun({ result: withFindings(3), conclusion: 'neutral' });
    expect(runs()).toMatchObject([{ conclusion: 'neutral' }]);
    expect(runs()[0]?.annotations).toHaveLength(3);
  });

  test('starts anew where annotations would have to go', async () => {
    await publishCheckRun({ result: withFindings(70) });
    await publishCheckRun({ result: withFindings(60), run: { id: 101 } });
    expect(runs().map(({ annotations }) => annotations.length)).toEqual([70, 60]);
    const before = server.writes.length;
    await publishCheckRun({ result: withFindings(60), run: { id: 102 } });
    expect(server.writes).toHaveLength(before);
  });

  test('each workflow and path has its own', async () => {
    await publishCheckRun({});
    await publishCheckRun({ run: { workflow: 'Pleo' }, path: 'api' });
    await publishCheckRun({ run: { workflow: 'Other' }, path: '.' });
    expect(runs().map(({ name }) => name)).toEqual(['pleo-migrate', 'pleo-migrate (api)', 'pleo-migrate']);
  });
});

describe('when answers get lost', () => {
  test.each([
    ['of creating', CREATE, { lost: 'dropped' }],
    ['of the second batch', UPDATE, { lost: 'truncated' }],
    ['that were never done', UPDATE, { status: 502 }],
  ] as const)('%s, nothing is doubled', async (_, route, failure) => {
    server.fail(route, failure);
    const { remarks, commands } = await publishCheckRun({ result: withFindings(170) });
    expect({ remarks, commands }).toEqual({ remarks: [], commands: '' });
    expect(runs()).toHaveLength(1);
    expect(runs()[0]?.annotations).toHaveLength(170);
  });

  test('what a run left half done, the next one completes', async () => {
    server.fail(UPDATE, {});
    server.fail(UPDATE, { status: 422, message: 'no' });
    const { remarks, commands } = await publishCheckRun({ result: withFindings(170) });
    expect(remarks).toMatchObject([{ level: 'warning' }]);
    expect(remarks[0]?.text).toContain('the rest of the check run');
    expect(commands).toBe('');
    await publishCheckRun({ result: withFindings(170), run: { id: 101 } });
    expect(runs()).toHaveLength(1);
    expect(runs()[0]?.annotations).toHaveLength(170);
  });
});

test.each([
  ['may not', { ...FORBIDDEN, times: 9 }, 0],
  ['fails', { status: 422, times: 9 }, 1],
] as const)('where writing it %s, the step annotates', async (_, failure, remarks) => {
  server.fail(CREATE, failure);
  const publication = await publishCheckRun({});
  expect(publication.remarks).toHaveLength(remarks);
  expect(publication.commands).toMatch(/^::error file=/);
});

test('audits have none', async () => {
  const { commands } = await publishCheckRun({ event: { kind: 'audit', pullRequest: null } });
  expect(server.requests).toEqual([]);
  expect(commands).toMatch(/^::error file=/);
});

test('pushes and merge queues have one, without a pull request', async () => {
  await publishCheckRun({ event: { pullRequest: null } });
  expect(runs()).toHaveLength(1);
  expect(server.repository(SHOP).pulls.has(PULL)).toBe(false);
});
