/** `arguments`: what the nearest function that is no arrow was called with. */

import type { TS } from '../syntax/typescript.ts';
import { thisFunction } from '../syntax/write.ts';
import { type Frame, frameOf } from './frame.ts';
import { list, type Unknown, unknown, type Value } from './value.ts';

/** The list of them; of a function that nobody seen calls, whatever its callers pass. */
export function argumentsObject(node: TS.Identifier, frame: Frame): Value | null {
  const fn = node.text === 'arguments' ? thisFunction(node) : null;
  if (!fn) return null;
  const { args } = frameOf(fn, frame);
  if (!args) return list([], open(node, fn));
  const items: Value[] = [];
  for (const argument of args) {
    const value = argument.value();
    if (!argument.spread) items.push(value);
    else if (value.kind === 'list' && !value.rest) items.push(...value.items);
    else return list(items, value.kind === 'unknown' ? value : open(node, fn));
  }
  return list(items);
}

function open(node: TS.Identifier, owner: Unknown['owner']): Unknown {
  return unknown('parameter', 'arguments', node, owner);
}
