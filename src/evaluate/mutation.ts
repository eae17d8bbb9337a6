/** Calls that change the object they are made on, and assignments to its members: the object afterwards. */

import { own } from '../model/own.ts';
import type { TS } from '../syntax/typescript.ts';
import { enter } from './calls.ts';
import { afterCall } from './effects.ts';
import { mutatedList } from './list-changes.ts';
import { fieldsOf, type Part, partsOf, withSelf } from './objects.ts';
import { readMember } from './properties.ts';
import { knownKey } from './text.ts';
import { searchParams, urlWith } from './urls.ts';
import { type Argument, type Fields, passing, UNDEFINED, unknown, type Value } from './value.ts';

interface Circumstances {
  readonly node: TS.Node;
  /** False: it may not have happened. */
  readonly surely: boolean;
}

/** What functions that change their first argument do with it, given the others. */
const INTO: Readonly<Record<string, (target: Fields, args: readonly (() => Value)[]) => Part[]>> = {
  assign: merging,
  extend: merging,
  merge: merging,
  mixin: merging,
  defaults: (target, args) => [...args.map(spread).reverse(), ...partsOf(target)],
  setPrototypeOf: (target, [proto]) => [...(proto ? [spread(proto)] : []), ...partsOf(target)],
  inherits: inheriting,
  __extends: inheriting,
  applyMixins: (target, [mixins]) => [
    ...partsOf(target),
    prototypePart(target, () => itemsOf(mixins?.()), true),
  ],
  defineProperty: (target, [name, descriptor]) => {
    const key = name ? knownKey(name()) : null;
    return [...partsOf(target), ...(key === null || !descriptor ? [] : described(key, descriptor))];
  },
  defineProperties: (target, [descriptors]) => [
    ...partsOf(target),
    ...(descriptors ? describedAll(descriptors()) : []),
  ],
};

/** `target` after `target.method(...args)`; `=` stands for an assignment of a member, `with x` for a changed part. */
export function mutated(target: Value, method: string, args: readonly Argument[], how: Circumstances): Value {
  if (target.kind === 'list') return mutatedList(target, method, args, how);
  if (target.kind !== 'fields') return target;
  const [first, second] = args;
  if (method.startsWith('with ') && first) return urlWith(target, method.slice(5), first.value(), how.node);
  if (method === '=' && first && second) return assigned(target, knownKey(first.value()), second, how);
  const own = method === '=' ? null : target.read(method);
  // A method of the repository may be called `set`, with its own meaning.
  if (own?.kind === 'function') return afterCall(target, own, args, how);
  if (!first || target.brand === 'instance') return target;
  if (method === 'delete' && target.brand !== null)
    return assigned(
      target,
      knownKey(first.value()),
      passing(() => UNDEFINED, how.node),
      how,
    );
  if (!second) return target;
  return method === 'set' || method === 'append' || method === 'setHeader'
    ? assigned(target, knownKey(first.value()), second, how)
    : target;
}

/** `target` after `Object.assign(target, ...args)` and its kin. */
export function mutatedInto(
  target: Value,
  name: string,
  args: readonly Argument[],
  how: Circumstances,
): Value {
  const change = own(INTO, name);
  if (target.kind !== 'fields' || !change) return target;
  const given = args.flatMap((argument) => {
    const value = argument.spread ? argument.value() : null;
    return value?.kind === 'list' ? value.items.map((item) => () => item) : [argument.value];
  });
  return extended(target, change(target, given), how);
}

function assigned(target: Fields, name: string | null, to: Argument, how: Circumstances): Value {
  if (name === null)
    return extended(target, [...partsOf(target), spread(() => unknown('syntax', 'key', how.node))], how);
  if (target.brand === 'URL') return urlWith(target, name, to.value(), how.node);
  if (name === '__proto__') return extended(target, [spread(to.value), ...partsOf(target)], how);
  const setter = target.read(`set ${name}`);
  if (setter?.kind === 'function') return afterCall(target, setter, [to], how);
  const kind = how.surely ? 'property' : 'maybe';
  const value = (self: Fields): Value => withSelf(to.value(), self);
  return extended(target, [...partsOf(target), { kind, name, value, node: how.node }], how);
}

function extended(target: Fields, parts: readonly Part[], how: Circumstances): Fields {
  if (target.brand === 'URLSearchParams') return searchParams(parts, how.node);
  const { brand, trail, identity } = target;
  return fieldsOf(parts, how.node, { brand, trail, identity });
}

function merging(target: Fields, args: readonly (() => Value)[]): Part[] {
  return [...partsOf(target), ...args.map(spread)];
}

function spread(value: () => Value): Part {
  return { kind: 'spread', value };
}

/** `util.inherits(Derived, Base)`: what the prototype does not have itself it has from the base's. */
function inheriting(target: Fields, [base]: readonly (() => Value)[]): Part[] {
  const above: Part[] = base ? [{ kind: 'property', name: 'super_', value: base }] : [];
  return [...partsOf(target), prototypePart(target, () => (base ? [base()] : []), false), ...above];
}

/** The prototype with those of others above (`over`) or beneath its own. */
function prototypePart(target: Fields, others: () => readonly Value[], over: boolean): Part {
  const value = (): Value => {
    const own = spread(() => readMember(target, 'prototype', target.node));
    const added = others().map((other) => spread(() => readMember(other, 'prototype', target.node)));
    return fieldsOf(over ? [own, ...added] : [...added, own], target.node);
  };
  return { kind: 'property', name: 'prototype', value };
}

function itemsOf(value: Value | undefined): readonly Value[] {
  return value?.kind === 'list' ? value.items : [];
}

/** `{ value }`, or `{ get() { … }, set(x) { … } }`. */
function described(name: string, descriptor: () => Value): Part[] {
  const of = (part: string): Value | null => {
    const given = descriptor();
    return given.kind === 'fields' ? given.read(part) : null;
  };
  const value = (self: Fields): Value => {
    const getter = of('get');
    if (getter?.kind === 'function') return enter({ ...getter, self }, [], getter.node, getter.closure.depth);
    return withSelf(of('value') ?? unknown('syntax', name, self.node), self);
  };
  const setter = of('set');
  const write: Part[] =
    setter?.kind === 'function'
      ? [{ kind: 'property', name: `set ${name}`, value: (self) => ({ ...setter, self }) }]
      : [];
  return [{ kind: 'property', name, value }, ...write];
}

/** `Object.defineProperties(x, descriptors)`, `Object.create(proto, descriptors)`. */
function describedAll(descriptors: Value): Part[] {
  if (descriptors.kind !== 'fields') return [];
  return descriptors
    .names()
    .flatMap((name) =>
      described(name, () => descriptors.read(name) ?? unknown('syntax', name, descriptors.node)),
    );
}
