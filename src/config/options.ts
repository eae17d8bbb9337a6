/** Every setting there is, once: flags, action inputs, configuration keys and help are read from this table. */

import type { Command } from './commands.ts';
import { adoptionRows } from './option-rows-adoption.ts';
import { changeRows } from './option-rows-changes.ts';
import { formatRows } from './option-rows-formats.ts';
import { organisationRows } from './option-rows-organisation.ts';
import { publishingRows } from './option-rows-publishing.ts';

/** What a setting holds. `list` may be given several times; `data` is for configuration files alone. */
type OptionType = 'flag' | 'text' | 'list' | 'number' | 'choice' | 'data';

/** A flag of that command; an input of the action. */
export type Where = Command | 'action';

export interface Option {
  /** The flag without its dashes. */
  readonly name: string;
  readonly type: OptionType;
  readonly choices?: readonly string[];
  /** The formats that its value begins with, and what each is for. */
  readonly formats?: Readonly<Record<string, string>>;
  /** What stands for the value in help. */
  readonly value?: string;
  readonly help: string;
  /** The key in the configuration file; absent: there is none. */
  readonly key?: string;
  readonly where: readonly Where[];
  readonly default?: string | number;
}

export const FAIL_ON = ['new', 'error', 'warning', 'notice', 'never'] as const;
export const CERTAINTIES = ['certain', 'likely', 'possible'] as const;

export const ACCOUNTS = ['new-partner', 'existing-partner', 'new-customer', 'existing-customer'] as const;
export const CREDENTIALS = ['legacy-token', 'api-key', 'oauth-token'] as const;

export const options: readonly Option[] = [
  ...formatRows,
  {
    name: 'config',
    type: 'text',
    value: 'file',
    help: 'Configuration file inside the repository.',
    where: ['check', 'explain', 'plan', 'baseline', 'action'],
  },
  {
    name: 'fail-on',
    type: 'choice',
    choices: FAIL_ON,
    help: 'The least severity that fails the run; new: what the change or the baseline does not have yet, but notices.',
    key: 'failOn',
    where: ['check', 'action'],
    default: 'warning',
  },
  {
    name: 'min-certainty',
    type: 'choice',
    choices: CERTAINTIES,
    help: 'The least certainty of findings that are reported.',
    key: 'minCertainty',
    where: ['check', 'action'],
    default: 'possible',
  },
  ...changeRows,
  {
    name: 'include',
    type: 'list',
    value: 'glob',
    help: 'Only these files, in the syntax of .gitignore. Repeatable.',
    key: 'include',
    where: ['check', 'explain', 'plan', 'baseline'],
  },
  {
    name: 'exclude',
    type: 'list',
    value: 'glob',
    help: 'Not these files. Repeatable.',
    key: 'exclude',
    where: ['check', 'explain', 'plan', 'baseline'],
  },
  {
    name: 'no-gitignore',
    type: 'flag',
    help: 'Scan ignored files too.',
    where: ['check', 'explain', 'plan', 'baseline'],
  },
  {
    name: 'max-file-size',
    type: 'number',
    value: 'bytes',
    help: 'Larger files are skipped and listed.',
    key: 'maxFileSize',
    where: ['check', 'explain', 'plan', 'baseline'],
    default: 2 * 1024 * 1024,
  },
  {
    name: 'rules',
    type: 'data',
    help: 'Severity of each rule: off, notice, warning or error.',
    key: 'rules',
    where: [],
  },
  {
    name: 'account',
    type: 'data',
    choices: ACCOUNTS,
    help: 'Who you are to Pleo: the way to access with API keys differs.',
    key: 'account',
    where: [],
  },
  {
    name: 'credentials',
    type: 'data',
    help: 'What a variable, secret or configuration key holds: legacy-token, api-key or oauth-token. It wins over all that was seen.',
    key: 'credentials',
    where: [],
  },
  {
    name: 'env',
    type: 'data',
    help: 'Values of environment variables (PLEO_BASE_URL) and configuration keys (pleo.baseUrl) to resolve with.',
    key: 'env',
    where: [],
  },
  {
    name: 'hosts',
    type: 'data',
    help: 'Own proxies that forward to Pleo: a host, with a path where only that part forwards, and legacy or external.',
    key: 'hosts',
    where: [],
  },
  {
    name: 'clients',
    type: 'data',
    help: 'Own HTTP wrappers and packages, each as a table like those in src/clients/tables: what makes a request, and from what.',
    key: 'clients',
    where: [],
  },
  ...adoptionRows,
  {
    name: 'quiet',
    type: 'flag',
    help: 'Print nothing but what --format writes to files.',
    where: ['check', 'plan'],
  },
  {
    name: 'stats',
    type: 'flag',
    help: 'Print what was read and how long it took, on standard error.',
    where: ['check', 'plan'],
  },
  {
    name: 'list-files',
    type: 'flag',
    help: 'List the files that would be scanned, and stop.',
    where: ['check'],
  },
  { name: 'print-config', type: 'flag', help: 'Print the settings in force, and stop.', where: ['check'] },
  {
    name: 'no-color',
    type: 'flag',
    help: 'Print without colours. NO_COLOR and FORCE_COLOR count as well.',
    where: ['check', 'explain', 'plan'],
  },
  {
    name: 'path',
    type: 'text',
    value: 'path',
    help: 'What to scan, inside the workspace.',
    where: ['action'],
    default: '.',
  },
  ...publishingRows,
  { name: 'sarif-file', type: 'text', value: 'file', help: 'Where to write SARIF.', where: ['action'] },
  {
    name: 'report-file',
    type: 'text',
    value: 'file',
    help: 'Where to write the JSON report.',
    where: ['action'],
  },
  {
    name: 'html-file',
    type: 'text',
    value: 'file',
    help: 'Where to write the page of the findings.',
    where: ['action'],
  },
  ...organisationRows,
];

/** The option of a flag or input, or null. */
export function findOption(name: string, where: Where): Option | null {
  return options.find((option) => option.name === name && option.where.includes(where)) ?? null;
}
