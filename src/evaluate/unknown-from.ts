/** What is not known because something else is not: the reason is passed on, and whose callers decide it. */

import type { TS } from '../syntax/typescript.ts';
import { type Unknown, type UnknownWhy, unknown, type Value } from './value.ts';

/** What an operation gives that needs to know more of `from`: whoever decides that decides this. */
export function unknownFrom(from: readonly Value[], why: UnknownWhy, name: string, node: TS.Node): Unknown {
  return unknown(from.some(isCut) ? 'budget' : why, name, node, ownerAmong(from, new Set()));
}

/** Whether a value is not known because too much leads to it. */
export function isCut(value: Value): boolean {
  if (value.kind === 'one-of') return value.options.some(isCut);
  if (value.kind === 'list') return value.rest?.why === 'budget';
  if (value.kind === 'text') return value.pieces.some((piece) => typeof piece !== 'string' && isCut(piece));
  return value.kind === 'unknown' && value.why === 'budget';
}

/** The first owner; `seen`: lists may hold each other a hundred times over. */
function ownerAmong(values: readonly (Value | string)[], seen: Set<unknown>): Unknown['owner'] {
  if (seen.has(values)) return null;
  seen.add(values);
  for (const value of values) {
    const owner = typeof value === 'string' ? null : ownerOf(value, seen);
    if (owner) return owner;
  }
  return null;
}

function ownerOf(value: Value, seen: Set<unknown>): Unknown['owner'] {
  if (value.kind === 'unknown') return value.owner;
  if (value.kind === 'one-of') return ownerAmong(value.options, seen);
  if (value.kind === 'text') return ownerAmong(value.pieces, seen);
  if (value.kind !== 'list') return null;
  return ownerAmong(value.items, seen) ?? value.rest?.owner ?? null;
}
