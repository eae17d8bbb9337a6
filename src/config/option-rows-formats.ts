/** The output formats of each command that has some. */

import { MERGE_FORMATS } from '../merge/formats.ts';
import { PLAN_FORMATS } from '../plan/formats.ts';
import { FORMATS } from '../report/formats.ts';
import type { Command } from './commands.ts';
import type { Option } from './options.ts';

export const formatRows: readonly Option[] = [
  formatRow('check', FORMATS, 'text'),
  formatRow('plan', PLAN_FORMATS, 'text on a terminal, else markdown'),
  formatRow('merge', MERGE_FORMATS, 'markdown'),
];

function formatRow(command: Command, formats: Readonly<Record<string, string>>, fallback: string): Option {
  const names = Object.keys(formats);
  return {
    name: 'format',
    type: 'list',
    value: 'name[=file]',
    formats,
    help: `Output format: ${names.slice(0, -1).join(', ')} or ${names.at(-1)}; with =file into that file. Repeatable.`,
    where: [command],
    default: fallback,
  };
}
