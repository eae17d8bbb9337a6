/** Several values in the place of one: joined, bounded, changed one by one. */

import type { TS } from '../syntax/typescript.ts';
import { joinTrails, type OneOf, unknown, type Value } from './value.ts';

/** The most alternatives a value is followed through. */
export const MAX_OPTIONS = 24;

/** Flattens, drops doubles and bounds; one option is that option. */
export function oneOf(values: readonly Value[], node: TS.Node, every = false): Value {
  const options: Exclude<Value, OneOf>[] = [];
  const seen = new Map<string, number>();
  let allInTurn = every;
  for (const value of values) {
    if (value.kind === 'one-of' && !value.every) allInTurn = false;
    for (const option of value.kind === 'one-of' ? value.options : [value]) {
      const key = comparable(option);
      const known = key === null ? undefined : seen.get(key);
      if (known === undefined) {
        if (key !== null) seen.set(key, options.length);
        options.push(option);
        continue;
      }
      // The same text from two places: both are on its way.
      const before = options[known];
      if (before?.kind === 'text' && option.kind === 'text' && before !== option)
        options[known] = { ...before, trail: joinTrails(before.trail, option.trail) };
    }
  }
  const [first] = options;
  if (!first) return unknown('syntax', 'nothing', node);
  if (options.length === 1) return first;
  if (options.length <= MAX_OPTIONS) return { kind: 'one-of', options, every: allInTurn };
  const likely = likelyOptions(options);
  if (likely.length > MAX_OPTIONS || likely.length === 0)
    return unknown('budget', `${options.length} alternatives`, node);
  return oneOf(likely, node, allInTurn);
}

/** Where there are too many: without what an unknown object may bring, and without addresses that only ask otherwise. */
function likelyOptions(options: readonly Exclude<Value, OneOf>[]): Exclude<Value, OneOf>[] {
  const addresses = new Set<string>();
  return options.filter((option) => {
    if (option.kind === 'unknown') return option.spread !== true;
    if (option.kind !== 'text') return true;
    if (option.pieces.some((piece) => typeof piece !== 'string' && piece.spread)) return false;
    const [address = ''] = (comparable(option) ?? '').split('?');
    return !addresses.has(address) && addresses.add(address);
  });
}

/** How deep a hole may stand for an encoded text with holes, to be compared with others. */
const MAX_ENCODED = 4;

/** Characters of a key; longer ones are no addresses. */
const MAX_KEY = 100_000;

const keys = new WeakMap<Value, string | null>();

/** A key under which equal values fall together; null: compared by identity, that is never equal. */
function comparable(value: Value): string | null {
  const known = keys.get(value);
  if (known !== undefined) return known;
  const key = keyOf(value, 0);
  keys.set(value, key);
  return key;
}

function keyOf(value: Value, depth: number): string | null {
  if (depth > MAX_ENCODED) return null;
  if (value.kind === 'text') {
    let key = 't';
    for (const piece of value.pieces) {
      key +=
        typeof piece === 'string' ? piece : `\0${piece.encoded ? keyOf(piece, depth + 1) : piece.name}\0`;
      if (key.length > MAX_KEY) return null;
    }
    return key;
  }
  if (value.kind === 'constant') return `c${String(value.value)}`;
  if (value.kind === 'unknown') {
    const encoded = value.encoded ? keyOf(value.encoded, depth + 1) : '';
    return `u${value.why} ${value.name} ${value.node.pos} ${value.node.end} ${encoded}`;
  }
  return null;
}

/** The options of a value: itself when it is only one. */
export function optionsOf(value: Value): readonly Exclude<Value, OneOf>[] {
  return value.kind === 'one-of' ? value.options : [value];
}

/** Applies `change` to each option. */
export function mapOptions(
  value: Value,
  node: TS.Node,
  change: (option: Exclude<Value, OneOf>) => Value,
): Value {
  if (value.kind !== 'one-of') return change(value);
  return oneOf(value.options.map(change), node, value.every);
}

/** Of what a thing starts with and is set to later, what anybody means to use: a start of nothing only waits for the rest. */
export function meantOf(values: readonly Value[]): readonly Value[] {
  const meant = values.filter((value) => !isNothing(value));
  return meant.length > 0 ? meant : values;
}

/** Whether a value is nothing that anybody means to use: empty, or none. */
export function isNothing(value: Value): boolean {
  if (value.kind === 'text') return value.pieces.length === 0;
  return value.kind === 'constant' && (value.value === undefined || value.value === null);
}
