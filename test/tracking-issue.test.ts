/** The tracking issue on a server that answers like GitHub: found, kept, closed, and never two of it, however runs overlap. */

import fc from 'fast-check';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { writeHistory } from '../src/audit/history.ts';
import { historyIn } from '../src/audit/next-issue.ts';
import type { GitHubClient } from '../src/github/client.ts';
import type { Clock } from '../src/github/issue-lock.ts';
import { markOf } from '../src/github/issues.ts';
import { type AuditPublication, publishAudit } from '../src/github/publish-audit.ts';
import { keepTrackingIssue, type Tracked } from '../src/github/tracking-issue.ts';
import { type Moment, makeAudits, SHOP_SOURCES, shaOf } from './support/audits.ts';
import type { JsonObject } from './support/github-openapi.ts';
import { clientOf, request, SHOP } from './support/github-publish.ts';
import { type Failure, FORBIDDEN, GitHubServer } from './support/github-server.ts';

const LIST = 'GET /repos/{owner}/{repo}/issues';
const CREATE = 'POST /repos/{owner}/{repo}/issues';
const READ = 'GET /repos/{owner}/{repo}/issues/{issue_number}';
const UPDATE = 'PATCH /repos/{owner}/{repo}/issues/{issue_number}';
const LABEL = 'POST /repos/{owner}/{repo}/labels';
const REACT = 'POST /repos/{owner}/{repo}/issues/{issue_number}/reactions';
const UNREACT = 'DELETE /repos/{owner}/{repo}/issues/{issue_number}/reactions/{reaction_id}';

const REPOSITORY = { owner: 'acme', repo: 'shop' };
const ALL_MOVED = Object.keys(SHOP_SOURCES).filter((file) => file !== 'src/new.ts');

let server: GitHubServer;
let auditAt: Awaited<ReturnType<typeof makeAudits>>;

beforeAll(async () => {
  auditAt = await makeAudits();
});

beforeEach(async () => {
  server = await GitHubServer.start();
  server.repository(SHOP);
});

afterEach(async () => {
  await server.stop();
  expect(server.problems).toEqual([]);
});

/** The server's time: it goes on with what is made there. */
const clock: Clock = { now: () => new Date(server.now()), pause: async () => {} };

/** The audit of a week. */
function momentOf(week: number, more: Partial<Moment> = {}): Moment {
  const date = new Date(Date.UTC(2026, 9, 7 + 7 * week)).toISOString().slice(0, 10);
  return { date, sha: shaOf(`${week}abc`), run: 1000 + week, ...more };
}

interface Run {
  readonly client?: GitHubClient;
  readonly clock?: Clock;
  readonly path?: string;
}

function track(week: number, more: Partial<Moment> = {}, run: Run = {}): Promise<Tracked> {
  const { client = clientOf(server), path = '.' } = run;
  const audit = auditAt(momentOf(week, more));
  return keepTrackingIssue(client, { repository: REPOSITORY, path, audit, clock: run.clock ?? clock });
}

const issues = (): JsonObject[] => server.repository(SHOP).issues;
const bodyOf = (issue: JsonObject | undefined): string => String(issue?.body);
const datesIn = (issue: JsonObject | undefined): string[] =>
  historyIn(bodyOf(issue)).entries.map(({ date }) => date);
const writes = (): string[] => server.writes.map(({ route }) => route);

/** An issue that is there before anything runs. */
function addIssue(body: string, more: JsonObject = {}): void {
  const number = issues().length + 1;
  const user = { login: 'github-actions[bot]', type: 'Bot' };
  issues().push({
    id: server.nextId(),
    number,
    title: 'An issue',
    state: 'open',
    user,
    labels: [],
    body,
    ...more,
  });
}

