/**
 * One run at a time writes an issue. GitHub changes no issue "only if nobody did since", but it takes a reaction once
 * per account, and says whether it was there before: whoever adds it writes, the others wait until it is gone.
 * https://docs.github.com/rest/reactions/reactions#create-reaction-for-an-issue
 */

import type { GitHubClient } from './client.ts';
import { GitHubError } from './github-error.ts';

export interface IssueAddress {
  readonly owner: string;
  readonly repo: string;
  readonly number: number;
}

/** Time, which tests have of their own. */
export interface Clock {
  readonly now: () => Date;
  readonly pause: (seconds: number) => Promise<void>;
}

/** Nobody looks at an issue that is written: nothing else adds it. */
const CONTENT = 'eyes';

/** A run that was cancelled takes nothing away. */
const STALE_MS = 3 * 60 * 1000;

const TRIES = 30;
const PAUSE_SECONDS = 2;

/** Does it while no other run does, as far as the token may react; where it may not, or waited too long, all the same. */
export async function withIssueLock<Done>(
  client: GitHubClient,
  issue: IssueAddress,
  clock: Clock,
  act: () => Promise<Done>,
): Promise<Done> {
  const reaction = await take(client, issue, clock);
  try {
    return await act();
  } finally {
    if (reaction !== null) await remove(client, issue, reaction);
  }
}

/** The number of our reaction; null: there is none. */
async function take(client: GitHubClient, issue: IssueAddress, clock: Clock): Promise<number | null> {
  const { owner, repo, number } = issue;
  for (let attempt = 1; attempt <= TRIES; attempt += 1) {
    try {
      const { status, data } = await client.exchange(
        'POST /repos/{owner}/{repo}/issues/{issue_number}/reactions',
        { owner, repo, issue_number: number, content: CONTENT },
      );
      if (status === 201) return data.id;
      const isStale = clock.now().getTime() - Date.parse(data.created_at) > STALE_MS;
      if (isStale) await remove(client, issue, data.id);
      else await clock.pause(PAUSE_SECONDS);
    } catch (error) {
      if (error instanceof GitHubError) return null;
      throw error;
    }
  }
  return null;
}

/** What is not taken away now is stale for the next run. */
async function remove(client: GitHubClient, issue: IssueAddress, reaction: number): Promise<void> {
  const { owner, repo, number } = issue;
  try {
    await client.request('DELETE /repos/{owner}/{repo}/issues/{issue_number}/reactions/{reaction_id}', {
      owner,
      repo,
      issue_number: number,
      reaction_id: reaction,
    });
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
  }
}
