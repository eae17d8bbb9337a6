/** Addresses on the GitHub that runs us: github.com or an Enterprise Server. */

import type { Location } from '../model/location.ts';
import { escapeUri } from '../report/escape.ts';

/** A commit of a repository, on the web. */
export interface WebCommit {
  /** GITHUB_SERVER_URL. */
  readonly serverUrl: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly sha: string;
}

/** The lines of a place at that commit. */
export function linkToLines({ serverUrl, repository, sha }: WebCommit): (at: Location) => string {
  const tree = `${serverUrl.replace(/\/+$/, '')}/${repository}/blob/${sha}`;
  return ({ file, line, endLine }) =>
    `${tree}/${escapeUri(file)}#L${line}${endLine > line ? `-L${endLine}` : ''}`;
}
