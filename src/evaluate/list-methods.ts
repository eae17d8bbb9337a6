/** Methods of arrays, with callbacks entered item by item. */

import type { TS } from '../syntax/typescript.ts';
import { enter } from './calls.ts';
import { nameOf } from './evaluate.ts';
import { callGlobal } from './globals.ts';
import { flattened, itemAt, type ListPart, listOf, sliced } from './lists.ts';
import { fieldsOf } from './objects.ts';
import { oneOf } from './options.ts';
import { eachItem } from './properties.ts';
import { joinList, knownText } from './text.ts';
import { type Argument, constant, type List, UNDEFINED, unknown, type Value } from './value.ts';

/** `subject.name(...args)`; `depth` is how deep the caller stands. */
export function listMethod(
  subject: List,
  name: string,
  args: readonly Argument[],
  node: TS.CallExpression,
  depth: number,
): Value {
  const [first, second] = args.map((argument) => argument.value());
  const { items, rest } = subject;
  const each = (item: Value, index: number): Value => {
    const given = [item, constant(index)].map(
      (value): Argument => ({ value: () => value, node, spread: false }),
    );
    if (first?.kind === 'function') return enter(first, given, node, depth);
    // `segments.map(encodeURIComponent)`: the platform's functions mind one argument.
    const known = first?.kind === 'foreign' ? callGlobal(first, given.slice(0, 1), node) : null;
    return known ?? unknown('call', nameOf(node), node);
  };
  switch (name) {
    case 'join':
      return joinList(subject, first ? (knownText(first) ?? ',') : ',', node);
    case 'map':
      return { ...subject, items: items.map(each) };
    case 'flatMap':
      return flattened(subject, items.map(each), node);
    case 'flat':
      return flattened(subject, items, node);
    case 'concat':
      return listOf(
        [subject, ...args.map((argument) => argument.value())].map(
          (value): ListPart => ({ value, spread: value.kind === 'list' ? node : null }),
        ),
        node,
      );
    case 'filter':
    case 'reverse':
    case 'sort':
    case 'toSorted':
    case 'toReversed':
    case 'values':
      return subject;
    case 'slice':
      return sliced(subject, numberOf(first) ?? 0, numberOf(second) ?? undefined);
    case 'find':
    case 'pop':
    case 'shift':
      return items.length > 0 ? oneOf(rest ? [...items, rest] : items, node) : (rest ?? UNDEFINED);
    case 'at':
      return itemAt(subject, numberOf(first) ?? 0);
    case 'next':
      return fieldsOf([{ kind: 'property', name: 'value', value: () => eachItem(subject, node) }], node);
    case 'reduce':
      return reduced(subject, args, node, depth);
    default:
      return unknown('call', nameOf(node), node);
  }
}

function reduced(subject: List, args: readonly Argument[], node: TS.CallExpression, depth: number): Value {
  const [step, given] = args.map((argument) => argument.value());
  const [first, ...others] = subject.items;
  const start = given ?? first;
  if (step?.kind !== 'function' || !start || subject.rest) return unknown('call', nameOf(node), node);
  const skipped = given ? 0 : 1;
  return (given ? subject.items : others).reduce<Value>((sum, item, index) => {
    const passed = [sum, item, constant(index + skipped)].map(
      (value): Argument => ({ value: () => value, node, spread: false }),
    );
    return enter(step, passed, node, depth);
  }, start);
}

function numberOf(value: Value | undefined): number | null {
  return value?.kind === 'constant' && typeof value.value === 'number' ? value.value : null;
}
