/** Calls that change the object they are made on, and assignments to its members: the object afterwards. */

import type { TS } from '../syntax/typescript.ts';
import { fieldsOf, type Part } from './objects.ts';
import { knownKey } from './text.ts';
import { searchParams, urlWith } from './urls.ts';
import { type Fields, list, unknown, type Value } from './value.ts';

interface Circumstances {
  readonly node: TS.Node;
  /** False: it may not have happened. */
  readonly surely: boolean;
}

/** `target` after `target.method(...args)`; `=` stands for an assignment of a member, `with x` for a changed part. */
export function mutated(
  target: Value,
  method: string,
  args: readonly (() => Value)[],
  how: Circumstances,
): Value {
  if (target.kind === 'list') {
    return method === 'push' || method === 'unshift'
      ? list([...target.items, ...args.map((a) => a())], target.rest)
      : target;
  }
  if (target.kind !== 'fields') return target;
  const [first, second] = args;
  if (method.startsWith('with ') && first) return urlWith(target, method.slice(5), first(), how.node);
  if (method === 'assign')
    return extended(
      target,
      args.slice(1).map((value): Part => ({ kind: 'spread', value })),
      how,
    );
  if (
    !first ||
    !second ||
    (method !== '=' && method !== 'set' && method !== 'append' && method !== 'setHeader')
  )
    return target;
  // A class of the repository may have a `set` of its own, with its own meaning.
  if (method !== '=' && target.brand === 'instance') return target;
  const name = knownKey(first());
  if (method === '=' && target.brand === 'URL' && name !== null)
    return urlWith(target, name, second(), how.node);
  const part: Part =
    name === null
      ? { kind: 'spread', value: () => unknown('syntax', 'key', how.node) }
      : { kind: how.surely ? 'property' : 'maybe', name, value: second };
  return extended(target, [part], how);
}

function extended(target: Fields, parts: readonly Part[], how: Circumstances): Fields {
  const all: Part[] = [{ kind: 'spread', value: () => target }, ...parts];
  if (target.brand === 'URLSearchParams') return searchParams(all, how.node);
  return fieldsOf(all, how.node, { brand: target.brand, trail: target.trail });
}
