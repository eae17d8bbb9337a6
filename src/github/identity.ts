/** Which of several uses in one repository a comment or check run belongs to. */

import { createHash } from 'node:crypto';
import { toWellFormed } from '../report/escape.ts';

/** Names may be long; a comment has room for other things. */
const LONGEST = 1_000;

/** Workflow, job and path: two of them may look at the same pull request, each with a comment of its own. */
export interface Identity {
  /** GITHUB_WORKFLOW. */
  readonly workflow: string;
  /** GITHUB_JOB. */
  readonly job: string;
  /** The input `path`. */
  readonly path: string;
}

/** As words of an HTML comment. */
export function identityWords({ workflow, job, path }: Identity): string {
  const words = Object.entries({ workflow, job, path })
    .map(([name, value]) => `${name}=${commentWord(value)}`)
    .join(' ');
  return words.length <= LONGEST ? words : `of=${digestOf(words)}`;
}

/** A text as one word of an HTML comment: nothing in it can end it. */
export function commentWord(text: string): string {
  return encodeURIComponent(toWellFormed(text)).replaceAll('-', '%2D');
}

/** A short name of what a text says, for telling whether it changed. */
export function digestOf(...texts: readonly string[]): string {
  return createHash('sha256').update(texts.join('\0')).digest('hex').slice(0, 16);
}
