/** What is said when something could not be published: one notice for want of rights, one warning for all else. */

import { GitHubError } from './github-error.ts';

export interface Remark {
  readonly level: 'notice' | 'warning';
  readonly text: string;
}

const INSTEAD = 'The findings stand in the annotations and in the job summary.';

/** A pull request from a fork. */
export function readOnly(): Remark {
  return {
    level: 'notice',
    text: `The token of a pull request from a fork may only read, so there is no comment. ${INSTEAD}`,
  };
}

/** There is no token at all. */
export function tokenless(): Remark {
  return { level: 'notice', text: `No token was given, so there is no comment. ${INSTEAD}` };
}

/** A comment that the token may not write; a check run is written only where the token may, without a word. */
export function denied(failures: ReadonlyMap<string, unknown>, isDependabot: boolean): Remark[] {
  const error = failures.get('comment');
  if (!isDenied(error)) return [];
  const dependabot = isDependabot
    ? ' Runs that Dependabot starts may only read unless the workflow gives this permission.'
    : '';
  const text = `The comment needs a token with the permission pull-requests: write.${dependabot} ${INSTEAD} (${error.message})`;
  return [{ level: 'notice', text }];
}

/** Everything else that went wrong, once. */
export function failed(failures: ReadonlyMap<string, unknown>): Remark[] {
  const left = [...failures].filter(([, error]) => !isDenied(error));
  if (left.length === 0) return [];
  const names = left.map(([name]) => `the ${name}`).join(' and ');
  const reasons = new Set(left.map(([, error]) => (error instanceof Error ? error.message : String(error))));
  return [{ level: 'warning', text: `Not published: ${names}. ${[...reasons].join(' ')} ${INSTEAD}` }];
}

function isDenied(error: unknown): error is GitHubError {
  return error instanceof GitHubError && error.kind === 'forbidden';
}
