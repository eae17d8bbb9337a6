/** What the platform's own functions make of their arguments: one table, by where the name comes from. */

import { own } from '../model/own.ts';
import { packageName } from '../model/package-name.ts';
import type { TS } from '../syntax/typescript.ts';
import { enter } from './calls.ts';
import { bufferOf, encoded, isEncoder } from './encodings.ts';
import { nameOf } from './evaluate.ts';
import { HTTP_PARAMS } from './fields-methods.ts';
import { foreign } from './foreign.ts';
import { isTooLarge, MAX_ITEMS, unordered, valuesOf } from './lists.ts';
import { fieldsOf, type Part } from './objects.ts';
import { oneOf, optionsOf } from './options.ts';
import { percentDecoded, percentEncoded } from './percent-encoding.ts';
import { eachItem, readMember } from './properties.ts';
import { concatAll, joinList, knownKey, knownText, toText } from './text.ts';
import { headersFrom, keysOf, searchParamsFrom, urlFrom } from './urls.ts';
import {
  type Argument,
  constant,
  type Fields,
  type Foreign,
  list,
  passing,
  text,
  UNDEFINED,
  unknown,
  type Value,
} from './value.ts';

type Builtin = (given: readonly Value[], node: TS.CallExpression | TS.NewExpression) => Value | null;

const first: Builtin = ([value]) => value ?? null;

const string: Builtin = ([value], node) => (value ? toText(value, node) : text(''));

const decoded: Builtin = ([value], node) => percentDecoded(value, node);

const assign: Builtin = (given, node) =>
  fieldsOf(
    given.map((value): Part => ({ kind: 'spread', value: () => value })),
    node,
  );

/** The first that has a property counts. */
const defaults: Builtin = (given, node) => assign(given.toReversed(), node);

const params: Builtin = ([init], node) => searchParamsFrom(init, node);

const joined: Builtin = (given, node) => {
  const path = joinList(list(given), text('/'), node);
  const whole = knownText(path);
  return whole === null ? path : text(whole.replace(/\/{2,}/g, '/'));
};

const CALLS: Readonly<Record<string, Builtin>> = {
  String: string,
  encodeURIComponent: ([value], node) => percentEncoded(value, node),
  encodeURI: string,
  decodeURIComponent: decoded,
  decodeURI: decoded,
  unescape: decoded,
  'Buffer.from': ([value, encoding], node) => (value ? bufferOf(value, encoding, node) : null),
  'buffer.Buffer.from': ([value, encoding], node) => (value ? bufferOf(value, encoding, node) : null),
  atob: ([value], node) => (value ? toText(bufferOf(value, text('base64'), node), node) : null),
  'Object.freeze': first,
  'Object.seal': first,
  structuredClone: first,
  'Promise.resolve': first,
  'Promise.all': first,
  'Promise.race': ([value], node) => (value ? oneOf(optionsOf(eachItem(value, node)), node) : null),
  'Promise.any': ([value], node) => (value ? oneOf(optionsOf(eachItem(value, node)), node) : null),
  'Array.from': ([of, each], node) => listFrom(of, each, node),
  'Array.of': (given) => list(given),
  Array: ([length], node) => emptyList(length, node),
  'Object.assign': assign,
  // The packages that do the same.
  'object-assign': assign,
  'core-js/library/fn/object/assign': assign,
  'core-js/fn/object/assign': assign,
  'lodash.assign': assign,
  'lodash.merge': assign,
  'lodash/assign': assign,
  'lodash/merge': assign,
  'lodash.defaults': defaults,
  'lodash/defaults': defaults,
  'lodash-es.assign': assign,
  'lodash-es.merge': assign,
  'lodash-es.defaults': defaults,
  // Mostly they leave out what has no value: all that there is may be in what they give.
  'lodash.pickBy': first,
  'lodash.omitBy': first,
  'lodash/pickBy': first,
  'lodash/omitBy': first,
  'lodash-es.pickBy': first,
  'lodash-es.omitBy': first,
  deepmerge: assign,
  defu: defaults,
  'String.raw': ([template, ...values], node) => rawText(template, values, node),
  'Object.keys': ([value]) => (value?.kind === 'fields' ? keysOf(value) : null),
  'Object.values': ([value]) => (value?.kind === 'fields' ? pairsOf(value, (_name, item) => item) : null),
  'Object.entries': ([value]) =>
    value?.kind === 'fields' ? pairsOf(value, (name, item) => list([text(name), item])) : null,
  'Object.fromEntries': ([value], node) =>
    value ? { ...searchParamsFrom(value, node), brand: null, text: null } : null,
  'JSON.stringify': ([value], node) =>
    value?.kind === 'fields'
      ? { ...value, brand: 'JSON', text: () => writtenOut(value, node) }
      : (value ?? null),
  'JSON.parse': ([value]) =>
    value?.kind === 'fields' && value.brand === 'JSON' ? { ...value, brand: null, text: null } : null,
  'Netlify.env.get': ([name], node) => variable(name, node),
  'Deno.env.get': ([name], node) => variable(name, node),
  'path.join': joined,
  'path.posix.join': joined,
  'querystring.stringify': params,
  'qs.stringify': params,
  'query-string.stringify': params,
  'url.parse': ([address], node) => (address ? urlFrom(address, undefined, node) : null),
  'url.format': string,
};

