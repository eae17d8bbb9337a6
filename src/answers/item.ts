/** One piece of an answer on its way through the program. */

import type { Certainty } from '../model/certainty.ts';
import type { TS } from '../syntax/typescript.ts';

/** A member of the answer, where the program reads it. */
export interface Read {
  readonly node: TS.Node;
  /** Names from the answer's body on; which item of a list is not told. */
  readonly path: readonly string[];
  readonly certainty: Certainty;
  /** The read that this one goes on from. */
  readonly from: Read | null;
}

/** An expression that holds the answer, a member of it, or what either was put into. */
export interface Item {
  /** The expression that holds it. */
  readonly node: TS.Node;
  /** The names that were read of the answer so far; which item of a list is not told. */
  readonly path: readonly string[];
  /** Names of objects that it was put into since, outermost last: only who reads them gets it. */
  readonly inside: readonly string[];
  /** Names that were laid over it since: reads of them are of something else. */
  readonly hidden: readonly string[];
  /** The calls that it comes out of next, from the request outwards; empty: whoever calls the function it is in. */
  readonly up: readonly TS.Node[];
  /** The read that it comes of; null: the answer as a whole. */
  readonly last: Read | null;
  /** Whether it is still the response around the body; null: not known. */
  readonly raw: boolean | null;
  readonly certainty: Certainty;
}

/** The item at another expression. */
export function moved(item: Item, node: TS.Node): Item {
  return { ...item, node };
}

/** Inside a member of an object, or a place of a list. */
export function wrapped(item: Item, name: string, node: TS.Node): Item {
  return { ...item, node, inside: [...item.inside, name] };
}

/** What stands for any place of a list. */
export const ANY = '[]';

/** Members of responses by which the body is read. */
const BODY = new Set(['data', 'body', 'result', '_data']);

/** Members of responses that say nothing of the body. */
const RESPONSE = new Set(
  'status ok headers statusText statusCode statusMessage url type redirected bodyUsed config request error raw'.split(
    ' ',
  ),
);

/** What a member of an item is. */
export interface Member {
  readonly item: Item;
  /** Whether it is a member of the answer, and not of what is around it. */
  readonly isRead: boolean;
}

/** What `name` of it is; null: something else. */
export function memberOf(item: Item, name: string, node: TS.Node): Member | null {
  const { inside, path, hidden } = item;
  const isPlace = name === ANY || /^\d+$/.test(name);
  const last = inside.at(-1);
  if (last !== undefined) {
    const isAnyPlace = isPlace && (last === ANY || (name === ANY && /^\d+$/.test(last)));
    return last === name || isAnyPlace
      ? { item: { ...item, node, inside: inside.slice(0, -1) }, isRead: false }
      : null;
  }
  if (isPlace) return { item: moved(item, node), isRead: false };
  if (item.raw !== false && path.length === 0) {
    if (BODY.has(name) && item.raw) return { item: { ...item, node, raw: false }, isRead: false };
    if (RESPONSE.has(name)) return null;
  }
  if (hidden.includes(name)) return null;
  return { item: { ...item, node, path: [...path, name], hidden: [], raw: false }, isRead: true };
}

/** The body of what may still be a response. */
export function bodyOf(item: Item, node: TS.Node): Item {
  return { ...item, node, raw: false };
}

/** A declared type that an item was said to have. */
export interface Typed {
  readonly type: TS.TypeNode;
  readonly item: Item;
}

/** Where an item begins: an expression, or (`name`) what a declaration binds. */
export interface Start {
  readonly item: Item;
  readonly name: TS.BindingName | null;
}

/** What following items found. */
export interface Flow {
  readonly reads: readonly Read[];
  readonly types: readonly Typed[];
  /** Reads that went on where another one had been before: what goes on from that one goes on from them. */
  readonly joins: ReadonlyMap<Read, Read>;
  /** Whether it was passed on to more places than are followed. */
  readonly isCut: boolean;
}
