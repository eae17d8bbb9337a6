/** Options of adopting the tool step by step: ignore comments, baseline, deadline, what files are, and how much is read. */

import type { Option } from './options.ts';

/** From how many days before the deadline calls to the legacy API are errors, where nobody says. */
export const ESCALATE_WITHIN_DAYS = 90;

export const adoptionRows: readonly Option[] = [
  {
    name: 'no-ignores',
    type: 'flag',
    help: 'Report what comments ignore, too, and nothing about those comments.',
    where: ['check'],
  },
  {
    name: 'baseline',
    type: 'text',
    value: 'file',
    help: 'Baseline inside the repository, instead of pleo-migrate.baseline.jsonl at its top. What is in it is counted, not reported.',
    key: 'baseline',
    where: ['check', 'baseline', 'action'],
  },
  {
    name: 'prune',
    type: 'flag',
    help: 'Only take out of the baseline what is not found any more; nothing is added.',
    where: ['baseline'],
  },
  {
    name: 'force',
    type: 'flag',
    help: 'Write over the files that are there already.',
    where: ['init'],
  },
  {
    name: 'deadline',
    type: 'data',
    help: 'The day by which your team wants to be off the legacy API, as YYYY-MM-DD; your own choice, since Pleo has fixed no end. Every report counts the days.',
    key: 'deadline',
    where: [],
  },
  {
    name: 'escalate-within-days',
    type: 'data',
    help: 'From how many days before the deadline calls to the legacy API are errors; 90 when absent.',
    key: 'escalateWithinDays',
    where: [],
    default: ESCALATE_WITHIN_DAYS,
  },
  {
    name: 'contexts',
    type: 'data',
    help: 'What files are, by globs in the syntax of .gitignore: source, test, docs, example or story. Only findings in source fail a run; of several globs the last that fits counts.',
    key: 'contexts',
    where: [],
  },
  {
    name: 'budget',
    type: 'data',
    help: 'How much a scan may take: files looked at, bytes read of those that name Pleo, seconds. What is cut off makes it incomplete.',
    key: 'budget',
    where: [],
  },
];
