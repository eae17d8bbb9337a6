/** The configuration that `init` writes: every key there is, as a comment, with what it is for. */

import { type Option, options } from '../config/options.ts';

/** Where editors find what the keys may hold: the package as npm publishes it. */
const SCHEMA = 'https://unpkg.com/pleo-migrate/schema/config-v1.json';

/** What stands behind each key, as somebody might write it; in the order of how early a team needs it. */
const EXAMPLES: readonly (readonly [key: string, example: unknown])[] = [
  ['account', 'existing-customer'],
  ['deadline', '2027-06-30'],
  ['escalateWithinDays', 90],
  ['exclude', ['vendor/**']],
  ['include', ['services/**']],
  ['rules', { 'lost-field': 'notice' }],
  ['failOn', 'error'],
  ['minCertainty', 'likely'],
  ['contexts', { 'e2e/**': 'source', 'tools/playground/**': 'example' }],
  ['credentials', { FINANCE_TOKEN: 'legacy-token' }],
  ['env', { FINANCE_BASE_URL: 'https://finance-gateway.example/v1' }],
  ['hosts', { 'finance-gateway.example': 'legacy' }],
  ['clients', [{ name: 'acme', from: ['@acme/http'], calls: { get: { method: 'GET', url: 0 } } }]],
  ['baseline', 'pleo-migrate.baseline.jsonl'],
  ['maxFileSize', 2097152],
  ['budget', { seconds: 120 }],
];

const WIDTH = 100;

/** The text of the file; without its comments it says nothing but its schema. */
export function configTemplate(): string {
  const keys = EXAMPLES.flatMap(([key, example]) => {
    const option = options.find((one) => one.key === key);
    return option ? ['', ...commentLines(option), `  // "${key}": ${inline(example)},`] : [];
  });
  return [
    '// What pleo-migrate looks at here, and how. Take the // away in front of what you need.',
    '{',
    `  "$schema": ${JSON.stringify(SCHEMA)},`,
    ...keys,
    '}',
    '',
  ].join('\n');
}

function commentLines({ help, choices }: Option): string[] {
  const about = help.replace(' Repeatable.', '');
  const values = choices ? ` One of ${choices.join(', ')}.` : '';
  const lines: string[] = [];
  for (const word of `${about}${values}`.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < WIDTH) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(`  // ${word}`);
  }
  return lines;
}

/** JSON on one line, with blanks as people write it; the examples hold no marks of JSON in their texts. */
function inline(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll('":', '": ')
    .replaceAll(',"', ', "')
    .replaceAll('{', '{ ')
    .replaceAll('}', ' }');
}
