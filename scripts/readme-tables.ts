/** The tables of the README: rules, flags, inputs, configuration keys. */

import { type Option, options } from '../src/config/options.ts';
import { rules } from '../src/rules/index.ts';

/** By the name that stands in the marker. */
export function readmeTables(): Readonly<Record<string, string>> {
  const keys = options.filter(({ key }) => key !== undefined);
  return {
    rules: table(
      ['rule', 'severity', 'finds'],
      rules.map(({ id, severity, summary }) => [`[${id}](src/rules/${id}/README.md)`, severity, summary]),
    ),
    flags: flagsTable(options.filter(({ where }) => where.includes('check'))),
    inputs: table(
      ['input', 'does', 'default'],
      options
        .filter(({ where }) => where.includes('action'))
        .map((o) => [`\`${o.name}\``, o.help, o.name === 'fail-on' ? 'new' : String(o.default ?? '')]),
    ),
    keys: table(
      ['key', 'does'],
      keys.map((o) => [`\`${o.key}\``, o.help]),
    ),
  };
}

function flagsTable(flags: readonly Option[]): string {
  return table(
    ['flag', 'does', 'default'],
    flags.map((o) => [`\`--${o.name}${placeholderOf(o)}\``, o.help, String(o.default ?? '')]),
  );
}

function placeholderOf({ choices, type, value }: Option): string {
  return type === 'flag' ? '' : ` <${choices?.join('|') ?? value ?? 'value'}>`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows]
    .map((row) => `| ${row.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |\n`)
    .join('');
}
