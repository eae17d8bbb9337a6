/** The configuration of the scanned repository: data only, checked against the table of options. */

import { readFileSync, realpathSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import {
  findNodeAtLocation,
  type Node,
  type ParseError,
  parse,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import { isRecord } from '../files/is-record.ts';
import type { Severity } from '../model/finding.ts';
import { UserError } from '../model/user-error.ts';
import { checkValue } from './arguments.ts';
import { didYouMean } from './nearest.ts';
import { options } from './options.ts';

export interface Config {
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  readonly rules?: Readonly<Record<string, 'off' | Severity>>;
  readonly failOn?: string;
  readonly minCertainty?: string;
  readonly maxFileSize?: number;
}

const FILE = 'pleo-migrate.config.json';
const SEVERITIES = ['off', 'notice', 'warning', 'error'] as const;

/** Keys that are announced and do nothing in this version: refused rather than passed over in silence. */
const LATER = [
  'deadline',
  'escalateWithinDays',
  'account',
  'credentials',
  'env',
  'clients',
  'hosts',
  'contexts',
  'baseline',
  'budget',
];

/** Reads the configuration at `root`; `file` names another one. Throws `UserError`. */
export function loadConfig(root: string, file: string | null, ruleIds: readonly string[]): Config {
  const named = file === null ? FILE : file;
  const text = readInside(root, named);
  if (text !== null) return readConfig(text, named, [], ruleIds);
  if (file !== null)
    throw new UserError(`${file} cannot be read.`, 'Name a configuration file inside the repository.');
  const manifest = readInside(root, 'package.json');
  return manifest === null ? {} : readConfig(manifest, 'package.json', ['pleo-migrate'], ruleIds);
}

function readInside(root: string, file: string): string | null {
  try {
    const real = realpathSync(resolve(root, file));
    const inside = relative(realpathSync(root), real);
    if (inside.startsWith('..') || inside.split(sep)[0] === '..' || resolve(inside) === inside) {
      throw new UserError(`${file} leads out of the repository.`, 'Keep the configuration inside it.');
    }
    return readFileSync(join(real), 'utf8');
  } catch (error) {
    if (error instanceof UserError) throw error;
    return null;
  }
}

function readConfig(text: string, file: string, at: readonly string[], ruleIds: readonly string[]): Config {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: true });
  const whole: unknown = parse(text, [], { allowTrailingComma: true });
  const [broken] = errors;
  // A package.json that is broken is npm's business.
  if (broken && at.length > 0) return {};
  if (broken || !tree) {
    throw new UserError(
      `${place(text, file, broken?.offset ?? 0)}: ${printParseErrorCode(broken?.error ?? 4)}.`,
      'Mend the JSON; comments are allowed.',
    );
  }
  const value = at.reduce<unknown>((inner, key) => (isRecord(inner) ? inner[key] : undefined), whole);
  if (value === undefined) return {};
  const fail = (path: readonly string[], message: string, hint: string): never => {
    throw new UserError(`${place(text, file, offsetOf(tree, [...at, ...path]))}: ${message}`, hint);
  };
  if (!isRecord(value)) return fail([], 'The configuration is no object.', 'Write { … }.');
  for (const [key, content] of Object.entries(value)) checkKey(key, content, ruleIds, fail);
  return value;
}

type Fail = (path: readonly string[], message: string, hint: string) => never;

function checkKey(key: string, value: unknown, ruleIds: readonly string[], fail: Fail): void {
  if (key === '$schema') return;
  if (LATER.includes(key))
    fail([key], `${key} is not supported by this version.`, 'Take it out until it is.');
  const keys = options.flatMap((option) => option.key ?? []);
  const option = options.find((known) => known.key === key);
  if (!option) {
    fail([key], `There is no key ${key}.${didYouMean(key, keys)}`, `The keys are ${keys.join(', ')}.`);
  } else if (option.type === 'list') {
    if (!Array.isArray(value) || value.some((item) => typeof item !== 'string'))
      fail([key], `${key} is no list of texts.`, 'Write ["…"].');
  } else if (option.type === 'severities') checkSeverities(key, value, ruleIds, fail);
  else {
    const right = option.type === 'number' ? typeof value === 'number' : typeof value === 'string';
    if (!right)
      fail(
        [key],
        `${key} has the wrong type.`,
        option.choices ? `It is one of ${option.choices.join(', ')}.` : 'It is a number.',
      );
    try {
      checkValue(option, String(value));
    } catch (error) {
      if (error instanceof UserError) fail([key], error.message, error.hint);
      throw error;
    }
  }
}

function checkSeverities(key: string, value: unknown, ruleIds: readonly string[], fail: Fail): void {
  if (!isRecord(value)) fail([key], `${key} is no object.`, 'Write { "legacy-host": "off" }.');
  for (const [rule, severity] of isRecord(value) ? Object.entries(value) : []) {
    if (!ruleIds.includes(rule))
      fail(
        [key, rule],
        `There is no rule ${rule}.${didYouMean(rule, ruleIds)}`,
        'Run pleo-migrate rules for the list.',
      );
    if (!SEVERITIES.some((known) => known === severity)) {
      fail([key, rule], `${String(severity)} is no severity.`, `It is one of ${SEVERITIES.join(', ')}.`);
    }
  }
}

function offsetOf(tree: Node, path: readonly string[]): number {
  return findNodeAtLocation(tree, [...path])?.offset ?? 0;
}

/** `file:line:column` of an offset. */
function place(text: string, file: string, offset: number): string {
  const before = text.slice(0, offset).split('\n');
  return `${file}:${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}
