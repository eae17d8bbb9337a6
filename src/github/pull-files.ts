/** The files of a pull request, as GitHub lists them. */

import { MOST_PULL_FILES, type PullFile } from '../changes/pull-files.ts';
import type { GitHubClient } from './client.ts';
import { readRepository } from './repository.ts';

/** All of them; null where there are more than GitHub tells. Throws `GitHubError`. */
export async function listPullFiles(
  client: GitHubClient,
  repository: string,
  pullRequest: number,
): Promise<PullFile[] | null> {
  const files: PullFile[] = [];
  const listed = client.paginate('GET /repos/{owner}/{repo}/pulls/{pull_number}/files', {
    ...readRepository(repository),
    pull_number: pullRequest,
  });
  for await (const file of listed) files.push(file);
  return files.length < MOST_PULL_FILES ? files : null;
}
