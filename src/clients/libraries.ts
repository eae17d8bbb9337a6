/** What the clients' factories, builders and requests evaluate to: the evaluator asks, the tables answer. */

import type { Libraries, World } from '../evaluate/frame.ts';
import { fieldsOf, type Part } from '../evaluate/objects.ts';
import { readMember } from '../evaluate/properties.ts';
import { concat, knownText } from '../evaluate/text.ts';
import { searchParamsFrom } from '../evaluate/urls.ts';
import { type Argument, constant, type Foreign, UNDEFINED, unknown, type Value } from '../evaluate/value.ts';
import {
  builtVariable,
  callLibrary,
  containedInstance,
  containerOfType,
  enteredByLibrary,
  enteredPlugin,
  injectedAt,
  instanceByLibrary,
  passedByLibrary,
  replacementsOf,
  sharedMember,
} from '../libraries/index.ts';
import { own } from '../model/own.ts';
import type { CallLike } from '../syntax/source-unit.ts';
import type { TS } from '../syntax/typescript.ts';
import { mayAdd } from './adapting.ts';
import { enteredThrough, handed } from './base-query.ts';
import { ADAPTS, BASE, type Builder, type ClientTable, CONTRACT, type Factory } from './client.ts';
import { callContract } from './contract.ts';
import { produced } from './fields.ts';
import { guessClient } from './guess.ts';
import type { Recogniser } from './recognise.ts';

/** What the tables that `recogniser` reads say. */
export function makeLibraries(
  recogniser: Recogniser,
  isPleos: (host: string) => boolean = () => false,
): Libraries {
  const { recognise, tableOfType, tableOfParameter, tableOfMember } = recogniser;
  return {
    call: (callee, args, node, world) => {
      const contract = callContract(callee, args, node);
      if (contract) return contract;
      const known = recognise(callee, node);
      if (!known) return callLibrary(callee, args, node, world) ?? guessClient(callee, args, node, isPleos);
      if (known.factory)
        return make(callee, known.factory, known.factory.makes ?? known.table.name, args, node);
      if (known.builder && callee.made) return build(callee, known.builder, args, node);
      const bound = boundTo(callee, recogniser, node);
      if (bound) return bound;
      if (known.request)
        return { ...unknown('answer', 'the answer', node), trail: [...callee.trail, { node, note: '' }] };
      return callLibrary(callee, args, node, world);
    },
    enters: (callee, args, node) =>
      enteredByLibrary(callee, args, node) ?? enteredThrough(callee, recognise(callee, node), args, node),
    instance: (type, node, world) => {
      const table = tableOfType(type);
      if (table) return instanceOf(table, node);
      return containerOfType(type, node) ?? instanceByLibrary(type, node, world);
    },
    named: (name, node) => {
      const table = tableOfParameter(name);
      return table && instanceOf(table, node);
    },
    plugs: enteredPlugin,
    replacements: replacementsOf,
    built: builtVariable,
    injected: injectedAt,
    contained: containedInstance,
    shared: (of, name, node, world) => {
      const shared = sharedMember(of, name, node, world);
      const table = shared ? null : tableOfMember(name);
      return table && isHandedOut(of, world) ? instanceOf(table, node) : shared;
    },
    passes: (callee, args, property, index, node) => {
      const known = recognise(callee, node);
      if (!known) return passedByLibrary(callee, args, property, index, node);
      const to = index === 0 ? own(known.table.passes, property) : undefined;
      if (to === undefined) return handed(callee, known, property, index);
      return make(callee, known.factory ?? {}, to, args, node);
    },
  };
}

/** `fetch.bind(globalThis)` is `fetch`. */
function boundTo(callee: Foreign, { recognise }: Recogniser, node: CallLike): Foreign | null {
  if (callee.path.at(-1) !== 'bind') return null;
  const unbound: Foreign = { ...callee, path: callee.path.slice(0, -1) };
  return recognise(unbound, node)?.request ? unbound : null;
}

/** Whether something comes from a framework: nobody seen passes it, and it is not the repository's own object. */
function isHandedOut(of: Value, { assumptions }: World): boolean {
  if (of.kind !== 'unknown') return of.kind === 'constant' || of.kind === 'fields';
  return of.owner === null || assumptions.get(of.owner)?.kind === 'nobody';
}

/** An object of a table, of which nothing is known but its type. */
function instanceOf(table: ClientTable, node: TS.Node): Foreign {
  const made = { by: table.name, options: fieldsOf([], node) };
  return { kind: 'foreign', module: table.from[0] ?? null, path: [], made, node, trail: [] };
}

