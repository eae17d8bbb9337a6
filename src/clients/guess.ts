/** Calls of what no table knows that go by a request's name: requests, if their address turns out to be Pleo's. */

import { argumentsOf } from '../evaluate/calls.ts';
import { frameAt, type World } from '../evaluate/frame.ts';
import { fieldsOf } from '../evaluate/objects.ts';
import { optionsOf } from '../evaluate/options.ts';
import { knownText, textsOf } from '../evaluate/text.ts';
import type { Argument, Foreign, Text, Value } from '../evaluate/value.ts';
import { own } from '../model/own.ts';
import { type CallLike, calleeName } from '../syntax/source-unit.ts';
import { type TS, ts } from '../syntax/typescript.ts';
import { BASE, type RequestShape } from './client.ts';
import { isMock, isPretence } from './mocks.ts';
import { readSlots, type Slots } from './slots.ts';
import { isNoClient, isThing, isThingName } from './things.ts';
import { DOUBT, unknownClient } from './unknown-client.ts';
import { resolveUrl } from './url.ts';

/** Functions that fetch: `fetchJson`, `apiFetch`, `makeRequest`. */
const FETCHES = /^\$?(?:fetch(?:[A-Z]\w*)?|\w+Fetch|\w*request(?:Json|JSON|Async|Promise|Raw)?|ajax|curl)$/i;

/** What sounds like it and asks for nothing, or for something else. */
const NO_FETCHES = /prefetch|mock|fetch(?:er|Query|Policy|Event|Metadata)$/i;

/** What is done with a request besides sending it. */
const NO_REQUESTS =
  /^(?:on|is|has|can|should|create|build|new|prepare|sign|parse|validate|verify|handle|cancel|abort|log|trace|record|intercept|register|match|expect|to)[A-Z_]/;

/** Functions that put a client together. */
const MAKERS =
  /client|http|api|fetch|request|rest|create|make|extend|instance|build|connect|session|sdk|defaults/i;

/** The requests that a call of something unknown may be: those to an address of Pleo's, or to one that callers decide. */
export function guessSlots(
  callee: Exclude<Value, { kind: 'one-of' }>,
  node: CallLike,
  world: World,
  isForeign: (host: string) => boolean,
): Slots[] {
  if (!mayGuess(callee, node)) return [];
  // Whoever calls says what is called; only then it is guessed.
  const owner = callee.kind === 'unknown' ? callee.owner : null;
  if (owner && !world.assumptions.has(owner)) return [];
  const frame = frameAt(node, world);
  const request = shapeOf(calleeName(node) ?? '', argumentsOf(node, frame));
  const foreign = asCallee(callee, node);
  if (!request || !foreign) return [];
  const known = { table: unknownClient, request, declared: null, factory: null, builder: null };
  return readSlots(foreign, known, node, frame).flatMap((slots) => {
    const addresses = slots.addresses.filter((address) => mayBePleos(address, node, isForeign));
    return addresses.length > 0 ? [{ ...slots, addresses, doubt: DOUBT }] : [];
  });
}

/** Whether a call goes by a request's name, on something that no table knows and that may be a client. */
export function mayGuess(callee: Value, node: CallLike): boolean {
  if (!ts.isCallExpression(node) || node.arguments.length === 0) return false;
  if (callee.kind !== 'foreign' && (callee.kind !== 'unknown' || callee.why === 'answer')) return false;
  const name = calleeName(node);
  if (name === null || (!isFetch(name) && own(unknownClient.calls, name) === undefined)) return false;
  if (callee.kind === 'foreign' && isMock(callee.module, callee.path[0] ?? '')) return false;
  return !isThing(node) && !isPretence(node);
}

/** Whether a name is one that wrappers of requests go by: `fetchJson`, and not `prefetch`. */
function isFetch(name: string): boolean {
  return FETCHES.test(name) && !NO_FETCHES.test(name) && !NO_REQUESTS.test(name);
}

