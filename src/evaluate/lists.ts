/** Lists that are put together from others: what they hold, and where that ends being followed. */

import type { TS } from '../syntax/typescript.ts';
import { nameOf } from './evaluate.ts';
import { unknownFrom } from './unknown-from.ts';
import { type List, list, UNDEFINED, type Unknown, unknown, type Value } from './value.ts';

/** What becomes part of a list: one item, or all items of a list that is spread there. */
export interface ListPart {
  readonly value: Value;
  readonly spread: TS.Expression | null;
}

/** The most items of a list that grows: one that is doubled again and again ends here. */
export const MAX_ITEMS = 2_000;

/** The parts in a row. What is spread and is no known list may bring any items: that is the `rest`. */
export function listOf(parts: readonly ListPart[], node: TS.Node): Value {
  const items: Value[] = [];
  let rest: Unknown | null = null;
  let placed: number | null = null;
  let longest = parts.length;
  for (const { value, spread } of parts) {
    if (!spread) items.push(value);
    else if (value.kind === 'list') {
      if (value.rest) placed ??= items.length + (value.placed ?? value.items.length);
      rest ??= value.rest;
      for (const item of value.items) items.push(item);
      longest = Math.max(longest, value.items.length);
    } else {
      placed ??= items.length;
      rest ??= value.kind === 'unknown' ? value : unknownFrom([value], 'syntax', nameOf(spread), spread);
    }
    // As long as somebody wrote it is no growing.
    if (items.length > MAX_ITEMS && items.length > longest)
      return unknown('budget', 'a very long list', node);
  }
  return { ...list(items, rest), ...(placed !== null && placed < items.length ? { placed } : {}) };
}

/** The item at an index, counted from the end where it is negative. */
export function itemAt({ items, rest, placed = items.length }: List, index: number): Value {
  if (rest) return (index >= 0 && index < placed ? items[index] : null) ?? rest;
  return items.at(index) ?? UNDEFINED;
}

/** The items from one index to another. */
export function sliced(of: List, from: number, to: number | undefined): List {
  if (of.placed === undefined) return { ...of, items: of.items.slice(from, to) };
  return {
    ...of,
    items: of.items.slice(Math.max(0, from)),
    placed: from < 0 ? 0 : Math.max(0, of.placed - from),
  };
}

/** The list with its inner lists' items in the place of these. */
export function flattened(of: List, items: readonly Value[], node: TS.CallExpression): Value {
  const parts = items.map((value): ListPart => ({ value, spread: value.kind === 'list' ? node : null }));
  const whole = listOf(parts, node);
  if (whole.kind !== 'list' || !of.rest) return whole;
  return { ...whole, rest: of.rest, ...(of.placed === undefined ? {} : { placed: 0 }) };
}

/** Whether an object has more members, with those of its members, than are followed. */
export function isTooLarge(value: Value): boolean {
  let left = MAX_ITEMS;
  const open: Value[] = [value];
  for (let one = open.pop(); one; one = open.pop()) {
    left -= 1;
    if (left < 0 || (one.kind === 'unknown' && one.why === 'budget')) return true;
    if (one.kind === 'list') open.push(...one.items.slice(0, left + 1));
    else if (one.kind === 'fields')
      for (const name of one.names().slice(0, left + 1)) {
        const member = one.read(name);
        if (member) open.push(member);
      }
  }
  return false;
}
