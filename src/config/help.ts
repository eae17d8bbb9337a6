/** What `--help` prints, from the tables of commands and options. */

import { displayWidth } from '../report/display-width.ts';
import { wrap } from '../report/wrap.ts';
import { COMMANDS, type Command, commands } from './commands.ts';
import { type Option, options } from './options.ts';

/** Longer lines are hard to read; in less, words would stand alone. */
const WIDEST = 100;
const NARROWEST = 40;

type Row = readonly [name: string, about: string];

/** The help of a command in lines of at most `columns`; that of `check` lists the others. */
export function helpText(command: Command, columns: number): string {
  const width = Math.max(NARROWEST, Math.min(WIDEST, columns));
  const { purpose, usage, exitCodes, examples } = commands[command];
  const own = options.filter(({ where }) => where.includes(command));
  const isFirst = command === 'check';
  const flags: Row[] = [
    ...own.map(flagRow),
    ['--help, -h', 'Print this. pleo-migrate help <command> prints that of a command.'],
    ...(isFirst ? [['--version, -v', 'Print the version.'] as const] : []),
  ];
  return [
    wrap(purpose, width),
    ['Usage', ...wrap(usage, width, '  ', '    ')],
    isFirst
      ? [
          'Commands',
          ...table(
            COMMANDS.map((name) => [name, commands[name].purpose]),
            width,
          ),
        ]
      : [],
    ['Flags', ...flags.flatMap((flag) => entry(flag, width))],
    ...own.map(({ formats }) => (formats ? ['Formats', ...table(Object.entries(formats), width)] : [])),
    exitCodes.length > 0 ? ['Exit codes', ...table(exitRows(exitCodes), width)] : [],
    // An example is copied whole.
    ['Examples', ...examples.map((example) => `  ${example}`)],
  ]
    .filter((block) => block.length > 0)
    .map((block) => `${block.join('\n')}\n`)
    .join('\n');
}

/** "0 nothing found · 1 something was" as rows. */
function exitRows(lines: readonly string[]): Row[] {
  return lines
    .flatMap((line) => line.split(' · '))
    .map((code) => [code.split(' ', 1)[0] ?? '', code.slice(code.indexOf(' ') + 1)]);
}

function flagRow(option: Option): Row {
  const value = option.type === 'flag' ? '' : ` <${option.choices?.join('|') ?? option.value ?? 'value'}>`;
  const fallback = option.default === undefined ? '' : ` Default: ${option.default}.`;
  return [`--${option.name}${value}`, `${option.help}${fallback}`];
}

/** Names and what they are about side by side. */
function table(rows: readonly Row[], width: number): string[] {
  const widest = Math.max(...rows.map(([name]) => displayWidth(name)));
  return rows.flatMap(([name, about]) => wrap(about, width, `  ${name.padEnd(widest)}  `));
}

/** A long name, and below it what it is about. */
function entry([name, about]: Row, width: number): string[] {
  return [...wrap(name, width, '  ', '    '), ...wrap(about, width, '      ')];
}
