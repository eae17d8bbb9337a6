/** One comment of ours on a pull request: found again, edited in place, never doubled, left alone when it says the same. */

import type { GitHubClient } from './client.ts';
import { createOnce } from './create-once.ts';
import { GitHubError } from './github-error.ts';
import { digestOf, type Identity, identityWords } from './identity.ts';
import { makeIsOwn } from './viewer.ts';

interface PullRequest {
  readonly owner: string;
  readonly repo: string;
  readonly number: number;
}

interface StickyComment {
  readonly identity: Identity;
  /** GITHUB_RUN_ID: later runs have higher ones, and what a later run said stays. */
  readonly runId: number;
  readonly page: string;
  /** Differs from run to run, such as the link to it: that alone is no reason to write. */
  readonly foot: string;
}

type CommentOutcome = 'created' | 'updated' | 'unchanged' | 'none';

/** UTF-8 of what `markedBody` puts before and behind a page. */
export const MARKER_BYTES = 1_200;

interface Known {
  readonly id: number;
  readonly runId: number;
  readonly digest: string;
}

/** Makes the comment say this; where there is none yet, only if `mayCreate`. Throws `GitHubError`. */
export async function publishComment(
  client: GitHubClient,
  pull: PullRequest,
  comment: StickyComment,
  mayCreate: boolean,
): Promise<CommentOutcome> {
  const { owner, repo, number } = pull;
  const find = (): Promise<Known[]> => findOwn(client, pull, comment.identity);
  let known = await find();
  let outcome: CommentOutcome = 'unchanged';
  if (known.length === 0) {
    if (!mayCreate) return 'none';
    const create = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
    const body = markedBody(comment);
    await createOnce(
      async () => {
        await client.request(create, { owner, repo, issue_number: number, body });
        return true;
      },
      async () => (await find()).length > 0 || null,
    );
    outcome = 'created';
    // Another run may have found none at the same moment.
    known = await find();
  }
  const [oldest, ...doubles] = known;
  if (!oldest) return outcome;
  // What a later run said stays until that run has brought the oldest up to date.
  const isLater = ({ runId }: Known): boolean => runId > comment.runId;
  for (const double of doubles) if (!isLater(double)) await remove(client, pull, double.id);
  if (known.some(isLater)) return outcome;
  if (oldest.digest === digestOf(comment.page)) return outcome;
  await client.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
    owner,
    repo,
    comment_id: oldest.id,
    body: markedBody(comment),
  });
  return outcome === 'created' ? outcome : 'updated';
}

/** Hidden marks first, so that no cut can lose them. */
function markedBody({ identity, runId, page, foot }: StickyComment): string {
  return `${markOf(identity)} run=${runId} digest=${digestOf(page)} -->\n${page}${foot}`;
}

function markOf(identity: Identity): string {
  return `<!-- pleo-migrate ${identityWords(identity)}`;
}

/** Our comments, oldest first: of all pages, and by ourselves, for anybody can copy a mark. */
async function findOwn(
  client: GitHubClient,
  { owner, repo, number }: PullRequest,
  identity: Identity,
): Promise<Known[]> {
  const list = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
  const mark = markOf(identity);
  const found: Known[] = [];
  const isOwn = makeIsOwn(client);
  for await (const { id, body, user } of client.paginate(list, { owner, repo, issue_number: number })) {
    if (!body?.startsWith(mark) || !(await isOwn(user))) continue;
    const [, runId, digest = ''] = /^ run=(\d+) digest=([0-9a-f]+) -->/.exec(body.slice(mark.length)) ?? [];
    if (runId !== undefined) found.push({ id: Number(id), runId: Number(runId), digest });
  }
  return found.sort((one, other) => one.id - other.id);
}

async function remove(client: GitHubClient, { owner, repo }: PullRequest, id: number): Promise<void> {
  try {
    await client.request('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', {
      owner,
      repo,
      comment_id: id,
    });
  } catch (error) {
    // The other run was faster.
    if (!(error instanceof GitHubError && error.kind === 'not-found')) throw error;
  }
}
