/** The arguments of a call → the options objects that each of its requests is told. */

import { fieldsOf } from '../evaluate/objects.ts';
import { mapOptions, optionsOf } from '../evaluate/options.ts';
import { type Argument, passing, type Value } from '../evaluate/value.ts';
import type { CallLike } from '../syntax/source-unit.ts';
import { type TS, ts } from '../syntax/typescript.ts';
import type { RequestShape } from './client.ts';
import { produced } from './fields.ts';

/** The most requests that one call is taken for: a list of requests, or one of several request objects. */
const MAX_REQUESTS = 24;

/** The arguments with known lists in the place of `...list`; what an unknown rest brings may be any of them. */
export function spreadOut(args: readonly Argument[]): readonly Argument[] {
  if (!args.some(({ spread }) => spread)) return args;
  return args.flatMap((argument) => {
    const list = argument.spread ? argument.value() : null;
    if (!list) return [argument];
    const items = list.kind === 'list' ? list.items : [];
    const rest = list.kind === 'list' ? list.rest : list;
    const all = rest ? [...items, rest, rest, rest] : items;
    return all.map((value) => passing(() => value, argument.node));
  });
}

/** The options objects of a call, in order, for each request that it makes; without any, one request without options. */
export function ownOptions(args: readonly Argument[], shape: RequestShape, node: CallLike): Value[][] {
  let requests: Value[][] = [[]];
  for (const position of shape.options === undefined ? [] : [shape.options].flat()) {
    const argument = args[position];
    if (!argument || ts.isFunctionLike(argument.node)) continue;
    const value = shape.from === undefined ? argument.value() : requestIn(argument.value(), shape.from, node);
    const options = optionsOf(value).flatMap((option) =>
      option.kind === 'list' ? option.items.flatMap(optionsOf) : [option],
    );
    const combined = requests.flatMap((before) =>
      options.map((option) => [...before, asOptions(option, shape.from !== undefined, node)]),
    );
    if (combined.length > 0 && combined.length <= MAX_REQUESTS) requests = combined;
    else requests = requests.map((before) => [...before, value]);
  }
  return requests;
}

/** Whether the options have the one, `shape.from`, that is the request: `build.query({ queryFn })` makes its requests itself. */
export function declares(args: readonly Argument[], shape: RequestShape): boolean {
  const [position = 0] = [shape.options ?? 0].flat();
  const options = args[position]?.value();
  return (
    options !== undefined &&
    optionsOf(options).some((o) => o.kind !== 'fields' || o.read(shape.from ?? '') !== null)
  );
}

/** `{ query: (id) => … }`: the request that the option is, or that its function gives. */
function requestIn(options: Value, name: string, node: CallLike): Value {
  return mapOptions(options, node, (option) => {
    const held = option.kind === 'fields' ? option.read(name) : null;
    return held ? produced(held, node) : option;
  });
}

/** An address in the options' place says nothing of them, but where an option may be the address alone. */
function asOptions(value: Value, isRequest: boolean, node: TS.Node): Value {
  const isAlone = value.kind === 'text' || (value.kind === 'fields' && value.brand === 'URL');
  if (!isAlone) return value;
  return fieldsOf(isRequest ? [{ kind: 'property', name: 'url', value: () => value }] : [], node);
}
