/** Whether something on GitHub was written by ourselves: anybody can copy a mark. */

import type { GitHubClient } from './client.ts';
import { GitHubError } from './github-error.ts';

interface Author {
  readonly login: string;
  readonly type?: string;
}

/** An app cannot ask who it is, so any bot passes; a person's token knows its own name. */
export function makeIsOwn(client: GitHubClient): (author: Author | null) => Promise<boolean> {
  let viewer: string | null | undefined;
  return async (author) => {
    if (author === null) return false;
    if (author.type === 'Bot') return true;
    if (viewer === undefined) viewer = await findViewer(client);
    return viewer === author.login;
  };
}

/** Whose token it is; null: an app's, such as that of GitHub Actions, whose comments are a bot's. */
async function findViewer(client: GitHubClient): Promise<string | null> {
  try {
    return (await client.request('GET /user', {})).login;
  } catch (error) {
    if (error instanceof GitHubError && (error.kind === 'forbidden' || error.kind === 'not-found'))
      return null;
    throw error;
  }
}
