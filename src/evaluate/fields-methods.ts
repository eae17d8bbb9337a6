/** Methods of the platform's objects: `URL`, `URLSearchParams`, `Headers`, `Map`. */

import type { TS } from '../syntax/typescript.ts';
import { bufferToString } from './encodings.ts';
import { nameOf } from './evaluate.ts';
import { mutated, mutatedInto } from './mutation.ts';
import { member } from './objects.ts';
import { mapOptions } from './options.ts';
import { anyMember } from './properties.ts';
import { knownKey, toText } from './text.ts';
import { isCut } from './unknown-from.ts';
import { keysOf } from './urls.ts';
import { type Argument, type Fields, UNDEFINED, unknown, type Value } from './value.ts';

/** The brand of objects whose methods give changed copies. */
export const HTTP_PARAMS = 'HttpParams';

/** `of.name(...args)` where `of` has no such method of its own. */
export function fieldsMethod(
  of: Fields,
  name: string,
  args: readonly Argument[],
  node: TS.CallExpression,
): Value {
  if (of.brand === 'Buffer' && name === 'toString')
    return bufferToString(of, args[0]?.value(), nameOf(node), node);
  if (of.brand === HTTP_PARAMS && (name === 'set' || name === 'append'))
    return mutated(of, name, args, { node, surely: true });
  if (of.brand === HTTP_PARAMS && name === 'appendAll')
    return mutatedInto(of, 'assign', args, { node, surely: true });
  if (of.text && (name === 'toString' || name === 'toJSON')) return toText(of.text(), node);
  if (name === 'get' && of.brand !== null && of.brand !== 'instance')
    return mapOptions(args[0]?.value() ?? UNDEFINED, node, (key) => {
      if (isCut(key)) return key;
      const known = knownKey(key);
      return known === null ? anyMember(of, node) : (of.read(known) ?? of.rest() ?? UNDEFINED);
    });
  if (name === 'keys') return keysOf(of);
  const rest = of.rest();
  return rest ? { ...member(rest, name, node), why: 'call' } : unknown('call', nameOf(node), node);
}
