/** Completion for fish. */

import { type CompletedCommand, type CompletedFlag, DEFAULT_COMMAND } from './completion-words.ts';

export function fishCompletion(commands: readonly CompletedCommand[]): string {
  const others = commands.filter(({ name }) => name !== DEFAULT_COMMAND).map(({ name }) => name);
  const isMeant = (name: string): string =>
    name === DEFAULT_COMMAND
      ? `not __fish_seen_subcommand_from ${others.join(' ')}`
      : `__fish_seen_subcommand_from ${name}`;
  return `# fish completion for pleo-migrate; pleo-migrate completion fish > ~/.config/fish/completions/pleo-migrate.fish
complete -c pleo-migrate -s h -l help -d 'Print help'
complete -c pleo-migrate -s v -l version -d 'Print the version'
${commands.map(({ name, purpose }) => line('__fish_use_subcommand', `-a ${name} -d ${quote(purpose)}`)).join('\n')}
${commands
  .flatMap(({ name, flags, operands }) => [
    ...flags.map((flag) => line(isMeant(name), flagOf(flag))),
    ...(operands.length > 0 ? [line(isMeant(name), `-f -a ${quote(operands.join(' '))}`)] : []),
  ])
  .join('\n')}
`;
}

function line(condition: string, rest: string): string {
  return `complete -c pleo-migrate -n ${quote(condition)} ${rest}`;
}

function flagOf({ name, help, takes, words }: CompletedFlag): string {
  const value =
    takes === 'nothing'
      ? ''
      : takes === 'file'
        ? ' -r -F'
        : words.length > 0
          ? ` -x -a ${quote(words.join(' '))}`
          : ' -x';
  return `-l ${name}${value} -d ${quote(help)}`;
}

function quote(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}
