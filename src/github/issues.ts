/** Tracking issues on GitHub: found again by their mark and author, read, made and written. */

import { normalBody } from '../audit/blocks.ts';
import type { Issue } from '../audit/next-issue.ts';
import type { GitHubClient } from './client.ts';
import { createOnce } from './create-once.ts';
import { GitHubError } from './github-error.ts';
import { commentWord } from './identity.ts';
import type { IssueAddress } from './issue-lock.ts';
import type { Repository } from './repository.ts';
import { makeIsOwn } from './viewer.ts';

export interface FoundIssue extends Issue {
  /** Whether another one goes on in its place. */
  readonly isDuplicate: boolean;
}

/** What changes in an issue. */
export interface IssueChange {
  readonly body: string;
  readonly state: Issue['state'];
  readonly stateReason: 'completed' | 'not_planned' | 'reopened' | null;
}

const LABEL = {
  name: 'pleo-migration',
  color: 'ffd5e5',
  description: 'Moving from Pleo’s legacy API to its external API',
};

/** The first line of the issue about that path. `duplicateOf`: of one in whose place another goes on. */
export function markOf(path: string, duplicateOf: number | null = null): string {
  return `${markStart(path)}${duplicateOf === null ? '' : `duplicate-of=${duplicateOf} `}-->`;
}

/** Up to where an issue and a duplicate of it differ. Nothing in a path can end it. */
function markStart(path: string): string {
  return `<!-- pleo-migrate tracking-issue path=${commentWord(path)} `;
}

/** Our issues about that path, oldest first, open or not: with our label, or else among all there are. */
export async function findTrackingIssues(
  client: GitHubClient,
  repository: Repository,
  path: string,
): Promise<FoundIssue[]> {
  const labelled = await findAmong(client, repository, { path, label: LABEL.name });
  return labelled.length > 0 ? labelled : findAmong(client, repository, { path, label: null });
}

async function findAmong(
  client: GitHubClient,
  repository: Repository,
  { path, label }: { readonly path: string; readonly label: string | null },
): Promise<FoundIssue[]> {
  const isOwn = makeIsOwn(client);
  const found: FoundIssue[] = [];
  const all = client.paginate('GET /repos/{owner}/{repo}/issues', {
    ...repository,
    state: 'all',
    // Newer ones come last, so that none is passed over while others are made.
    sort: 'created',
    direction: 'asc',
    ...(label === null ? {} : { labels: label }),
  });
  for await (const issue of all) {
    const known = issueOf(issue, path);
    if (known && !issue.pull_request && (await isOwn(issue.user))) found.push(known);
  }
  return found.sort((one, other) => one.number - other.number);
}

/** Null: it is not there any more, or not about that path. */
export async function readIssue(
  client: GitHubClient,
  { owner, repo, number }: IssueAddress,
  path: string,
): Promise<FoundIssue | null> {
  const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}';
  return issueOf(await client.request(route, { owner, repo, issue_number: number }), path);
}

/** Makes one, with our label where that can be. */
export async function createIssue(
  client: GitHubClient,
  repository: Repository,
  { path, body }: { readonly path: string; readonly body: string },
): Promise<FoundIssue | null> {
  const isThere = async (): Promise<FoundIssue | null> =>
    (await findTrackingIssues(client, repository, path)).find(({ isDuplicate }) => !isDuplicate) ?? null;
  await addLabel(client, repository);
  const where = path === '.' ? '' : ` (${path})`;
  const title = `Move from Pleo’s legacy API to its external API${where}`.slice(0, 250);
  const create = async (): Promise<FoundIssue | null> =>
    issueOf(
      await client.request('POST /repos/{owner}/{repo}/issues', {
        ...repository,
        title,
        body,
        labels: [LABEL.name],
      }),
      path,
    );
  return createOnce(create, isThere);
}

/** Writes what changed and nothing else. */
export async function writeIssue(
  client: GitHubClient,
  { owner, repo, number }: IssueAddress,
  { body, state, stateReason }: IssueChange,
): Promise<void> {
  await client.request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', {
    owner,
    repo,
    issue_number: number,
    body,
    ...(stateReason === null ? {} : { state, state_reason: stateReason }),
  });
}

/** With its colour and a word about it; without them GitHub makes it when it is first used. */
async function addLabel(client: GitHubClient, repository: Repository): Promise<void> {
  try {
    await client.request('POST /repos/{owner}/{repo}/labels', { ...repository, ...LABEL });
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
  }
}

interface Answered {
  readonly number: number;
  readonly state: string;
  readonly state_reason?: string | null;
  readonly body?: string | null;
}

function issueOf(
  { number, state, state_reason = null, body: text }: Answered,
  path: string,
): FoundIssue | null {
  const body = normalBody(text);
  const start = markStart(path);
  const at = body.startsWith(start) ? 0 : body.indexOf(`\n${start}`) + 1;
  if (!body.startsWith(start, at)) return null;
  const isDuplicate = body.startsWith('duplicate-of=', at + start.length);
  return {
    number,
    state: state === 'closed' ? 'closed' : 'open',
    stateReason: state_reason,
    body,
    isDuplicate,
  };
}
