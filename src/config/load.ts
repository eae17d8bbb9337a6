/** The configuration of the scanned repository: data only, checked against its schema. */

import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  findNodeAtLocation,
  type Node,
  type ParseError,
  parse,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import { isRecord } from '../files/is-record.ts';
import { tooLarge } from '../files/read-bytes.ts';
import { OUTSIDE, readInside } from '../files/read-inside.ts';
import { UserError } from '../model/user-error.ts';
import type { Config } from './config-schema.ts';

/** Where a configuration stands when nobody names another file. */
export const CONFIG_FILE = 'pleo-migrate.config.json';

/** Reads the configuration at `root`; `file` names another one. Throws `UserError`. */
export async function loadConfig(
  root: string,
  file: string | null,
  ruleIds: readonly string[],
): Promise<Config> {
  const named = file === null ? CONFIG_FILE : file;
  const text = readConfigText(root, named);
  if (text !== null) return readConfig({ text, file: named, at: [] }, ruleIds);
  if (file !== null)
    throw new UserError(`${file} cannot be read.`, 'Name a configuration file inside the repository.');
  const manifest = readConfigText(root, 'package.json');
  if (manifest === null) return {};
  return readConfig({ text: manifest, file: 'package.json', at: ['pleo-migrate'] }, ruleIds);
}

/** Bytes; far more than anybody configures, and little enough to check. */
const MAX_SIZE = 1024 * 1024;

/** The text of a file inside the repository; null where there is none. Throws `UserError` for one that cannot be read. */
export function readConfigText(root: string, file: string, maxSize = MAX_SIZE): string | null {
  const bytes = readInside(root, file, maxSize);
  if (typeof bytes !== 'string') return bytes.toString('utf8').replace(/^\uFEFF/, '');
  // Whatever a package.json is, it may be without a configuration in it.
  if (file === 'package.json') return null;
  if (bytes === OUTSIDE)
    throw new UserError(`${file} leads out of the repository.`, 'Name a file inside it.');
  if (bytes === tooLarge(maxSize))
    throw new UserError(`${file} is ${bytes}.`, 'Keep to what a person can read.');
  if (existsSync(resolve(root, file)))
    throw new UserError(
      `${file} is there, and cannot be read.`,
      'Make it a file that may be read, or take it away.',
    );
  return null;
}

/** Where a configuration stands: the keys that lead to it in a file. */
interface Written {
  readonly text: string;
  readonly file: string;
  readonly at: readonly string[];
}

async function readConfig({ text, file, at }: Written, ruleIds: readonly string[]): Promise<Config> {
  const errors: ParseError[] = [];
  const { tree, whole } = parseBoth(text, errors);
  const [broken] = errors;
  // A package.json that is broken is npm's business.
  if ((broken || !tree) && at.length > 0) return {};
  if (broken || !tree) {
    throw new UserError(
      `${place(text, file, broken?.offset ?? 0)}: ${printParseErrorCode(broken?.error ?? 4)}.`,
      'Mend the JSON; comments are allowed.',
    );
  }
  const value = at.reduce<unknown>((inner, key) => (isRecord(inner) ? inner[key] : undefined), whole);
  if (value === undefined) return {};
  const top = findNodeAtLocation(tree, [...at]);
  const inherited = top && offsetOfPrototype(top);
  if (typeof inherited === 'number')
    throw new UserError(`${place(text, file, inherited)}: There is no key __proto__.`, 'Leave it out.');
  // Loaded here, since most repositories have no configuration.
  const { checkConfig } = await import('./check-config.ts');
  const checked = checkConfig(value, ruleIds);
  if ('config' in checked) return checked.config;
  const mistakes = checked.mistakes
    .map((mistake) => ({ ...mistake, offset: offsetOf(tree, [...at, ...mistake.path]) }))
    .sort((a, b) => Number(b.unknown) - Number(a.unknown) || a.offset - b.offset);
  const [first] = mistakes;
  throw new UserError(
    `${place(text, file, first?.offset ?? 0)}: ${first?.what ?? 'This is no configuration.'}`,
    first?.todo ?? 'Write {…}.',
  );
}

/** The tree and the value of a text; neither where it is nested without end: the parser calls itself for each level. */
function parseBoth(text: string, errors: ParseError[]): { tree?: Node | undefined; whole?: unknown } {
  try {
    const tree = parseTree(text, errors, { allowTrailingComma: true });
    return { tree, whole: parse(text, [], { allowTrailingComma: true }) };
  } catch {
    return {};
  }
}

/** Where a key says what an object inherits, which nothing that checks keys would see; null: nowhere. */
function offsetOfPrototype(top: Node): number | null {
  const open: Node[] = [top];
  for (let node = open.pop(); node; node = open.pop()) {
    const [key] = node.children ?? [];
    if (node.type === 'property' && key?.value === '__proto__') return key.offset;
    for (const child of node.children ?? []) open.push(child);
  }
  return null;
}

/** Where a value stands; of one that is missing, where it should. */
function offsetOf(tree: Node, path: readonly (string | number)[]): number {
  const node = findNodeAtLocation(tree, [...path]);
  return node || path.length === 0 ? (node?.offset ?? 0) : offsetOf(tree, path.slice(0, -1));
}

/** `file:line:column` of an offset. */
function place(text: string, file: string, offset: number): string {
  const before = text.slice(0, offset).split('\n');
  return `${file}:${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}
