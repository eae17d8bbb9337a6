/** GitHub's events, from shortened payloads of GitHub's own documentation. */

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readEvent } from '../src/github/event.ts';

const EVENTS = join(import.meta.dirname, 'events');
const folder = mkdtempSync(join(tmpdir(), 'pleo-migrate-event-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const SHA = '2ffea6db159f6b6c47a24e778fb9ef40cf6b1c7d';
const OTHER = '380387fbc80638b734a49e1be1c4dfec1c01b33c';

/** The event with a payload of the documentation, a part of it replaced. */
function eventOf(name: string, file: string, replaced: readonly (readonly [RegExp, string])[] = []) {
  const text = readFileSync(join(EVENTS, `${file}.json`), 'utf8');
  const payload = replaced.reduce((written, [pattern, by]) => {
    expect(written).toMatch(pattern);
    return written.replace(pattern, by);
  }, text);
  return eventWith(name, payload);
}

function eventWith(name: string, payload: string, env: Readonly<Record<string, string>> = {}) {
  const path = join(folder, 'event.json');
  writeFileSync(path, payload);
  return readEvent({ GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: path, GITHUB_SHA: SHA, ...env });
}

describe('pull requests', () => {
  test('tell their number, their commits and the branch they go to', () => {
    expect(eventOf('pull_request', 'pull_request.opened')).toMatchObject({
      kind: 'pull-request',
      repository: 'Codertocat/Hello-World',
      pullRequest: 2,
      baseSha: 'f95f852bd8fca8fcc58a9a2d6c842781e32a215e',
      baseBranch: 'master',
      headSha: 'ec26c3e57ca3a959ca5aad62de7213c562f8c821',
      defaultBranch: 'master',
      isReadOnly: false,
      isDependabot: false,
      auditedBecause: null,
    });
  });

  const toFork = /("head": \{[\s\S]*?"full_name": )"Codertocat\/Hello-World"/;

  test('from forks have a token that only reads; the event that runs on the base does not', () => {
    const fork = [[toFork, '$1"someone/Hello-World"']] as const;
    expect(eventOf('pull_request', 'pull_request.opened', fork)).toMatchObject({
      isReadOnly: true,
    });
    expect(eventOf('pull_request_target', 'pull_request.opened', fork)).toMatchObject({
      kind: 'pull-request',
      isReadOnly: false,
    });
  });

  test('from forks that were deleted since come from forks', () => {
    const gone = [[/("head": \{[\s\S]*?"repo": )\{[\s\S]*?\n {6}\}/, '$1null']] as const;
    expect(eventOf('pull_request', 'pull_request.opened', gone)).toMatchObject({ isReadOnly: true });
  });

  test('of Dependabot are told by who started them', () => {
    const bot = [[/"login": "Codertocat"(?=[^{}]*\}\s*\}\s*$)/, '"login": "dependabot[bot]"']] as const;
    expect(eventOf('pull_request', 'pull_request.opened', bot)).toMatchObject({ isDependabot: true });
    expect(eventOf('pull_request', 'pull_request.opened')).toMatchObject({ isDependabot: false });
    expect(eventWith('pull_request', '{}', { GITHUB_ACTOR: 'dependabot[bot]' }).isDependabot).toBe(true);
  });

  test.each([
    ['no payload', ''],
    ['no JSON', '{ "number": 2,'],
    ['a list', '[]'],
    ['nothing in it', '{}'],
    [
      'a commit that is none',
      '{"number":2,"pull_request":{"base":{"sha":"--upload-pack=x"},"head":{"sha":"1"}}}',
    ],
    [
      'a number that is none',
      `{"number":"2","pull_request":{"base":{"sha":"${SHA}"},"head":{"sha":"${SHA}"}}}`,
    ],
  ])('that tell nothing are audited: %s', (_name, payload) => {
    const event = eventWith('pull_request', payload);
    expect(event).toMatchObject({ kind: 'audit', pullRequest: null, baseSha: null, headSha: SHA });
    expect(event.auditedBecause).toMatch(/\.$/);
  });
});

test('merge queues tell commits and no number', () => {
  expect(eventOf('merge_group', 'merge_group.checks_requested')).toMatchObject({
    kind: 'merge-group',
    pullRequest: null,
    baseSha: OTHER,
    headSha: SHA,
    baseBranch: 'main',
  });
  expect(eventWith('merge_group', '{}').kind).toBe('audit');
});

describe('pushes', () => {
  const before = [/"before": "0+"/, `"before": "${OTHER}"`] as const;

  test.each([
    ['a new branch', [], { kind: 'push', baseSha: null, baseBranch: 'master' }],
    ['new commits', [before], { kind: 'push', baseSha: OTHER }],
    ['other commits', [before, [/"forced": false/, '"forced": true']], { kind: 'push', baseSha: OTHER }],
    ['a branch that is gone', [[/"deleted": false/, '"deleted": true']], { kind: 'audit' }],
  ] as const)('%s', (_name, replaced, expected) => {
    expect(eventOf('push', 'push.create', replaced)).toMatchObject(expected);
  });

  test.each(['push.tag', 'push.delete-tag'])('%s is audited', (file) => {
    expect(eventOf('push', file)).toMatchObject({ kind: 'audit', pullRequest: null });
  });

  test('what is no name of a branch is none', () => {
    const odd = [[/refs\/heads\/master/, 'refs/heads/x:refs/heads/main']] as const;
    expect(eventOf('push', 'push.create', odd)).toMatchObject({ kind: 'push', baseBranch: null });
    const slashes = [[/refs\/heads\/master/, 'refs/heads/feature/größe-é']] as const;
    expect(eventOf('push', 'push.create', slashes)).toMatchObject({ baseBranch: 'feature/größe-é' });
  });
});

test('schedules and runs by hand are audits, what is not known is told apart', () => {
  expect(eventOf('workflow_dispatch', 'workflow_dispatch')).toMatchObject({
    kind: 'audit',
    auditedBecause: null,
  });
  expect(eventWith('schedule', '{"schedule":"0 6 * * 1"}').kind).toBe('audit');
  expect(eventWith('issue_comment', '{}').kind).toBe('unknown');
  expect(readEvent({}).kind).toBe('unknown');
  expect(readEvent({ GITHUB_EVENT_NAME: 'push', GITHUB_EVENT_PATH: join(folder, 'none.json') }).kind).toBe(
    'audit',
  );
});

test('the run and its server come from the environment', () => {
  const env = {
    GITHUB_EVENT_NAME: 'schedule',
    GITHUB_REPOSITORY: 'acme/books',
    GITHUB_RUN_ID: '17',
    GITHUB_RUN_ATTEMPT: '2',
    GITHUB_WORKFLOW: 'Pleo',
    GITHUB_JOB: 'check',
    GITHUB_SERVER_URL: 'https://ghe.acme.example/',
    GITHUB_API_URL: 'https://ghe.acme.example/api/v3',
  };
  expect(readEvent(env)).toMatchObject({
    repository: 'acme/books',
    headSha: '',
    run: {
      id: 17,
      workflow: 'Pleo',
      job: 'check',
      serverUrl: 'https://ghe.acme.example',
      apiUrl: 'https://ghe.acme.example/api/v3',
    },
  });
  expect(readEvent({}).run).toMatchObject({ id: 0, serverUrl: 'https://github.com' });
});
