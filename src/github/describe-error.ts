/** Whatever a request ended in, as one `GitHubError` with a sentence for the log. */

import { RequestError } from '@octokit/request-error';
import { escapeTerminal } from '../report/escape.ts';
import { GitHubError, type GitHubErrorKind } from './github-error.ts';
import { isRateLimit } from './rate-limits.ts';

const LENGTH = 300;

/** `route` is octokit's, with its names in braces. */
export function describeError(route: string, error: unknown, token: string | null): GitHubError {
  const answered = error instanceof RequestError && error.response !== undefined;
  const status = answered ? error.status : 0;
  const said = harmless(error instanceof Error ? error.message : String(error), token);
  const how = answered ? `was answered with ${status}` : 'got no answer';
  return new GitHubError(kindOf(status, error), status, `${route} ${how}${said === '' ? '.' : `: ${said}`}`);
}

function kindOf(status: number, error: unknown): GitHubErrorKind {
  if (isRateLimit(error)) return 'rate-limited';
  if (status === 401 || status === 403) return 'forbidden';
  if (status === 404 || status === 410) return 'not-found';
  return status >= 400 && status < 500 ? 'invalid' : 'unavailable';
}

/** A server may answer anything, also with what it was sent. */
function harmless(message: string, token: string | null): string {
  const covered = token ? message.replaceAll(token, '***') : message;
  const line = escapeTerminal(covered.replace(/\s+/g, ' ').trim());
  return line.length <= LENGTH ? line : `${escapeTerminal(line.slice(0, LENGTH))}…`;
}