describe('one audit after the other', () => {
  test('makes an issue with a label, and keeps it', async () => {
    expect(await track(0)).toMatchObject({ outcome: 'created', number: 1 });
    expect(writes()).toEqual([LABEL, CREATE]);
    expect(issues()[0]).toMatchObject({
      title: 'Move from Pleo’s legacy API to its external API',
      labels: [{ name: 'pleo-migration' }],
    });
    expect(await track(1)).toMatchObject({ outcome: 'updated', number: 1 });
    expect(writes().slice(2)).toEqual([REACT, UPDATE, UNREACT]);
    expect(issues()).toHaveLength(1);
    expect(datesIn(issues()[0])).toEqual(['2026-10-07', '2026-10-14']);
    expect(server.repository(SHOP).reactions).toEqual([]);
  });

  test('writes nothing when nothing changed', async () => {
    await track(0);
    const before = writes();
    expect(await track(0, { date: '2026-10-09', run: 2000 })).toMatchObject({ outcome: 'unchanged' });
    expect(writes()).toEqual(before);
  });

  test('makes none where nothing is left', async () => {
    expect(await track(0, { moved: ALL_MOVED })).toMatchObject({ outcome: 'none', number: null });
    expect(writes()).toEqual([]);
  });

  test('closes it when nothing is left, and opens it again', async () => {
    await track(0);
    expect(await track(1, { moved: ALL_MOVED })).toMatchObject({ outcome: 'closed' });
    expect(issues()[0]).toMatchObject({ state: 'closed', state_reason: 'completed' });
    expect(await track(2, { moved: ALL_MOVED })).toMatchObject({ outcome: 'updated' });
    expect(issues()[0]).toMatchObject({ state: 'closed' });
    expect(await track(3)).toMatchObject({ outcome: 'reopened', number: 1 });
    expect(issues()[0]).toMatchObject({ state: 'open', state_reason: 'reopened' });
  });

  test('an incomplete audit closes nothing', async () => {
    await track(0);
    await track(1, { moved: ALL_MOVED, complete: false });
    expect(issues()[0]).toMatchObject({ state: 'open' });
  });

  test('whoever opens or closes it is not overruled before there is news', async () => {
    await track(0);
    Object.assign(issues()[0] ?? {}, { state: 'closed', state_reason: 'not_planned' });
    await track(1);
    expect(issues()[0]).toMatchObject({ state: 'closed', state_reason: 'not_planned' });
    expect(datesIn(issues()[0])).toHaveLength(2);
  });

  test('each path has its own', async () => {
    await track(0, {}, { path: 'apps/web' });
    await track(0, {}, { path: 'apps' });
    await track(0);
    await track(1, {}, { path: 'apps' });
    expect(issues().map(({ title }) => title)).toEqual([
      'Move from Pleo’s legacy API to its external API (apps/web)',
      'Move from Pleo’s legacy API to its external API (apps)',
      'Move from Pleo’s legacy API to its external API',
    ]);
    expect(issues().map((issue) => datesIn(issue).length)).toEqual([1, 2, 1]);
  });
});

describe('found again', () => {
  test('over all pages, closed or not, without its label', async () => {
    for (let number = 0; number < 130; number += 1) addIssue('Something else.');
    addIssue(`${markOf('.')}\nWhat was here.\n`, { state: 'closed', state_reason: 'completed' });
    for (let number = 0; number < 130; number += 1) addIssue('Something else.');
    expect(await track(0)).toMatchObject({ outcome: 'reopened', number: 131 });
    expect(issues()).toHaveLength(261);
  });

  test('not a stranger’s with a copied mark, and no pull request', async () => {
    addIssue(`${markOf('.')}\n`, { user: { login: 'mallory', type: 'User' } });
    addIssue(`${markOf('.')}\n`, {
      pull_request: {
        url: 'https://x.test',
        html_url: 'https://x.test',
        diff_url: 'https://x.test',
        patch_url: 'https://x.test',
      },
    });
    addIssue(`Quoted: ${markOf('.')}\n`);
    expect(await track(0)).toMatchObject({ outcome: 'created', number: 4 });
    expect(bodyOf(issues()[0])).toBe(`${markOf('.')}\n`);
  });

  test('by a person’s token, too', async () => {
    server.viewer = { login: 'ada', type: 'User' };
    addIssue(`${markOf('.')}\n`, { user: { login: 'mallory', type: 'User' } });
    await track(0);
    expect(await track(1)).toMatchObject({ outcome: 'updated', number: 2 });
  });

  test('under a line that somebody put above it', async () => {
    await track(0);
    Object.assign(issues()[0] ?? {}, { body: `Hello!\r\n${bodyOf(issues()[0]).replaceAll('\n', '\r\n')}` });
    expect(await track(1)).toMatchObject({ outcome: 'updated', number: 1 });
    expect(datesIn(issues()[0])).toHaveLength(2);
  });
});

