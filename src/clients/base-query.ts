/** Requests that a function of the repository makes for a client: RTK Query's `baseQuery`, when it is no library's. */

import { functionIn } from '../evaluate/enters.ts';
import { mapOptions } from '../evaluate/options.ts';
import {
  type Argument,
  type Foreign,
  type FunctionValue,
  passing,
  UNDEFINED,
  type Value,
} from '../evaluate/value.ts';
import { own } from '../model/own.ts';
import type { CallLike } from '../syntax/source-unit.ts';
import { produced } from './fields.ts';
import type { Recognised } from './recognise.ts';

/** The function that makes the request that `callee` declares, with the request as its argument; or null. */
export function enteredThrough(
  callee: Foreign,
  known: Recognised | null,
  args: readonly Argument[],
  node: CallLike,
): FunctionValue | null {
  const { through, from, options } = known?.request ?? {};
  const position = [options ?? 0].flat()[0] ?? 0;
  const argument = args[position];
  if (through === undefined || from === undefined || !argument) return null;
  const made = optionOf(callee, through);
  const fn = made && functionIn(made);
  if (!fn) return null;
  const request = (): Value =>
    mapOptions(argument.value(), node, (option) => {
      const held = option.kind === 'fields' ? option.read(from) : null;
      return held ? produced(held, node) : UNDEFINED;
    });
  const held = argument.value();
  if (held.kind !== 'fields' || !held.read(from)) return null;
  return { ...fn, bound: [...fn.bound, passing(request, argument.node)] };
}

/** What a function among a request's options is given of the client: `queryFn(arg, api, extra, baseQuery)`. */
export function handed(callee: Foreign, known: Recognised, property: string, index: number): Value | null {
  const hands = known.request ? own(known.table.hands, property) : undefined;
  return hands?.at === index ? optionOf(callee, hands.option) : null;
}

function optionOf(callee: Foreign, name: string): Value | null {
  return callee.made?.options.kind === 'fields' ? callee.made.options.read(name) : null;
}