const CONSTRUCTORS: Readonly<Record<string, Builtin>> = {
  URL: ([path, base], node) => (path ? urlFrom(path, base, node) : null),
  URLSearchParams: params,
  Headers: ([init], node) => headersFrom(init, node),
  '@angular/common/http.HttpParams': ([init], node) => httpParams(init, node),
  '@angular/common/http.HttpHeaders': ([init], node) => headersFrom(init, node),
  'axios.AxiosHeaders': ([init], node) => headersFrom(init, node),
  Map: ([init], node) => ({ ...searchParamsFrom(init, node), brand: 'Map', text: null }),
  String: string,
  Buffer: ([value, encoding], node) => (value ? bufferOf(value, encoding, node) : null),
  Array: ([length], node) => emptyList(length, node),
  Request: ([url, options], node) => (url ? request(url, options, node) : null),
};

/** An object as text: which text is not followed; of one that is too large, that is said. */
function writtenOut(value: Fields, node: TS.Node): Value {
  return isTooLarge(value)
    ? unknown('budget', 'a very large object', node)
    : unknown('call', nameOf(node), node);
}

/** `Array.from(list, each)`; of what is no known list, `each` is called with something. */
function listFrom(
  of: Value | undefined,
  each: Value | undefined,
  node: Parameters<Builtin>[1],
): Value | null {
  if (!of || !each) return of ?? null;
  if (each.kind !== 'function') return unknown('call', nameOf(node), node);
  const entered = (item: Value, index: Value): Value =>
    enter(each, [passing(() => item, node), passing(() => index, node)], node, each.closure.depth);
  if (of.kind === 'list')
    return { ...of, items: of.items.map((item, index) => entered(item, constant(index))) };
  const some = (name: string): Value => unknown('syntax', name, node);
  return unordered(list([entered(some('item'), some('index'))]));
}

/** `Array(n)`: what fills it is not followed; of one that is too large, that is said. */
function emptyList(length: Value | undefined, node: TS.Node): Value | null {
  const isLarge = length?.kind === 'constant' && typeof length.value === 'number' && length.value > MAX_ITEMS;
  return isLarge ? unknown('budget', 'a very long list', node) : null;
}

/** Angular's `HttpParams`, which are told an object or a text, and never change: see fields-methods.ts. */
function httpParams(init: Value | undefined, node: TS.Node): Value {
  const given = init?.kind === 'fields' ? (init.read('fromObject') ?? init.read('fromString')) : init;
  return { ...searchParamsFrom(given ?? undefined, node), brand: HTTP_PARAMS };
}

/** The result of a platform function, or null when the table has none. */
export function callGlobal(
  callee: Foreign,
  args: readonly Argument[],
  node: TS.CallExpression,
): Value | null {
  const builtin = callee.made ? undefined : own(CALLS, globalPath(callee));
  if (builtin) return builtin(valuesOf(args), node);
  const [value] = callee.made || !isEncoder(callee.module, callee.path) ? [] : valuesOf(args);
  return value ? encoded(value, nameOf(node), node) : null;
}

/** The object a platform class makes, or null when the table has none. */
export function constructGlobal(
  callee: Foreign,
  args: readonly Argument[],
  node: TS.NewExpression,
): Value | null {
  const builtin = callee.made ? undefined : own(CONSTRUCTORS, globalPath(callee));
  return builtin ? builtin(valuesOf(args), node) : null;
}

/** `node:path`'s `posix.join` is `path.posix.join`; `URL` of `node:url` is the global. */
function globalPath(callee: Foreign): string {
  const module = callee.module && packageName(callee.module);
  const [head] = callee.path;
  if (module === 'url' && (head === 'URL' || head === 'URLSearchParams')) return callee.path.join('.');
  return module === null ? callee.path.join('.') : [module, ...callee.path].join('.');
}

/** `String.raw({ raw: texts }, ...values)`: texts and values by turns. */
function rawText(template: Value | undefined, values: readonly Value[], node: TS.Node): Value | null {
  const texts = template ? readMember(template, 'raw', node) : null;
  if (texts?.kind !== 'list') return texts?.kind === 'unknown' ? texts : null;
  return concatAll(
    texts.items.flatMap((item, index) => [item, ...(values[index] ? [values[index]] : [])]),
    node,
  );
}

function pairsOf(value: Fields, pair: (name: string, item: Value) => Value): Value {
  return list(
    value.names().map((name) => pair(name, value.read(name) ?? UNDEFINED)),
    value.rest(),
  );
}

function variable(name: Value | undefined, node: TS.Node): Value | null {
  const known = name ? knownKey(name) : null;
  return known === null ? null : foreign(null, ['process', 'env', known], node);
}

/** A `Request` is its URL as text, and its options as fields. */
function request(url: Value, options: Value | undefined, node: TS.Node): Value {
  const address = optionsOf(url).map((option) =>
    option.kind === 'fields' && option.brand === 'Request' ? readMember(option, 'url', node) : option,
  );
  const parts: Part[] = [
    { kind: 'property', name: 'url', value: () => address[0] ?? url },
    ...(options ? [{ kind: 'spread' as const, value: () => options }] : []),
  ];
  return { ...fieldsOf(parts, node), brand: 'Request', text: () => address[0] ?? url };
}
