/** The settings of what is published on GitHub. */

import type { Option } from './options.ts';

/** When there is a comment on a pull request. */
export const COMMENT = ['never', 'on-findings', 'always'] as const;
export const TRACKING_ISSUE = ['off', 'on'] as const;

export const publishingRows: readonly Option[] = [
  {
    name: 'annotations',
    type: 'choice',
    choices: ['auto', 'off'],
    help: 'Whether findings are annotated.',
    where: ['action'],
    default: 'auto',
  },
  {
    name: 'comment',
    type: 'choice',
    choices: COMMENT,
    help: 'When there is a comment on the pull request.',
    where: ['action'],
    default: 'on-findings',
  },
  {
    name: 'check-run',
    type: 'choice',
    choices: ['auto', 'off'],
    help: 'Whether a check run carries the annotations where the token may write one.',
    where: ['action'],
    default: 'auto',
  },
  {
    name: 'tracking-issue',
    type: 'choice',
    choices: TRACKING_ISSUE,
    help: 'Whether audits of the default branch keep one issue: numbers, burn-down, and a list by operation and owner.',
    where: ['action'],
    default: 'off',
  },
  {
    name: 'token',
    type: 'text',
    value: 'token',
    help: 'The token for comment, check run and tracking issue.',
    where: ['action'],
  },
];
