/** What a schema has against a value → what is wrong, and in a second line what to do. */

import * as z from 'zod';
import { didYouMean } from '../model/nearest.ts';
import { twoLines } from './strict-object.ts';

/** What a type is called, and how it is written. */
const TYPES: Readonly<Record<string, readonly [noun: string, written: string]>> = {
  array: ['list', 'Write […].'],
  object: ['object', 'Write {…}.'],
  record: ['object', 'Write {…}.'],
  string: ['text', 'Write "…".'],
  number: ['number', 'Write a whole number.'],
  int: ['whole number', 'Write a whole number.'],
};

/** The message of an issue for which its schema has none of its own. */
export function describeIssue(issue: z.core.$ZodRawIssue): string {
  const name = pathName(issue.path ?? []);
  switch (issue.code) {
    case 'invalid_type': {
      const [noun, written] = TYPES[issue.expected] ?? [issue.expected, 'Write another value.'];
      const about = issue.inst instanceof z.core.$ZodType && z.globalRegistry.get(issue.inst)?.description;
      return twoLines(
        issue.input === undefined ? `${name} is missing.` : `${name} is no ${noun}.`,
        about ? `${written} ${about}` : written,
      );
    }
    case 'invalid_value': {
      const values = issue.values.map(String);
      // Somebody may have put the credential itself where its kind is asked for.
      const given = issue.path?.[0] === 'credentials' ? 'What stands there' : String(issue.input);
      return twoLines(
        `${given} is no value of ${name}.${didYouMean(String(issue.input), values)}`,
        `It is one of ${values.join(', ')}.`,
      );
    }
    case 'too_small':
      return issue.origin === 'string'
        ? twoLines(`${name} is empty.`, 'Write a text, or leave it out.')
        : twoLines(`${String(issue.input)} is no value of ${name}.`, `It is ${issue.minimum} or more.`);
    case 'invalid_key':
      return issue.issues[0]?.message ?? twoLines(`${name} is no key.`, 'Write another one.');
    default:
      return twoLines(`${name} is not understood.`, 'Compare it with schema/config-v1.json.');
  }
}

/** `clients[0].calls.get`. */
export function pathName(path: readonly PropertyKey[]): string {
  const [first, ...rest] = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`));
  return first === undefined ? 'The configuration' : `${first.replace(/^\./, '')}${rest.join('')}`;
}
