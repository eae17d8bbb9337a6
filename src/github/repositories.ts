/** The repositories of an organisation or a user, as far as the token sees them. */

import type { GitHubClient } from './client.ts';
import { GitHubError } from './github-error.ts';

/** What GitHub tells of a repository, as far as it is used. */
export interface HostedRepository {
  /** "acme/billing". */
  readonly name: string;
  readonly url: string;
  /** The address that git fetches it from. */
  readonly clone: string;
  /** In KiB, with its history. */
  readonly size: number;
  /** The language that most of it is written in; null: there is no code, or GitHub does not know it. */
  readonly language: string | null;
  readonly topics: readonly string[];
  readonly isArchived: boolean;
  readonly isFork: boolean;
  /** Switched off by GitHub: it cannot be fetched. */
  readonly isDisabled: boolean;
}

/** As GitHub answers it; older servers leave some of it out. */
interface Listed {
  readonly full_name: string;
  readonly html_url: string;
  readonly clone_url?: string | undefined;
  readonly size?: number | undefined;
  readonly language?: string | null | undefined;
  readonly topics?: readonly string[] | undefined;
  readonly archived?: boolean | undefined;
  readonly fork: boolean;
  readonly disabled?: boolean | undefined;
}

/** All of them, page by page. Throws `GitHubError`. */
export async function* listRepositories(
  client: GitHubClient,
  owner: string,
): AsyncGenerator<HostedRepository, void, undefined> {
  let isUser = false;
  try {
    for await (const one of client.paginate('GET /orgs/{org}/repos', { org: owner, type: 'all' }))
      yield hostedOf(one);
  } catch (error) {
    isUser = error instanceof GitHubError && error.kind === 'not-found';
    if (!isUser) throw error;
  }
  if (!isUser) return;
  for await (const one of client.paginate('GET /users/{username}/repos', { username: owner, type: 'owner' }))
    yield hostedOf(one);
}

function hostedOf(listed: Listed): HostedRepository {
  return {
    name: listed.full_name,
    url: listed.html_url,
    clone: listed.clone_url ?? `${listed.html_url}.git`,
    size: listed.size ?? 0,
    language: listed.language ?? null,
    topics: listed.topics ?? [],
    isArchived: listed.archived ?? false,
    isFork: listed.fork,
    isDisabled: listed.disabled ?? false,
  };
}