describe('when something goes wrong', () => {
  const event = request({
    event: { kind: 'audit', name: 'schedule', pullRequest: null, headSha: shaOf('5'), defaultBranch: 'main' },
  }).event;

  function publish(more: Partial<Parameters<typeof publishAudit>[1]> = {}): Promise<AuditPublication> {
    const what = { audit: auditAt(momentOf(0)), event, path: '.', ref: 'refs/heads/main', clock };
    return publishAudit(clientOf(server), { ...what, trackingIssue: 'on', ...more });
  }

  test('nothing does', async () => {
    const { summary, log, remarks } = await publish();
    expect(remarks).toEqual([]);
    expect(summary).toContain('## Audit of 2026-10-07');
    expect(summary).toContain('| Calls to the legacy API | **10** |');
    expect(summary).toContain('[The tracking issue](<https://github.test/acme/shop/issues/1>)');
    expect(log).toContain('10 calls to the legacy API');
    expect(log).toContain('The tracking issue: https://github.test/acme/shop/issues/1');
    const next = await publish({ audit: auditAt(momentOf(1, { moved: ['src/people.ts'] })) });
    expect(next.summary).toContain('| Calls to the legacy API | **9** | 10 (−1) |');
    expect(next.summary).toContain('```mermaid');
    expect(next.log).toContain('Last audit, 2026-10-07: 10 calls');
  });

  const failures: [string, string, Failure, RegExp][] = [
    ['may not', LIST, FORBIDDEN, /permission issues: write/],
    ['may only read', CREATE, FORBIDDEN, /permission issues: write/],
    ['has no issues', LIST, { status: 410, message: 'Issues are disabled for this repo' }, /switched off/],
    ['finds nothing', LIST, { status: 404, message: 'Not Found' }, /finds no issues/],
    ['is refused', CREATE, { status: 422, message: 'Validation Failed' }, /next audit tries again/],
    ['is down', LIST, { status: 502, times: 20 }, /next audit tries again/],
    [
      'is limited for long',
      LIST,
      {
        status: 403,
        message: 'API rate limit exceeded',
        headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '9999999999' },
      },
      /next audit tries again/,
    ],
  ];
  test.each(failures)('a token that %s is one notice', async (_, route, failure, said) => {
    server.fail(route, failure);
    const { remarks, summary } = await publish();
    expect(remarks).toEqual([{ level: 'notice', text: expect.stringMatching(said) }]);
    expect(remarks[0]?.text).toContain('The numbers stand in the job summary.');
    expect(summary).toContain('| Calls to the legacy API | **10** |');
    expect(summary).not.toContain('The tracking issue');
  });

  test.each([
    ['no token', { trackingIssue: 'on' as const }, /No token/],
    ['another branch', { ref: 'refs/heads/try-it' }, /follows the branch main/],
    [
      'a pull request',
      { event: { ...event, defaultBranch: null }, ref: 'refs/pull/7/merge' },
      /follows the branch that is the default one/,
    ],
    ['a fork', { event: { ...event, isReadOnly: true } }, /fork/],
  ])('%s is one notice, and asks for nothing', async (name, more, said) => {
    const what = { audit: auditAt(momentOf(0)), event, path: '.', ref: 'refs/heads/main', clock };
    const client = name === 'no token' ? null : clientOf(server);
    const { remarks } = await publishAudit(client, { ...what, trackingIssue: 'on', ...more });
    expect(remarks).toEqual([{ level: 'notice', text: expect.stringMatching(said) }]);
    expect(server.requests).toEqual([]);
  });

  test('switched off, it says numbers and asks for nothing', async () => {
    const { remarks, summary } = await publish({ trackingIssue: 'off', ref: 'refs/heads/try-it' });
    expect(remarks).toEqual([]);
    expect(summary).toContain('| Calls to the legacy API | **10** |');
    expect(server.requests).toEqual([]);
  });

  test('a label that cannot be made is no failure', async () => {
    server.fail(LABEL, FORBIDDEN);
    expect((await publish()).remarks).toEqual([]);
    expect(issues()).toHaveLength(1);
  });

  test('a lost answer makes no second issue', async () => {
    server.fail(CREATE, { lost: 'dropped' });
    expect((await publish()).remarks).toEqual([]);
    expect(issues()).toHaveLength(1);
  });

  test.each([UPDATE, READ])('%s is tried again', async (route) => {
    await track(0);
    server.fail(route, { status: 503 });
    expect(await track(1)).toMatchObject({ outcome: 'updated' });
    expect(datesIn(issues()[0])).toHaveLength(2);
    expect(server.repository(SHOP).reactions).toEqual([]);
  });

  test('where reactions cannot be made, it is written all the same', async () => {
    await track(0);
    server.fail(REACT, FORBIDDEN);
    expect(await track(1)).toMatchObject({ outcome: 'updated' });
  });

  test('a run that was cancelled while it wrote holds up nobody for long', async () => {
    await track(0);
    const reaction = { id: 7, issue: 1, content: 'eyes', by: server.viewer.login };
    server.repository(SHOP).reactions.push({ ...reaction, created_at: '2026-11-25T08:00:00Z' });
    expect(await track(1)).toMatchObject({ outcome: 'updated' });
    expect(server.repository(SHOP).reactions).toEqual([]);
  });

  test('lines that cannot be read are told of, and kept', async () => {
    await track(0);
    const broken = bodyOf(issues()[0]).replace('"legacy":10', '"legacy":ten');
    Object.assign(issues()[0] ?? {}, { body: broken });
    const { log } = await publish({ audit: auditAt(momentOf(1)) });
    expect(log).toContain('1 line of the history in the tracking issue could not be read.');
    expect(bodyOf(issues()[0])).toContain('"legacy":ten');
  });
});

