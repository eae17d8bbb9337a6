/** What `--help` prints, from the table of options. */

import type { Command } from './arguments.ts';
import { type Option, options, type Where } from './options.ts';

const EXAMPLES: Readonly<Record<Command, readonly string[]>> = {
  check: [
    'pleo-migrate',
    'pleo-migrate check packages/billing --min-certainty likely',
    'pleo-migrate --format text --format sarif=pleo.sarif',
  ],
  plan: [
    'pleo-migrate plan',
    'pleo-migrate plan --format html=plan.html',
    'pleo-migrate plan packages/billing --format markdown=MIGRATION.md --format json=plan.json',
  ],
  rules: ['pleo-migrate rules'],
  explain: [
    'pleo-migrate explain "GET /v1/expenses"',
    'pleo-migrate explain legacy-call',
    'pleo-migrate explain src/pleo.ts:42',
  ],
};

const PURPOSE: Readonly<Record<Command, string>> = {
  check: "Finds the calls to Pleo's legacy API in TypeScript and JavaScript, and says what replaces each.",
  plan: 'Writes the migration plan of the repository: access, scopes, credentials, and each call in order.',
  rules: 'Prints the table of rules.',
  explain:
    'Prints everything known of a rule, of an operation of either API, or of what is found at a place.',
};

const USAGE: Readonly<Record<Command, string>> = {
  check: 'pleo-migrate [check] [paths…] [flags]',
  plan: 'pleo-migrate plan [paths…] [flags]',
  rules: 'pleo-migrate rules',
  explain: 'pleo-migrate explain <rule | "METHOD /path" | operation id | file:line[:column]> [flags]',
};

/** The help of a command. */
export function helpText(command: Command): string {
  const lines = [PURPOSE[command], '', 'Usage', `  ${USAGE[command]}`, ''];
  if (command === 'check') {
    lines.push(
      'Commands',
      ...Object.entries(PURPOSE).map(([name, purpose]) => `  ${name.padEnd(9)}${purpose}`),
      '',
    );
    lines.push('Flags', ...flagsOf('cli'));
    lines.push('  --help, -h       Print this.', '  --version, -v    Print the version.', '');
    lines.push(
      'Exit codes',
      '  0 nothing found at or above --fail-on · 1 something was · 2 wrong usage or configuration',
    );
    lines.push('  3 the scan is incomplete, or there was nothing to scan · 70 a fault of ours', '');
  }
  if (command === 'plan') {
    lines.push('Flags', ...flagsOf('plan'), '');
    lines.push(
      'Exit codes',
      '  0 the plan is written · 2 wrong usage or configuration',
      '  3 the scan is incomplete, or there was nothing to scan · 70 a fault of ours',
      '',
    );
  }
  if (command === 'explain') lines.push('Flags, as for check', ...flagsOf('explain'), '');
  lines.push('Examples', ...EXAMPLES[command].map((example) => `  ${example}`), '');
  return lines.join('\n');
}

function flagsOf(where: Where): string[] {
  return options.filter((option) => option.where.includes(where)).flatMap(flagLines);
}

function flagLines(option: Option): string[] {
  const value = option.type === 'flag' ? '' : ` <${option.choices?.join('|') ?? option.value ?? 'value'}>`;
  const fallback = option.default === undefined ? '' : ` Default: ${option.default}.`;
  return [`  --${option.name}${value}`, `      ${option.help}${fallback}`];
}
