/** Data hooks: they call a function of the repository with a key, and the key is often the address. */

import { enter } from '../evaluate/calls.ts';
import { functionIn } from '../evaluate/enters.ts';
import { fieldsOf } from '../evaluate/objects.ts';
import { mapOptions, oneOf, optionsOf } from '../evaluate/options.ts';
import { eachItem, readMember } from '../evaluate/properties.ts';
import {
  type Argument,
  type Foreign,
  type FunctionValue,
  passing,
  unknown,
  type Value,
} from '../evaluate/value.ts';
import { own } from '../model/own.ts';
import type { CallLike } from '../syntax/source-unit.ts';
import { ts } from '../syntax/typescript.ts';

/** `key`: called with the key itself · `query`: with an object that holds it, as `queryKey`. */
type Hook = 'key' | 'query';

const SWR: Readonly<Record<string, Hook>> = { '()': 'key', preload: 'key', useSWR: 'key' };

const QUERY: Readonly<Record<string, Hook>> = {
  useQuery: 'query',
  useInfiniteQuery: 'query',
  useSuspenseQuery: 'query',
  useSuspenseInfiniteQuery: 'query',
  usePrefetchQuery: 'query',
  createQuery: 'query',
  createInfiniteQuery: 'query',
  injectQuery: 'query',
  queryOptions: 'query',
  infiniteQueryOptions: 'query',
};

/** By module, then by name. */
const TABLES: Readonly<Record<string, Readonly<Record<string, Hook>>>> = {
  swr: SWR,
  'swr/immutable': SWR,
  'swr/infinite': SWR,
  'swr/mutation': SWR,
  '@tanstack/react-query': QUERY,
  '@tanstack/vue-query': QUERY,
  '@tanstack/svelte-query': QUERY,
  '@tanstack/solid-query': QUERY,
  '@tanstack/angular-query-experimental': QUERY,
  'react-query': QUERY,
};

/** The option that holds the function, and the one that holds the key. */
const FUNCTION = 'queryFn';
const KEY = 'queryKey';

/** The function that a hook calls, with its key bound. */
export function enteredByHook(
  callee: Foreign,
  args: readonly Argument[],
  node: CallLike,
): FunctionValue | null {
  const hook = hookOf(callee);
  const [first, second] = args;
  if (!hook || !first) return null;
  const given = second && functionIn(second.value());
  if (given) {
    const key = (): Value => keyOf(first.value(), node);
    return hook === 'key'
      ? { ...given, bound: keyArguments(key, given, node) }
      : { ...given, bound: [passing(() => contextOf(key(), node), node)] };
  }
  if (hook === 'key') return null;
  const options = first.value();
  const fn = functionIn(readMember(options, FUNCTION, node));
  return fn && { ...fn, bound: [passing(() => contextOf(readMember(options, KEY, node), node), node)] };
}

/** What a hook passes to a `queryFn` that is written among its options. */
export function passedToQuery(
  callee: Foreign,
  args: readonly Argument[],
  property: string,
  index: number,
  node: CallLike,
): Value | null {
  const [options] = args;
  if (hookOf(callee) !== 'query' || property !== FUNCTION || index !== 0 || !options) return null;
  return contextOf(readMember(options.value(), KEY, node), node);
}

function hookOf(callee: Foreign): Hook | null {
  if (callee.made) return null;
  return own(own(TABLES, callee.module ?? ''), callee.path.join('.') || '()') ?? null;
}

/** A key may be a function that gives it; where it is nothing, nothing is asked for. */
function keyOf(key: Value, node: CallLike): Value {
  const known = mapOptions(key, node, (option) =>
    option.kind === 'function'
      ? enter(option, [opaque('index', node), opaque('previous', node)], node, 0)
      : option,
  );
  const asked = optionsOf(known).filter((option) => option.kind !== 'constant');
  return asked.length > 0 ? oneOf(asked, node, known.kind === 'one-of' && known.every) : known;
}

/** SWR 1 spreads a list over the parameters, SWR 2 passes it whole. */
function keyArguments(key: () => Value, fn: FunctionValue, node: CallLike): Argument[] {
  const [first, ...others] = fn.node.parameters;
  const isSpread = first && others.length > 0 && ts.isIdentifier(first.name) && key().kind === 'list';
  return isSpread ? [{ ...passing(key, node), spread: true }] : [passing(key, node)];
}

function contextOf(key: Value, node: CallLike): Value {
  const rest = unknown('answer', 'context', node);
  return fieldsOf(
    [
      { kind: 'spread', value: () => rest },
      { kind: 'property', name: KEY, value: () => key },
    ],
    node,
  );
}

function opaque(name: string, node: CallLike): Argument {
  return passing(() => eachItem(unknown('answer', name, node), node), node);
}