describe('runs that overlap', () => {
  /** A client that learns of each answer when the scheduler says so: other runs may have done anything since. */
  function gated(scheduler: fc.Scheduler): GitHubClient {
    const inner = clientOf(server);
    const later = <Answer>(route: string, answer: Promise<Answer>): Promise<Answer> => {
      // Whoever asked hears of a failure, only later.
      answer.catch(() => {});
      return scheduler.schedule(answer, route);
    };
    return {
      exchange: (route, parameters) => later(route, inner.exchange(route, parameters)),
      request: (route, parameters) => later(route, inner.request(route, parameters)),
      async *paginate(route, parameters) {
        yield* await later(route, listOf(inner.paginate(route, parameters)));
      },
    };
  }

  async function listOf<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
    const list: Item[] = [];
    for await (const item of items) list.push(item);
    return list;
  }

  /** All entries that were made are in the one that is left, and nothing else is open. */
  function expectOne(weeks: readonly number[]): void {
    const open = issues().filter(({ state }) => state === 'open');
    expect(open).toHaveLength(1);
    expect(open[0]?.number).toBe(1);
    const expected = weeks.map((week) => writeHistory([auditAt(momentOf(week)).entry])).sort();
    const { entries } = historyIn(bodyOf(open[0]));
    expect(entries.map((entry) => writeHistory([entry])).sort()).toEqual(expected);
    for (const issue of issues().slice(1)) {
      expect(issue).toMatchObject({ state: 'closed', state_reason: 'not_planned' });
      expect(bodyOf(issue)).toContain('#1 goes on');
    }
    expect(server.repository(SHOP).reactions).toEqual([]);
  }

  async function overlap(scheduler: fc.Scheduler, weeks: readonly number[]): Promise<void> {
    const waiting: Clock = { ...clock, pause: () => scheduler.schedule(Promise.resolve(), 'pause') };
    const runs = weeks.map((week) => track(week, {}, { client: gated(scheduler), clock: waiting }));
    await scheduler.waitFor(Promise.all(runs));
  }

  test('and find none leave one, with the entries of all', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.shuffledSubarray([0, 1, 2], { minLength: 2 }),
        async (scheduler, weeks) => {
          forget();
          await overlap(scheduler, weeks);
          expectOne(weeks);
        },
      ),
      { numRuns: 12 },
    );
  });

  test('and find one leave it with the entries of all', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.shuffledSubarray([1, 2, 3], { minLength: 2 }),
        async (scheduler, weeks) => {
          forget();
          await track(0);
          await overlap(scheduler, weeks);
          expectOne([0, ...weeks]);
        },
      ),
      { numRuns: 12 },
    );
  });

  test('and leave the list of the latest', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), async (scheduler) => {
        forget();
        const waiting: Clock = { ...clock, pause: () => scheduler.schedule(Promise.resolve(), 'pause') };
        const run = { client: gated(scheduler), clock: waiting };
        await scheduler.waitFor(Promise.all([track(0, {}, run), track(1, { moved: ALL_MOVED }, run)]));
        expect(issues().filter(({ state }) => state === 'open').length).toBeLessThanOrEqual(1);
        const [first] = issues();
        const entries = historyIn(bodyOf(first)).entries;
        // A run that finds nothing left makes no issue, so it may leave no entry.
        if (entries.length === 2) expect(first).toMatchObject({ state: 'closed', state_reason: 'completed' });
        expect(entries[0]?.date).toBe('2026-10-07');
      }),
      { numRuns: 8 },
    );
  });

  test('two that are there already become one, with the entries of both', async () => {
    await track(0);
    const second = bodyOf(issues()[0]).replaceAll('2026-10-07', '2026-09-30');
    addIssue(second, { labels: [{ name: 'pleo-migration' }] });
    expect(await track(1)).toMatchObject({ outcome: 'updated', number: 1 });
    expect(datesIn(issues()[0])).toEqual(['2026-09-30', '2026-10-07', '2026-10-14']);
    expect(issues()[1]).toMatchObject({ state: 'closed' });
    const before = writes().length;
    expect(await track(1)).toMatchObject({ outcome: 'unchanged', number: 1 });
    expect(writes()).toHaveLength(before);
  });

  function forget(): void {
    const { issues: known, labels, reactions } = server.repository(SHOP);
    for (const list of [known, labels, reactions]) list.splice(0);
  }
});
