/** Scripts that complete commands, flags and their values in a shell: derived from the tables of both, and static. */

import { didYouMean } from '../model/nearest.ts';
import { UserError } from '../model/user-error.ts';
import { COMMANDS, commands } from './commands.ts';
import { bashCompletion } from './completion-bash.ts';
import { fishCompletion } from './completion-fish.ts';
import type { CompletedCommand, CompletedFlag } from './completion-words.ts';
import { zshCompletion } from './completion-zsh.ts';
import { type Option, options } from './options.ts';

const WRITERS = { bash: bashCompletion, zsh: zshCompletion, fish: fishCompletion } as const;

export const SHELLS = Object.keys(WRITERS);

/** The script for a shell. Throws `UserError`. */
export function completionScript(shell: string, ruleIds: readonly string[]): string {
  const write = Object.entries(WRITERS).find(([name]) => name === shell)?.[1];
  if (!write)
    throw new UserError(
      shell === ''
        ? 'completion needs a shell.'
        : `There is no completion for ${shell}.${didYouMean(shell, SHELLS)}`,
      `Write pleo-migrate completion ${SHELLS.join(', or ')}.`,
    );
  const operands: Readonly<Record<string, readonly string[]>> = {
    explain: ruleIds,
    completion: SHELLS,
    help: COMMANDS,
  };
  const completed = COMMANDS.map(
    (name): CompletedCommand => ({
      name,
      purpose: commands[name].purpose,
      operands: operands[name] ?? [],
      flags: options.filter(({ where }) => where.includes(name)).map(flagOf),
    }),
  );
  const help: CompletedCommand = {
    name: 'help',
    purpose: 'Prints the help of a command.',
    operands: COMMANDS,
    flags: [],
  };
  return write([...completed, help]);
}

function flagOf({ name, type, help, choices, formats, value }: Option): CompletedFlag {
  return {
    name,
    help: /^.*?[.;:](?=\s|$)/.exec(help)?.[0].slice(0, -1) ?? help,
    takes: type === 'flag' ? 'nothing' : formats ? 'format' : value === 'file' ? 'file' : 'value',
    words: formats ? Object.keys(formats) : (choices ?? []),
  };
}
