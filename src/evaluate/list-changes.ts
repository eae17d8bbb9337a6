/** Calls that change the list they are made on, and assignments to its items: the list afterwards. */

import { own } from '../model/own.ts';
import type { TS } from '../syntax/typescript.ts';
import { isExact, type ListPart, listOf, sorted, unordered } from './lists.ts';
import { oneOf } from './options.ts';
import { knownKey } from './text.ts';
import { type Argument, type List, list, unknown, type Value } from './value.ts';

interface Circumstances {
  readonly node: TS.Node;
  /** False: it may not have happened. */
  readonly surely: boolean;
}

/** `of` after `of.method(...args)`; `=` stands for an assignment of an item. */
export function mutatedList(
  of: List,
  method: string,
  args: readonly Argument[],
  { node, surely }: Circumstances,
): Value {
  const added = (): ListPart[] =>
    args.map((argument) => ({ value: argument.value(), spread: argument.spread ? node : null }));
  const all: ListPart = { value: of, spread: node };
  // What may be there is followed as if it were; what may be gone, or elsewhere, is followed where it was.
  if (method === 'push') return listOf([all, ...added()], node);
  if (method === 'unshift') return listOf([...added(), all], node);
  if (method === '=') return withItem(of, args, { node, surely });
  if (method === 'sort') return args.length > 0 ? unordered(of) : sorted(of);
  const change = surely && isExact(of) ? own(CHANGES, method) : undefined;
  return change?.(of.items, node) ?? of;
}

/** What is left of the items by a method; the order of others is not followed. */
const CHANGES: Readonly<Record<string, (items: readonly Value[], node: TS.Node) => List>> = {
  pop: (items) => list(items.slice(0, -1)),
  shift: (items) => list(items.slice(1)),
  reverse: (items) => list(items.toReversed()),
  splice: opened,
  fill: opened,
  copyWithin: opened,
};

function opened(items: readonly Value[], node: TS.Node): List {
  return { ...list(items, unknown('reassigned', 'items', node)), placed: 0 };
}

/** `of[index] = value`, where the index is known and the item is one of those that are. */
function withItem(of: List, [name, to]: readonly Argument[], { node, surely }: Circumstances): Value {
  const key = name ? knownKey(name.value()) : null;
  if (key === 'length' && to) return opened(of.items, node);
  const index = key !== null && /^\d{1,6}$/.test(key) ? Number(key) : -1;
  const { items, rest, placed = items.length } = of;
  if (index < 0 || !to) return of;
  const before = items[index];
  if (before && index < placed) {
    const value = surely ? to.value() : oneOf([before, to.value()], node);
    return { ...of, items: items.with(index, value) };
  }
  if (index === items.length && !rest) return list([...items, to.value()]);
  return { ...of, items: [...items, to.value()], rest: rest ?? unknown('reassigned', 'items', node), placed };
}
