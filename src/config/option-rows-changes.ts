/** The rows about what a change adds: with what it is compared, and which findings are its own. */

import type { Option } from './options.ts';

export const FILTERS = ['added', 'diff-context', 'file', 'none'] as const;
export const MODES = ['auto', 'pull-request', 'audit'] as const;

export const changeRows: readonly Option[] = [
  {
    name: 'since',
    type: 'text',
    value: 'git ref',
    help: 'Report only what the working tree adds to what it has in common with this branch, tag or commit.',
    where: ['check'],
  },
  {
    name: 'filter',
    type: 'choice',
    choices: FILTERS,
    help: 'Which findings a change answers for: those it adds, those near its lines, those in its files, or all (none).',
    where: ['check', 'action'],
    default: 'added',
  },
  {
    name: 'mode',
    type: 'choice',
    choices: MODES,
    help: 'Whether the change is looked at or the whole repository; auto: as the event asks for.',
    where: ['action'],
    default: 'auto',
  },
];
