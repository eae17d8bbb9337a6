/** Lists that are put together from others: what they hold, and where that ends being followed. */

import type { TS } from '../syntax/typescript.ts';
import { nameOf } from './evaluate.ts';
import { unknownFrom } from './unknown-from.ts';
import { type List, list, type Unknown, unknown, type Value } from './value.ts';

/** What becomes part of a list: one item, or all items of a list that is spread there. */
export interface ListPart {
  readonly value: Value;
  readonly spread: TS.Expression | null;
}

/** The most items of a list that grows: one that is doubled again and again ends here. */
const MAX_ITEMS = 2_000;

/** The parts in a row. What is spread and is no known list may bring any items: that is the `rest`. */
export function listOf(parts: readonly ListPart[], node: TS.Node): Value {
  const items: Value[] = [];
  let rest: Unknown | null = null;
  let longest = parts.length;
  for (const { value, spread } of parts) {
    if (!spread) items.push(value);
    else if (value.kind === 'list') {
      for (const item of value.items) items.push(item);
      rest ??= value.rest;
      longest = Math.max(longest, value.items.length);
    } else rest ??= value.kind === 'unknown' ? value : unknownFrom([value], 'syntax', nameOf(spread), spread);
    // As long as somebody wrote it is no growing.
    if (items.length > MAX_ITEMS && items.length > longest)
      return unknown('budget', 'a very long list', node);
  }
  return list(items, rest);
}

/** The list with its inner lists' items in the place of these. */
export function flattened(of: List, items: readonly Value[], node: TS.CallExpression): Value {
  const parts = items.map((value): ListPart => ({ value, spread: value.kind === 'list' ? node : null }));
  const whole = listOf(parts, node);
  return whole.kind === 'list' ? { ...whole, rest: of.rest ?? whole.rest, trail: of.trail } : whole;
}