function make(
  callee: Foreign,
  factory: Factory,
  by: string,
  args: readonly Argument[],
  node: CallLike,
): Foreign {
  const inherited: Part[] = callee.made ? [{ kind: 'spread', value: always(callee.made.options) }] : [];
  const options = at(args, factory.options);
  const base = at(args, factory.base);
  const contract = contractAt(args, factory.contract);
  const client = at(args, factory.client);
  const { inherits } = factory;
  const inner =
    options && inherits !== undefined
      ? (): Value => madeOptions(readMember(options(), inherits, node))
      : client && ((): Value => madeOptions(client()));
  const parts: Part[] = [
    ...inherited,
    ...(inner ? [{ kind: 'spread' as const, value: inner }] : []),
    ...(options ? [{ kind: 'spread' as const, value: () => produced(options(), node) }] : []),
    ...(contract ? [{ kind: 'property' as const, name: CONTRACT, value: contract }] : []),
    ...(base ? [{ kind: 'property' as const, name: BASE, value: base }] : []),
  ];
  const { module, trail } = callee;
  return {
    kind: 'foreign',
    module,
    path: [],
    made: { by, options: fieldsOf(parts, node) },
    node,
    trail: [...trail, { node, note: `${by} client made here` }],
  };
}

/** The list of requests among the arguments: a base URL may stand before it. */
function contractAt(args: readonly Argument[], positions: Factory['contract']): (() => Value) | null {
  if (positions === undefined) return null;
  return () => {
    const values = [positions].flat().map((position) => args[position]?.value() ?? UNDEFINED);
    return values.find(({ kind }) => kind === 'list' || kind === 'fields') ?? UNDEFINED;
  };
}

function madeOptions(client: Value): Value {
  return client.kind === 'foreign' && client.made ? client.made.options : UNDEFINED;
}

function build(callee: Foreign, builder: Builder, args: readonly Argument[], node: CallLike): Foreign {
  const before = callee.made?.options ?? UNDEFINED;
  const added = addedParts(builder, args, before, node);
  const parts: Part[] = [{ kind: 'spread', value: always(before) }, ...added];
  const by = callee.made?.by ?? '';
  return { ...callee, path: [], made: { by, options: fieldsOf(parts, node) }, node };
}

/** What one builder call adds to the options. */
function addedParts(builder: Builder, args: readonly Argument[], before: Value, node: CallLike): Part[] {
  const value = at(args, builder.at ?? 0);
  if (!value || builder.adds === 'nothing') return [];
  const replaces = builder.replaces === undefined ? undefined : args[builder.replaces]?.value();
  if (replaces?.kind === 'constant' && replaces.value === true)
    return [{ kind: 'property', name: BASE, value }];
  const read = (name: string): Value | null => (before.kind === 'fields' ? before.read(name) : null);
  switch (builder.adds) {
    case 'options':
      return [{ kind: 'spread', value }];
    case 'url':
      return [{ kind: 'property', name: BASE, value: () => concat(read(BASE) ?? EMPTY_TEXT, value(), node) }];
    case 'functions':
      return mayAdd(value()) ? [{ kind: 'property', name: ADAPTS, value: () => constant(true) }] : [];
    case 'query':
      return [{ kind: 'property', name: 'query', value: () => joinedQuery(read('query'), value(), node) }];
    case 'auth':
      return [
        {
          kind: 'property',
          name: 'headers',
          value: () => headersWith(read('headers'), 'Authorization', value, args[0]?.node ?? node),
        },
      ];
    case 'header': {
      const name = args[0] ? knownText(args[0].value()) : null;
      const content = at(args, 1);
      if (name === null || !content) return [];
      return [
        {
          kind: 'property',
          name: 'headers',
          value: () => headersWith(read('headers'), name, content, args[0]?.node ?? node),
        },
      ];
    }
    default:
      return [{ kind: 'property', name: builder.adds, value }];
  }
}

/** A query after more was said of it. */
function joinedQuery(before: Value | null, more: Value, node: TS.Node): Value {
  if (!before) return more;
  const parts = [before, more].map(
    (value): Part => ({ kind: 'spread', value: () => searchParamsFrom(value, node) }),
  );
  return fieldsOf(parts, node);
}

const EMPTY_TEXT: Value = { kind: 'text', pieces: [], trail: [] };

function headersWith(headers: Value | null, name: string, value: () => Value, node: TS.Node): Value {
  const parts: Part[] = headers ? [{ kind: 'spread', value: always(headers) }] : [];
  return fieldsOf([...parts, { kind: 'property', name, value, node }], node);
}

function at(args: readonly Argument[], index: number | undefined): (() => Value) | null {
  return index === undefined ? null : (args[index]?.value ?? null);
}

function always(value: Value): () => Value {
  return () => value;
}
