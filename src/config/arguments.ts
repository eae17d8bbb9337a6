/** The command line → a command, its paths and its flags. Mistakes are answered with the nearest right word. */

import { didYouMean } from '../model/nearest.ts';
import { UserError } from '../model/user-error.ts';
import { COMMANDS, type Command } from './commands.ts';
import { findOption, type Option, options } from './options.ts';

export interface Arguments {
  readonly command: Command;
  /** False: no command was named, so it is the default one. */
  readonly isNamed: boolean;
  readonly help: boolean;
  readonly version: boolean;
  /** Paths, or what to explain. */
  readonly operands: readonly string[];
  /** Values by flag name; a flag without value holds `true`. */
  readonly flags: ReadonlyMap<string, readonly string[]>;
}

/** Reads `process.argv` without its first two. Throws `UserError`. */
export function readArguments(argv: readonly string[]): Arguments {
  const flags = new Map<string, string[]>();
  const operands: string[] = [];
  let help = false;
  let version = false;
  const rest = [...argv];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word === '--') {
      operands.push(...rest);
      break;
    }
    if (word === '-h' || word === '--help') help = true;
    else if (word === '-v' || word === '--version') version = true;
    else if (!word.startsWith('-') || word === '-') operands.push(word);
    else readFlag(word, rest, flags);
  }
  const [first] = operands;
  if (first === 'help') return helpAbout(operands[1]);
  const named = COMMANDS.find((name) => name === first);
  const command = named ?? 'check';
  refuseForeignFlags(command, [...flags.keys()]);
  return {
    command,
    isNamed: named !== undefined,
    help,
    version,
    operands: named ? operands.slice(1) : operands,
    flags,
  };
}

/** `pleo-migrate help plan` is `pleo-migrate plan --help`. */
function helpAbout(word = 'check'): Arguments {
  const command = COMMANDS.find((name) => name === word);
  if (!command)
    throw new UserError(
      `There is no command ${word}.${didYouMean(word, COMMANDS)}`,
      `The commands are ${COMMANDS.join(', ')}.`,
    );
  return { command, isNamed: true, help: true, version: false, operands: [], flags: new Map() };
}

function refuseForeignFlags(command: Command, names: readonly string[]): void {
  for (const name of names) {
    if (findOption(name, command)) continue;
    const owners = COMMANDS.filter((owner) => findOption(name, owner));
    throw new UserError(
      `--${name} is a flag of pleo-migrate ${owners.join(' and ')}.`,
      `Leave it out of pleo-migrate ${command}, or write pleo-migrate ${owners[0] ?? 'check'}.`,
    );
  }
}

function readFlag(word: string, rest: string[], flags: Map<string, string[]>): void {
  const [, name = '', given] = /^--?([^=]*)(?:=(.*))?$/s.exec(word) ?? [];
  // The command may come later; a flag takes its value in the same way wherever it belongs.
  const flagsOfAll = options.filter(({ where }) => where.some((owner) => owner !== 'action'));
  const option = flagsOfAll.find((known) => known.name === name);
  if (!option || !word.startsWith('--')) {
    const known = ['help', 'version', ...flagsOfAll.map((one) => one.name)].map((one) => `--${one}`);
    throw new UserError(
      `There is no flag ${word.split('=')[0]}.${didYouMean(word, known)}`,
      'Run pleo-migrate --help for the list.',
    );
  }
  const value = option.type === 'flag' ? flagValue(option, given) : (given ?? rest.shift());
  if (value === undefined || (option.type !== 'flag' && value === '')) {
    throw new UserError(
      `--${name} needs a value.`,
      `Write --${name}=<${option.value ?? option.choices?.join('|') ?? 'value'}>.`,
    );
  }
  checkValue(option, value);
  flags.set(name, [...(option.type === 'list' ? (flags.get(name) ?? []) : []), value]);
}

function flagValue(option: Option, given: string | undefined): string {
  if (given === undefined) return 'true';
  throw new UserError(`--${option.name} takes no value.`, `Write --${option.name} alone, or leave it out.`);
}

/** Refuses a value that the option does not have. */
export function checkValue(option: Option, value: string): void {
  if (option.choices && !option.choices.includes(value)) {
    throw new UserError(
      `${value} is no value of ${option.name}.${didYouMean(value, option.choices)}`,
      `It is one of ${option.choices.join(', ')}.`,
    );
  }
  if (option.type === 'number' && !/^[1-9]\d*$/.test(value)) {
    throw new UserError(`${value} is no value of ${option.name}.`, 'It is a whole number above 0.');
  }
}
