/** Packages whose functions take functions: they give one back that does the same, or call it right away. */

import { functionIn } from '../evaluate/enters.ts';
import { eachItem } from '../evaluate/properties.ts';
import { type Argument, type Foreign, type FunctionValue, UNDEFINED, type Value } from '../evaluate/value.ts';
import { own } from '../model/own.ts';
import { packageName } from '../model/package-name.ts';
import type { CallLike } from '../syntax/source-unit.ts';
import { ts } from '../syntax/typescript.ts';

/** What is done with the function in argument `fn`. */
type Wrapping =
  /** Given back, wrapped: whoever calls the result calls it. */
  | { readonly gives: 'same'; readonly fn: number }
  /** Given to what is made, whose method `by` (or the thing itself, `()`) calls it. */
  | { readonly gives: 'caller'; readonly fn: number; readonly by: string }
  /** A thing whose methods call or wrap what they are given. */
  | { readonly gives: 'runner' }
  /** A function that gives back what it is given, wrapped. */
  | { readonly gives: 'wrapper' }
  /** Called at once, with nothing or an item of another argument. */
  | {
      readonly gives: 'result';
      readonly fn: number;
      readonly items?: number;
    };

const same: Wrapping = { gives: 'same', fn: 0 };
const called: Wrapping = { gives: 'result', fn: 0 };
const runner: Wrapping = { gives: 'runner' };

/** By module, then by path of members; `default` is `()`. */
const TABLES: Readonly<Record<string, Readonly<Record<string, Wrapping>>>> = {
  react: { cache: same, useCallback: same, useMemo: called, useEffectEvent: same },
  'next/cache': { unstable_cache: same, cache: same },
  'fastify-plugin': { '()': same, fastifyPlugin: same },
  'p-limit': { '()': runner },
  'p-queue': { 'new ()': runner },
  'p-throttle': { '()': { gives: 'wrapper' } },
  'p-debounce': { '()': same },
  'p-memoize': { '()': same },
  'p-retry': { '()': called },
  'p-timeout': { '()': called },
  'p-map': { '()': { gives: 'result', fn: 1, items: 0 }, pMapIterable: { gives: 'result', fn: 1, items: 0 } },
  'async-retry': { '()': called },
  'exponential-backoff': { backOff: called },
  'ts-retry-promise': { retry: called },
  bottleneck: { 'new ()': runner },
  cockatiel: {
    retry: runner,
    circuitBreaker: runner,
    timeout: runner,
    wrap: runner,
    bulkhead: runner,
    fallback: runner,
  },
  opossum: { 'new ()': { gives: 'caller', fn: 0, by: 'fire' } },
  'async-sema': { 'new Sema': runner, RateLimit: runner },
  memoizee: { '()': same },
  'memoize-one': { '()': same },
  memoize: { '()': same },
  moize: { '()': same },
  'micro-memoize': { '()': same },
  'fast-memoize': { '()': same },
  mem: { '()': same },
  'lodash/memoize': { '()': same },
  'lodash/throttle': { '()': same },
  'lodash/debounce': { '()': same },
  'lodash/once': { '()': same },
  lodash: { memoize: same, throttle: same, debounce: same, once: same, bind: same, unary: same },
  'lodash-es': { memoize: same, throttle: same, debounce: same, once: same, unary: same },
  'es-toolkit': { memoize: same, throttle: same, debounce: same, once: same, retry: called },
  remeda: { once: same },
  async: {
    mapLimit: { gives: 'result', fn: 2, items: 0 },
    eachLimit: { gives: 'result', fn: 2, items: 0 },
    map: { gives: 'result', fn: 1, items: 0 },
    each: { gives: 'result', fn: 1, items: 0 },
  },
  './client': { createConfig: same },
  './client/index': { createConfig: same },
  './client/client.gen': { createConfig: same },
  '@hey-api/client-fetch': { createConfig: same },
  '@hey-api/client-axios': { createConfig: same },
  '@pipedream/types': { defineApp: same, defineComponent: same, defineAction: same, defineSource: same },
  '@reduxjs/toolkit/query': { retry: same },
  '@reduxjs/toolkit/query/react': { retry: same },
  util: { promisify: same, callbackify: same, deprecate: same },
};

