/** The function, or the class, whose callers can say more of a request. */

import type { World } from '../evaluate/frame.ts';
import { optionsOf } from '../evaluate/options.ts';
import type { Text, Unknown, Value } from '../evaluate/value.ts';
import { type FunctionNode, type MakerNode, type TS, ts } from '../syntax/typescript.ts';
import { thisFunction } from '../syntax/write.ts';
import type { Callers } from './callers.ts';
import type { Slots } from './slots.ts';

/** Whose callers can say more, and of what. */
export interface Open {
  readonly owner: MakerNode;
  /** False: it does not change where the request goes. */
  readonly matters: boolean;
  /** It has a value that classes which extend the owner may say otherwise of. */
  readonly overridden: boolean;
}

/** The function or class whose callers can say more: of the address first, then of what the request carries. */
export function openOwner(
  requests: readonly Slots[],
  callee: Value,
  from: { readonly here: TS.Node; readonly world: World; readonly callers: Callers },
): Open | null {
  const { world } = from;
  const first = (unknowns: readonly Unknown[], matters: boolean): Open | null => {
    const open = unknowns.flatMap(({ owner, overridden = false }): Open[] =>
      owner && !world.assumptions.has(owner) ? [{ owner, matters, overridden }] : [],
    );
    const method = calledMethod(open, from);
    if (method) return { owner: method, matters, overridden: false };
    return open.find(({ owner }) => !ts.isClassLike(owner)) ?? open[0] ?? null;
  };
  if (requests.length === 0)
    return first(
      optionsOf(callee).filter((option) => option.kind === 'unknown'),
      true,
    );
  const address = requests.flatMap((slots) => [
    ...slots.addresses.flatMap(holesOf),
    ...unknownsOf(slots.method),
  ]);
  const detail = requests.flatMap((slots) => [...slots.query, slots.body].flatMap(unknownsOf));
  return first(address, true) ?? first(detail, false);
}

/** The method around a place, where others fill what it reads: who calls it says on which object, which knows all of it. */
function calledMethod(
  open: readonly Open[],
  { here, world, callers }: { readonly here: TS.Node; readonly world: World; readonly callers: Callers },
): FunctionNode | null {
  const method = thisFunction(here);
  if (!method || !ts.isMethodDeclaration(method) || world.assumptions.has(method)) return null;
  const isFilled = open.some(({ owner }) => owner !== method && owner.parent === method.parent);
  return isFilled && callers.sitesOf(method).length > 0 ? method : null;
}

function holesOf(address: Text): Unknown[] {
  return address.pieces.flatMap((piece) => (typeof piece === 'string' ? [] : [piece]));
}

function unknownsOf(value: Value | null): Unknown[] {
  if (!value) return [];
  return optionsOf(value).flatMap((option) => {
    if (option.kind === 'unknown') return [option];
    if (option.kind === 'text') return holesOf(option);
    const rest = option.kind === 'fields' ? option.rest() : null;
    return rest ? [rest] : [];
  });
}
