/** Lists that are put together from others: what they hold, and where that ends being followed. */

import type { TS } from '../syntax/typescript.ts';
import { nameOf } from './evaluate.ts';
import { oneOf } from './options.ts';
import { knownText } from './text.ts';
import { unknownFrom } from './unknown-from.ts';
import { type Argument, type List, list, UNDEFINED, type Unknown, unknown, type Value } from './value.ts';

/** What becomes part of a list: one item, or all items of a list that is spread there. */
export interface ListPart {
  readonly value: Value;
  readonly spread: TS.Node | null;
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
      if (!isExact(value)) placed ??= items.length + (value.placed ?? value.items.length);
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

/** The items, and what else there may be. */
export function itemsWithRest({ items, rest }: List): readonly Value[] {
  return rest ? [...items, rest] : items;
}

/** What a function is given; the items of a list that is spread there, and as one value what else that may bring. */
export function valuesOf(args: readonly Argument[]): Value[] {
  return args.flatMap((argument) => {
    const value = argument.value();
    return argument.spread && value.kind === 'list' ? itemsWithRest(value) : [value];
  });
}

/** The item at an index, counted from the end where it is negative. */
export function itemAt({ items, rest, placed = items.length }: List, index: number, node: TS.Node): Value {
  const isPlaced = index >= 0 && index < placed;
  if (rest) return (isPlaced ? items[index] : null) ?? rest;
  const item = items.at(index);
  return !isPlaced && placed < items.length ? oneOf(items.slice(placed), node) : (item ?? UNDEFINED);
}

/** Whether a list's items are all that there are, each where it is. */
export function isExact({ items, rest, placed = items.length }: List): boolean {
  return rest === null && placed >= items.length;
}

/** The same items in an order that is not known. */
export function unordered(of: List): List {
  return { ...of, placed: 0 };
}

/** The items in the order of their texts; where these are not known, in any. */
export function sorted(of: List): List {
  const texts = of.items.map((item) => ({ item, text: knownText(item) ?? '' }));
  if (!isExact(of) || of.items.some((item) => knownText(item) === null)) return unordered(of);
  // As `sort()` does it: by code units.
  texts.sort((a, b) => (a.text < b.text ? -1 : Number(a.text > b.text)));
  return { ...of, items: texts.map(({ item }) => item) };
}

/** The items from one index to another. */
export function sliced(of: List, from: number, to: number | undefined): List {
  if (of.placed === undefined && !of.rest) return { ...of, items: of.items.slice(from, to) };
  return {
    ...of,
    items: of.items.slice(Math.max(0, from)),
    placed: from < 0 ? 0 : Math.max(0, (of.placed ?? of.items.length) - from),
  };
}

/** The list with its inner lists' items in the place of these. */
export function flattened(of: List, items: readonly Value[], node: TS.CallExpression): Value {
  const parts = items.map((value): ListPart => ({ value, spread: value.kind === 'list' ? node : null }));
  const whole = listOf(parts, node);
  if (whole.kind !== 'list' || isExact(of)) return whole;
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