function shapeOf(name: string, args: readonly Argument[]): RequestShape | null {
  const shape = own(unknownClient.calls, name) ?? (isFetch(name) ? unknownClient.calls.request : undefined);
  if (!shape) return null;
  // What is sent is a request when it says how it is sent.
  if (name === 'send' && !saysHow(args[0]?.value())) return null;
  // A hook that is given a function says by it what is fetched.
  if (name.startsWith('use') && args[1]?.value().kind === 'function') return null;
  // `request('GET', '/expenses')`
  const first = shape.method === undefined && args.length > 1 ? knownText(args[0]?.value()) : null;
  return first !== null && /^(?:get|post|put|patch|delete|head)$/i.test(first)
    ? { method: 0, url: 1, options: [1, 2, 3] }
    : shape;
}

function saysHow(options: Value | undefined): boolean {
  if (options?.kind !== 'fields') return false;
  const { method = [], base = [] } = unknownClient.fields;
  return [...method, ...base].some((name) => options.read(name) !== null);
}

/** Whether an address is worth looking at: one of Pleo's, or a wrapper's whose callers may say so. */
function mayBePleos(address: Text, node: CallLike, isForeign: (host: string) => boolean): boolean {
  const url = resolveUrl(address);
  if (!url || url.relative) return false;
  // The base alone is seldom asked for, and often handed on.
  if (url.host !== null) return !isForeign(url.host) && !/^\/(?:v\d+)?$/.test(url.path);
  return isFetch(calleeName(node) ?? '') && url.hostHoles.some(({ owner }) => owner !== null);
}

/** The client that a foreign function makes, if it is given an address of Pleo's as its base; or null. */
export function guessClient(
  callee: Foreign,
  args: readonly Argument[],
  node: CallLike,
  isPleos: (host: string) => boolean,
): Foreign | null {
  if (ts.isTaggedTemplateExpression(node) || !isMaker(callee, node)) return null;
  const [first, second] = args;
  const written = first && baseIn(first.value(), node, isPleos);
  const options = [first, second].find((argument) => argument && optionBase(argument.value(), node, isPleos));
  if (!written && !options) return null;
  const parts = [
    ...(written ? [{ kind: 'property' as const, name: BASE, value: () => written }] : []),
    ...(options ? [{ kind: 'spread' as const, value: options.value }] : []),
  ];
  const { module, trail } = callee;
  const made = { by: unknownClient.name, options: fieldsOf(parts, node) };
  return {
    kind: 'foreign',
    module,
    path: [],
    made,
    node,
    trail: [...trail, { node, note: 'client made here' }],
  };
}

function isMaker(callee: Foreign, node: TS.CallExpression | TS.NewExpression): boolean {
  const { module, path } = callee;
  if (module === null || isNoClient(module) || isMock(module, path[0] ?? '')) return false;
  const name = calleeName(node) ?? '';
  if (isThingName(name) || (ts.isCallExpression(node) && isPretence(node))) return false;
  return ts.isNewExpression(node) || MAKERS.test(name);
}

/** The address, when a text is one of Pleo's. */
function baseIn(value: Value, node: TS.Node, isPleos: (host: string) => boolean): Value | null {
  const isAddress = optionsOf(value).some((option) => option.kind === 'text');
  const hosts = isAddress ? textsOf(value, node).map((text) => resolveUrl(text)?.host ?? null) : [];
  return hosts.some((host) => host !== null && isPleos(host)) ? value : null;
}

function optionBase(value: Value, node: TS.Node, isPleos: (host: string) => boolean): Value | null {
  for (const option of optionsOf(value)) {
    for (const name of option.kind === 'fields' ? (unknownClient.fields.base ?? []) : []) {
      const held = option.kind === 'fields' ? option.read(name) : null;
      const base = held && baseIn(held, node, isPleos);
      if (base) return base;
    }
  }
  return null;
}

/** Something unknown as a callee. */
function asCallee(callee: Value, node: CallLike): Foreign | null {
  if (callee.kind === 'foreign') return callee;
  if (callee.kind !== 'unknown') return null;
  return { kind: 'foreign', module: null, path: [callee.name], made: null, node, trail: callee.trail };
}
