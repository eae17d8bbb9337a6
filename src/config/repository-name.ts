/** What the repository of a run is called: reports of many are told apart by it. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
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
  let config: string;
  try {
    config = readFileSync(join(root, '.git', 'config'), 'utf8');
  } catch {
    return null;
  }
  const section = /^\[remote "origin"\]\n((?:[ \t].*\n?)*)/m.exec(config.replaceAll('\r\n', '\n'))?.[1] ?? '';
  return /^\s*url\s*=.*[/:]([^/:\s]+\/[^/\s]+?)(?:\.git)?\/?\s*$/m.exec(section)?.[1] ?? null;
}
