/** How long GitHub's limits are waited for: a job must not hang. */

import { RequestError } from '@octokit/request-error';

/** A longer wait is given up at once. */
const LONGEST = 60;

/** All waits of one client together. */
const TOTAL = 150;

/** What GitHub asks for where a secondary limit says nothing: https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api */
const UNSAID = 60;

/** Refused for asking too often, not for want of rights. */
export function isRateLimit(error: unknown): error is RequestError {
  if (!(error instanceof RequestError)) return false;
  if (error.status === 429) return true;
  if (error.status !== 403) return false;
  const headers = error.response?.headers ?? {};
  return (
    headers['retry-after'] !== undefined ||
    headers['x-ratelimit-remaining'] === '0' ||
    /\bsecondary rate\b|\babuse detection\b/i.test(error.message)
  );
}

export class RateLimits {
  private waited = 0;

  /** Null: no limit, or one that is not worth the wait. */
  secondsToWait(error: unknown): number | null {
    if (!isRateLimit(error)) return null;
    const seconds = secondsAsked(error);
    if (seconds > LONGEST || this.waited + seconds > TOTAL) return null;
    this.waited += seconds;
    return seconds;
  }
}

/** At least one second: a limit that asks for none must not be run against. */
function secondsAsked({ response }: RequestError): number {
  const headers = response?.headers ?? {};
  const asked = Number(headers['retry-after']);
  if (asked > 0) return Math.ceil(asked);
  if (headers['x-ratelimit-remaining'] !== '0') return UNSAID;
  const reset = Number(headers['x-ratelimit-reset']) - Date.now() / 1000;
  return Number.isNaN(reset) ? UNSAID : Math.max(Math.ceil(reset) + 1, 1);
}
