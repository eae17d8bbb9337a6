/** What started the run: GitHub's event and environment, as plain data. A payload that cannot be read is audited, never thrown. */

import { readFileSync } from 'node:fs';
import { isRecord } from '../files/is-record.ts';

/** `audit`: there is no change to look at. `unknown`: an event that is not told of here; it is audited and fails nothing. */
type EventKind = 'pull-request' | 'merge-group' | 'push' | 'audit' | 'unknown';

export interface GitHubEvent {
  readonly kind: EventKind;
  /** GITHUB_EVENT_NAME: `pull_request_target`; empty outside of GitHub. */
  readonly name: string;
  /** `owner/name`; empty when it is not told. */
  readonly repository: string;
  readonly pullRequest: number | null;
  /** The commit that the change is made to; null: there is none, or it is not told. */
  readonly baseSha: string | null;
  /** The branch that the change goes to, without `refs/heads/`. */
  readonly baseBranch: string | null;
  /** Of a pull request its own last commit, not the merge that GitHub makes of it; empty when it is not told. */
  readonly headSha: string;
  readonly defaultBranch: string | null;
  readonly isDependabot: boolean;
  /** Whether the token may only read whatever the workflow asks for. */
  readonly isReadOnly: boolean;
  /** Why the event is audited although it tells of a change, as a sentence; null: it is not. */
  readonly auditedBecause: string | null;
  readonly run: EventRun;
}

/** The run that the event started. */
export interface EventRun {
  /** GITHUB_RUN_ID; 0 when it is not told. */
  readonly id: number;
  /** GITHUB_WORKFLOW, the workflow's name. */
  readonly workflow: string;
  /** GITHUB_JOB, the job's key. */
  readonly job: string;
  /** GITHUB_SERVER_URL, without a slash at its end. */
  readonly serverUrl: string;
  /** GITHUB_API_URL, without a slash at its end. */
  readonly apiUrl: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

const AUDITS = new Set(['schedule', 'workflow_dispatch', 'repository_dispatch']);

/** Reads the event of a run from its environment variables. Never throws. */
export function readEvent(env: Environment): GitHubEvent {
  const name = env.GITHUB_EVENT_NAME ?? '';
  const payload = readPayload(env.GITHUB_EVENT_PATH);
  const repository = env.GITHUB_REPOSITORY || textAt(payload, 'repository', 'full_name') || '';
  const none = {
    kind: AUDITS.has(name) ? 'audit' : 'unknown',
    name,
    repository,
    pullRequest: null,
    baseSha: null,
    baseBranch: null,
    headSha: shaOf(env.GITHUB_SHA) ?? '',
    defaultBranch: branchOf(textAt(payload, 'repository', 'default_branch')),
    isDependabot: (env.GITHUB_ACTOR || textAt(payload, 'sender', 'login')) === 'dependabot[bot]',
    isReadOnly: false,
    auditedBecause: null,
    run: runOf(env),
  } satisfies GitHubEvent;
  if (name === 'pull_request' || name === 'pull_request_target') return pullRequestOf(payload, none);
  if (name === 'merge_group') return mergeGroupOf(payload, none);
  if (name === 'push') return pushOf(payload, none);
  return none;
}

function pullRequestOf(payload: unknown, event: GitHubEvent): GitHubEvent {
  const baseSha = shaOf(textAt(payload, 'pull_request', 'base', 'sha'));
  const headSha = shaOf(textAt(payload, 'pull_request', 'head', 'sha'));
  const number = at(payload, 'pull_request', 'number') ?? at(payload, 'number');
  if (baseSha === null || headSha === null || typeof number !== 'number' || !Number.isInteger(number))
    return audited(event, 'The event of the pull request does not tell which commits it is about.');
  const home = textAt(payload, 'pull_request', 'base', 'repo', 'full_name') ?? event.repository;
  // A fork that was deleted has no repository any more.
  const isFork = textAt(payload, 'pull_request', 'head', 'repo', 'full_name') !== home;
  return {
    ...event,
    kind: 'pull-request',
    pullRequest: number,
    baseSha,
    baseBranch: branchOf(textAt(payload, 'pull_request', 'base', 'ref')),
    headSha,
    isReadOnly: isFork && event.name === 'pull_request',
  };
}

function mergeGroupOf(payload: unknown, event: GitHubEvent): GitHubEvent {
  const baseSha = shaOf(textAt(payload, 'merge_group', 'base_sha'));
  const headSha = shaOf(textAt(payload, 'merge_group', 'head_sha'));
  if (baseSha === null || headSha === null)
    return audited(event, 'The event of the merge queue does not tell which commits it is about.');
  const baseBranch = branchOf(textAt(payload, 'merge_group', 'base_ref'));
  return { ...event, kind: 'merge-group', baseSha, baseBranch, headSha };
}

function pushOf(payload: unknown, event: GitHubEvent): GitHubEvent {
  const ref = textAt(payload, 'ref');
  if (ref === null) return audited(event, 'The event of the push does not tell what was pushed.');
  if (!ref.startsWith('refs/heads/'))
    return audited(event, 'A tag was pushed, which changes nothing by itself.');
  if (at(payload, 'deleted') === true)
    return audited(event, 'The push deletes its branch, so it adds nothing to it.');
  const baseSha = shaOf(textAt(payload, 'before'));
  return {
    ...event,
    kind: 'push',
    baseSha,
    baseBranch: branchOf(ref),
    headSha: shaOf(textAt(payload, 'after')) ?? event.headSha,
  };
}

function audited(event: GitHubEvent, auditedBecause: string): GitHubEvent {
  return { ...event, kind: 'audit', auditedBecause };
}

function runOf(env: Environment): EventRun {
  return {
    id: numberOf(env.GITHUB_RUN_ID, 0),
    workflow: env.GITHUB_WORKFLOW ?? '',
    job: env.GITHUB_JOB ?? '',
    serverUrl: addressOf(env.GITHUB_SERVER_URL, 'https://github.com'),
    apiUrl: addressOf(env.GITHUB_API_URL, 'https://api.github.com'),
  };
}

/** The payload, or null where there is none or it is no JSON. */
function readPayload(path: string | undefined): unknown {
  if (!path) return null;
  try {
    return JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''));
  } catch {
    return null;
  }
}

function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>((inner, key) => (isRecord(inner) ? inner[key] : undefined), value);
}

function textAt(value: unknown, ...path: readonly string[]): string | null {
  const found = at(value, ...path);
  return typeof found === 'string' && found !== '' ? found : null;
}

/** A commit's name; null for what is none, and for the zeros that stand for no commit. */
function shaOf(text: string | null | undefined): string | null {
  if (!text || !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text)) return null;
  return /^0+$/.test(text) ? null : text;
}

/** A branch's name as git allows it. */
function branchOf(ref: string | null): string | null {
  const name = ref?.replace(/^refs\/heads\//, '') ?? '';
  // biome-ignore lint/suspicious/noControlCharactersInRegex: git refuses them as well
  return name === '' || /^-|\.\.|@\{|[\u0000-\u0020\u007f~^:?*[\\]/.test(name) ? null : name;
}

function numberOf(text: string | undefined, otherwise: number): number {
  return text && /^\d{1,15}$/.test(text) ? Number(text) : otherwise;
}

function addressOf(text: string | undefined, otherwise: string): string {
  return (text || otherwise).replace(/\/+$/, '');
}
