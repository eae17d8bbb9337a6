/** Addresses on the GitHub that runs us: github.com or an Enterprise Server. */

import type { Location } from '../model/location.ts';
import { escapeUri } from '../report/escape.ts';
import type { GitHubEvent } from './event.ts';

/** The lines of a place, at the commit that the event is about. */
export function linksTo({ repository, headSha, run }: GitHubEvent): (at: Location) => string {
  const tree = `${run.serverUrl}/${repository}/blob/${headSha}`;
  return ({ file, line, endLine }) =>
    `${tree}/${escapeUri(file)}#L${line}${endLine > line ? `-L${endLine}` : ''}`;
}

/** The run itself, with its log and summary. */
export function runUrl({ repository, run }: GitHubEvent): string {
  return `${run.serverUrl}/${repository}/actions/runs/${run.id}`;
}
