/** Methods of arrays, with callbacks entered item by item. */

import type { TS } from '../syntax/typescript.ts';
import { enter } from './calls.ts';
import { nameOf } from './evaluate.ts';
import { callGlobal } from './globals.ts';
import {
  flattened,
  isExact,
  itemAt,
  type ListPart,
  listOf,
  sliced,
  sorted,
  unordered,
  valuesOf,
} from './lists.ts';
import { fieldsOf } from './objects.ts';
import { truthiness } from './operators.ts';
import { mapOptions, oneOf, optionsOf } from './options.ts';
import { anyMember, eachItem } from './properties.ts';
import { joinList } from './text.ts';
import { isCut, unknownFrom } from './unknown-from.ts';
import {
  type Argument,
  constant,
  isUndefined,
  type List,
  passing,
  text,
  UNDEFINED,
  unknown,
  type Value,
} from './value.ts';

/** `subject.name(...args)`; `depth` is how deep the caller stands. */
export function listMethod(
  subject: List,
  name: string,
  args: readonly Argument[],
  node: TS.CallExpression,
  depth: number,
): Value {
  const given = valuesOf(args);
  if (given.some(isCut)) return unknownFrom(given, 'call', nameOf(node), node);
  const [first, second] = given;
  const { items } = subject;
  const each = (item: Value, index: number): Value => {
    const passed = [item, constant(index)].map((value) => passing(() => value, node));
    if (first?.kind === 'function') return enter(first, passed, node, depth);
    // `segments.map(encodeURIComponent)`: the platform's functions mind one argument.
    const known = first?.kind === 'foreign' ? callGlobal(first, passed.slice(0, 1), node) : null;
    return known ?? unknown('call', nameOf(node), node);
  };
  const isTruth = first?.kind === 'foreign' && first.module === null && first.path.join('.') === 'Boolean';
  const passes: Test = (item, index) => truthiness(isTruth ? item : each(item, index));
  switch (name) {
    case 'join':
      return mapOptions(first ?? UNDEFINED, node, (separator) =>
        joinList(subject, isUndefined(separator) ? text(',') : separator, node),
      );
    case 'map':
      return { ...subject, items: items.map(each) };
    case 'flatMap':
      return flattened(subject, items.map(each), node);
    case 'flat':
      return flattened(subject, items, node);
    case 'concat':
      return listOf(
        [subject, ...given].map(
          (value): ListPart => ({ value, spread: value.kind === 'list' ? node : null }),
        ),
        node,
      );
    case 'values':
      return subject;
    case 'filter':
      return filtered(subject, passes, node);
    case 'sort':
    case 'toSorted':
      return first ? unordered(subject) : sorted(subject);
    case 'reverse':
    case 'toReversed':
      return { ...subject, items: items.toReversed(), ...(isExact(subject) ? {} : { placed: 0 }) };
    case 'slice': {
      const [from, to] = [first ?? constant(0), second ?? UNDEFINED].map(indexOf);
      return from === undefined || from === null || to === null
        ? unknownFrom(given, 'call', nameOf(node), node)
        : sliced(subject, from, to);
    }
    case 'find':
      return found(subject, passes, node);
    case 'pop':
    case 'shift':
      return itemAt(subject, name === 'pop' ? -1 : 0, node);
    case 'at':
      return mapOptions(first ?? constant(0), node, (wanted) => {
        const index = indexOf(wanted);
        return typeof index === 'number' ? itemAt(subject, index, node) : anyMember(subject, node);
      });
    case 'next':
      return fieldsOf([{ kind: 'property', name: 'value', value: () => eachItem(subject, node) }], node);
    case 'reduce':
      return reduced(subject, given, node, depth);
    default:
      return unknown('call', nameOf(node), node);
  }
}

type Test = (item: Value, index: number) => boolean | null;

/** The items that a test leaves, each without the values that it does not; what it does not decide is there. */
function filtered(of: List, passes: Test, node: TS.Node): List {
  const items: Value[] = [];
  let { placed } = of;
  for (const [index, item] of of.items.entries()) {
    const options = optionsOf(item);
    const left = options.filter((one) => passes(one, index) !== false);
    if (left.length > 0 && left.length < options.length) placed ??= items.length;
    if (left.length > 0) items.push(left.length < options.length ? oneOf(left, node) : item);
  }
  return { ...of, items, ...(placed === undefined ? {} : { placed }) };
}

/** The items up to the first one that surely passes a test. */
function found(of: List, passes: Test, node: TS.Node): Value {
  const values: Value[] = [];
  for (const [index, item] of of.items.entries()) {
    const answers = optionsOf(item).map((one) => ({ one, passed: passes(one, index) }));
    values.push(...answers.filter(({ passed }) => passed !== false).map(({ one }) => one));
    if (isExact(of) && answers.every(({ passed }) => passed)) return oneOf(values, node);
  }
  return oneOf([...values, of.rest ?? UNDEFINED], node);
}

function reduced(
  subject: List,
  [step, given]: readonly Value[],
  node: TS.CallExpression,
  depth: number,
): Value {
  const [first, ...others] = subject.items;
  const start = given ?? first;
  if (step?.kind !== 'function' || !start || !isExact(subject)) return unknown('call', nameOf(node), node);
  const skipped = given ? 0 : 1;
  return (given ? subject.items : others).reduce<Value>((sum, item, index) => {
    const passed = [sum, item, constant(index + skipped)].map((value) => passing(() => value, node));
    return enter(step, passed, node, depth);
  }, start);
}

/** The number that an index is; undefined as itself; null: not known. */
function indexOf(value: Value): number | undefined | null {
  if (isUndefined(value)) return undefined;
  return value.kind === 'constant' && typeof value.value === 'number' ? value.value : null;
}
