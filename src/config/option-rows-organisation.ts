/** The flags of the commands for many repositories. */

import type { Option } from './options.ts';

export const organisationRows: readonly Option[] = [
  {
    name: 'allow-incomplete',
    type: 'flag',
    help: 'Exit with 0 although some repositories could not be scanned, or only in part; not if none could.',
    where: ['merge'],
  },
  {
    name: 'names',
    type: 'list',
    value: 'glob',
    help: 'Of list: only repositories with these names; ! in front takes out. Several with commas between them.',
    where: ['organisation'],
  },
  {
    name: 'topics',
    type: 'list',
    value: 'topic',
    help: 'Of list: only repositories with one of these topics.',
    where: ['organisation'],
  },
  {
    name: 'languages',
    type: 'list',
    value: 'language',
    help: 'Of list: only repositories that are mostly written in one of these; * or none: in whichever.',
    where: ['organisation'],
  },
  {
    name: 'archived',
    type: 'flag',
    help: 'Of list: archived repositories as well.',
    where: ['organisation'],
  },
  { name: 'forks', type: 'flag', help: 'Of list: forks as well.', where: ['organisation'] },
  {
    name: 'max-jobs',
    type: 'number',
    value: 'number',
    help: 'Of list: how many shards at most; GitHub runs 256 jobs of one matrix.',
    where: ['organisation'],
    default: 20,
  },
  {
    name: 'output',
    type: 'text',
    value: 'file',
    help: 'Of list: where to write the shards, instead of standard output.',
    where: ['organisation'],
  },
  {
    name: 'shard',
    type: 'number',
    value: 'number',
    help: 'Of scan: which shard; they count from 1.',
    where: ['organisation'],
    default: 1,
  },
  {
    name: 'reports',
    type: 'text',
    value: 'folder',
    help: 'Of scan: where to write a report for each repository.',
    where: ['organisation'],
    default: 'reports',
  },
];
