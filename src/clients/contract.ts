/** Contracts: lists of requests that a client is made from, and the one that a call of the client means. */

import { fieldsOf } from '../evaluate/objects.ts';
import { optionsOf } from '../evaluate/options.ts';
import { concat, knownText } from '../evaluate/text.ts';
import { type Argument, type Fields, type Foreign, list, text, type Value } from '../evaluate/value.ts';
import { own } from '../model/own.ts';
import type { CallLike } from '../syntax/source-unit.ts';
import type { TS } from '../syntax/typescript.ts';
import { type ClientTable, CONTRACT } from './client.ts';

/** A request of a contract, and which argument of the call says more of it. */
export interface Declared {
  readonly request: Fields;
  readonly options: number;
}

/** What React hooks of a contract are called, and where they take the request's options: `useQuery(key, options)`. */
const HOOKS: Readonly<Record<string, number>> = {
  query: 0,
  mutate: 0,
  mutation: 0,
  fetchQuery: 1,
  prefetchQuery: 1,
  ensureQueryData: 1,
  fetchInfiniteQuery: 1,
  useQuery: 1,
  useSuspenseQuery: 1,
  useInfiniteQuery: 1,
  useSuspenseInfiniteQuery: 1,
  useQueries: 0,
  useMutation: 1,
};

const METHOD = /^(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS|TRACE)$/;

/** The request that the call of a made client means; null when its contract has none. */
export function declaredRequest(callee: Foreign, table: ClientTable): Declared | null {
  const { path, made, node } = callee;
  if (!table.contract || !made || path.length === 0) return null;
  if (table.contract === 'paths') return keyedRequest(path, node);
  const contract = made.options.kind === 'fields' ? made.options.read(CONTRACT) : null;
  if (!contract) return null;
  const options = table.contract === 'tree' ? own(HOOKS, path.at(-1) ?? '') : undefined;
  const names = options === undefined ? path : path.slice(0, -1);
  const found = table.contract === 'tree' ? nested(contract, names) : aliased(contract, path.join('.'));
  if (found?.kind !== 'fields' || !found.read('path')) return null;
  return { request: found, options: options ?? (hasBody(found) && table.contract === 'list' ? 1 : 0) };
}

/** `client['/expenses'].GET(…)`. */
function keyedRequest([url = '', method = '', ...rest]: readonly string[], node: TS.Node): Declared | null {
  if (rest.length > 0 || !METHOD.test(method) || !url.startsWith('/')) return null;
  const property = (name: string, value: string) => ({
    kind: 'property' as const,
    name,
    value: (): Value => text(value, node, 'written here'),
  });
  return { request: fieldsOf([property('method', method), property('path', url)], node), options: 0 };
}

function nested(contract: Value, names: readonly string[]): Value | null {
  return names.reduce<Value | null>((at, name) => (at?.kind === 'fields' ? at.read(name) : null), contract);
}

/** `getTags` and the hook `useGetTags` are the request with the alias `getTags`. */
function aliased(contract: Value, name: string): Value | undefined {
  const alias = name.replace(/^use([A-Z])/, (_all, head: string) => head.toLowerCase());
  return optionsOf(contract)
    .flatMap((option) => (option.kind === 'list' ? option.items : []))
    .find((item) => {
      const known = item.kind === 'fields' ? knownText(item.read('alias')) : null;
      return known !== null && (known === name || known === alias);
    });
}

function hasBody(request: Fields): boolean {
  return /^(?:post|put|patch|delete)$/i.test(knownText(request.read('method')) ?? '');
}

/** Functions that only check what they are given, by module. */
const IDENTITIES: Readonly<Record<string, readonly string[]>> = {
  '@zodios/core': ['makeApi', 'makeEndpoint', 'makeCrudApi'],
};

/** What ts-rest's `initContract()` makes. */
const ROUTER = 'ts-rest-contract';

/** Its methods that give back what they are given, maybe with a prefix for the paths. */
const ROUTES = new Set(['router', 'query', 'mutation']);

/** What the functions that put contracts together give back; null for other calls. */
export function callContract(callee: Foreign, args: readonly Argument[], node: CallLike): Value | null {
  const name = callee.path.join('.');
  if (callee.module === '@ts-rest/core' && name === 'initContract')
    return { ...callee, path: [], made: { by: ROUTER, options: fieldsOf([], node) }, node };
  const [first, second] = args;
  if (!first) return null;
  if (callee.made?.by === ROUTER && ROUTES.has(name)) {
    const prefix = second ? optionsOf(second.value()).find((option) => option.kind === 'fields') : undefined;
    const path = prefix?.kind === 'fields' ? prefix.read('pathPrefix') : null;
    return path ? prefixed(first.value(), path, node) : first.value();
  }
  if (own(IDENTITIES, callee.module ?? '')?.includes(name)) return first.value();
  return callee.module === '@zodios/core' && name === 'mergeApis' ? merged(first.value(), node) : null;
}

/** The requests of a tree with `prefix` before each path. */
function prefixed(contract: Value, prefix: Value, node: CallLike): Value {
  if (contract.kind !== 'fields') return contract;
  const path = contract.read('path');
  const own = path?.kind === 'text' ? path : null;
  return {
    ...contract,
    read: (name) => {
      if (own) return name === 'path' ? concat(prefix, own, node) : contract.read(name);
      const inner = contract.read(name);
      return inner && prefixed(inner, prefix, node);
    },
  };
}

/** `mergeApis({ '/teams': teamsApi })`. */
function merged(apis: Value, node: CallLike): Value | null {
  if (apis.kind !== 'fields') return null;
  const items = apis.names().flatMap((prefix) => {
    const api = apis.read(prefix);
    return api?.kind === 'list' ? api.items.map((item) => prefixed(item, text(prefix), node)) : [];
  });
  return list(items);
}
