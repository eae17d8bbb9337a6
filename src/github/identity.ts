/** Which of several uses in one repository a comment or check run belongs to. */

import { createHash } from 'node:crypto';

/** Workflow, job and path: two of them may look at the same pull request, each with a comment of its own. */
export interface Identity {
  /** GITHUB_WORKFLOW. */
  readonly workflow: string;
  /** GITHUB_JOB. */
  readonly job: string;
  /** The input `path`. */
  readonly path: string;
}

/** As words of an HTML comment: nothing in them can end it. */
export function identityWords({ workflow, job, path }: Identity): string {
  const words = { workflow, job, path };
  return Object.entries(words)
    .map(([name, value]) => `${name}=${encodeURIComponent(value).replaceAll('-', '%2D')}`)
    .join(' ');
}

/** A short name of what a text says, for telling whether it changed. */
export function digestOf(...texts: readonly string[]): string {
  return createHash('sha256').update(texts.join('\0')).digest('hex').slice(0, 16);
}