/** Methods of a runner that call what they are given, at once. */
const RUNS = new Set(['()', 'schedule', 'add', 'execute', 'run', 'exec', 'wrapFn', 'submit', 'attempt']);

/** Methods of a runner that give a function back. */
const WRAPS = new Set(['wrap', 'bind', 'wrapFunction']);

const RUNNER = 'runner';
const WRAPPER = 'wrapper';
const CALLER = 'caller:';

/** The result of a wrapping call; null where nothing is known or the function is called at once. */
export function callWrapping(callee: Foreign, args: readonly Argument[], node: CallLike): Value | null {
  if (callee.made) {
    if (callee.made.by === WRAPPER) return args[0]?.value() ?? null;
    if (callee.made.by !== RUNNER) return null;
    const name = callee.path.join('.') || '()';
    const first = args[0]?.value();
    // `limiter.wrap(fn)` gives the function back; `limit(fn, …)` gives its result, see below.
    return first?.kind === 'function' && WRAPS.has(name) ? first : null;
  }
  const wrapping = wrappingOf(callee, node);
  if (wrapping?.gives === 'runner') return made(callee, RUNNER, UNDEFINED, node);
  if (wrapping?.gives === 'wrapper') return made(callee, WRAPPER, UNDEFINED, node);
  if (wrapping?.gives === 'same') return args[wrapping.fn]?.value() ?? null;
  if (wrapping?.gives === 'caller') {
    const fn = args[wrapping.fn]?.value();
    return fn ? made(callee, CALLER + wrapping.by, fn, node) : null;
  }
  return null;
}

/** The function that the call enters. */
export function enteredByWrapping(
  callee: Foreign,
  args: readonly Argument[],
  node: CallLike,
): FunctionValue | null {
  if (callee.made) return enteredByMade(callee, args);
  const wrapping = wrappingOf(callee, node);
  if (wrapping?.gives !== 'result') return null;
  const fn = functionAt(args, wrapping.fn);
  if (!fn) return null;
  const items = wrapping.items === undefined ? undefined : args[wrapping.items];
  const passed = items ? [{ ...items, value: () => eachItem(items.value(), items.node), spread: false }] : [];
  return { ...fn, bound: [...fn.bound, ...passed] };
}

function enteredByMade(callee: Foreign, args: readonly Argument[]): FunctionValue | null {
  const by = callee.made?.by ?? '';
  const name = callee.path.join('.') || '()';
  if (by.startsWith(CALLER)) {
    const fn = by === CALLER + name && callee.made ? functionIn(callee.made.options) : null;
    return fn && { ...fn, bound: [...fn.bound, ...args] };
  }
  if (by !== RUNNER || !RUNS.has(name)) return null;
  // Options may stand in front: `schedule({ priority: 1 }, fn, …args)`.
  const position = functionAt(args, 0) ? 0 : 1;
  const fn = functionAt(args, position);
  return fn && { ...fn, bound: [...fn.bound, ...args.slice(position + 1)] };
}

function functionAt(args: readonly Argument[], position: number): FunctionValue | null {
  const argument = args[position];
  return argument && !argument.spread ? functionIn(argument.value()) : null;
}

function wrappingOf(callee: Foreign, node: CallLike): Wrapping | null {
  const module = packageName(callee.module ?? '');
  const table = own(TABLES, module);
  if (!table) return null;
  const name = callee.path.join('.') || '()';
  return own(table, ts.isNewExpression(node) ? `new ${name}` : name) ?? null;
}

function made(callee: Foreign, by: string, options: Value, node: CallLike): Foreign {
  return { ...callee, path: [], made: { by, options }, node };
}
