/** What `--help` prints, from the tables of commands and options. */

import { COMMANDS, type Command, commands } from './commands.ts';
import { type Option, options } from './options.ts';

/** The help of a command; that of `check` lists the others. */
export function helpText(command: Command): string {
  const { purpose, usage, exitCodes, examples } = commands[command];
  const flags = options.filter(({ where }) => where.includes(command)).flatMap(flagLines);
  const isFirst = command === 'check';
  const width = Math.max(...COMMANDS.map((name) => name.length)) + 2;
  return [
    [purpose],
    ['Usage', `  ${usage}`],
    isFirst
      ? ['Commands', ...COMMANDS.map((name) => `  ${name.padEnd(width)}${commands[name].purpose}`)]
      : [],
    flags.length > 0 ? ['Flags', ...flags] : [],
    isFirst ? ['  --help, -h       Print this.', '  --version, -v    Print the version.'] : [],
    exitCodes.length > 0 ? ['Exit codes', ...exitCodes.map((line) => `  ${line}`)] : [],
    ['Examples', ...examples.map((example) => `  ${example}`)],
  ]
    .filter((block) => block.length > 0)
    .map((block) => `${block.join('\n')}\n`)
    .join('\n');
}

function flagLines(option: Option): string[] {
  const value = option.type === 'flag' ? '' : ` <${option.choices?.join('|') ?? option.value ?? 'value'}>`;
  const fallback = option.default === undefined ? '' : ` Default: ${option.default}.`;
  return [`  --${option.name}${value}`, `      ${option.help}${fallback}`];
}
