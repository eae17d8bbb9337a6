/** What the repository of a run is called: reports of many are told apart by it. */

import { askGit } from '../files/run-git.ts';
import type { RepositoryName } from '../model/report.ts';

/**
 * The repository that GitHub runs this for, or null where another one is checked out: an audit may check out many,
 * one after the other, and each is not the one that it runs in.
 */
export function repositoryNameOf(
  root: string,
  env: Readonly<Record<string, string | undefined>>,
): RepositoryName | null {
  const { GITHUB_REPOSITORY: name, GITHUB_SERVER_URL: server, GITHUB_SHA: commit } = env;
  if (!name) return null;
  const origin = originOf(root);
  if (origin !== null && origin.toLowerCase() !== name.toLowerCase()) return null;
  return { name, url: server ? `${server}/${name}` : null, commit: commit ?? null };
}

/** "acme/billing", from where it was cloned; null where git does not know. */
function originOf(root: string): string | null {
  const url = askGit(root, ['config', '--get', 'remote.origin.url']) ?? '';
  return /[/:]([^/:\s]+\/[^/\s]+?)(?:\.git)?\/?$/.exec(url)?.[1] ?? null;
}
