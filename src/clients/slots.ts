/** A recognised request → its slots: method, addresses, query, headers and body, as values. */

import { argumentsOf } from '../evaluate/calls.ts';
import type { Frame } from '../evaluate/frame.ts';
import { fieldsOf, isMaybe, type Part } from '../evaluate/objects.ts';
import { oneOf, optionsOf } from '../evaluate/options.ts';
import { concatAll, textsOf, toText } from '../evaluate/text.ts';
import {
  type Argument,
  type Foreign,
  joinTrails,
  type Text,
  text,
  type Unknown,
  unknown,
  type Value,
} from '../evaluate/value.ts';
import { own } from '../model/own.ts';
import type { CallLike } from '../syntax/source-unit.ts';
import type { TS } from '../syntax/typescript.ts';
import { isAdapted } from './adapting.ts';
import { chained, chainedMethod } from './chain.ts';
import { BASE, type ClientTable, type FieldName, type RequestShape } from './client.ts';
import { defaultsOf } from './defaults.ts';
import { produced, readField, saidIn } from './fields.ts';
import { mergedHeaders, preparedHeaders } from './headers.ts';
import type { Recognised } from './recognise.ts';
import { declares, ownOptions, spreadOut } from './request-options.ts';
import { bodyElsewhere } from './sent-later.ts';
import { joinBase } from './url.ts';

/** What one request is told. */
export interface Slots {
  /** The client that makes it. */
  readonly table: ClientTable;
  /** Null: nothing said, that is the client's default. */
  readonly method: Value | null;
  /** False: options that are not known may say another. */
  readonly isMethodTold: boolean;
  /** The addresses it may go to, base and URL joined as this client joins them. */
  readonly addresses: readonly Text[];
  /** Whether several addresses are all used, in turn. */
  readonly every: boolean;
  readonly query: readonly Value[];
  readonly headers: Value | null;
  /** The options that say who sends it, apart from headers. */
  readonly auth: Value | null;
  /** Where they are written. */
  readonly authPlace: TS.Node | null;
  readonly body: Value | null;
  /** Whether a function of the client's may add to the query. */
  readonly isAdapted: boolean;
  /** Why it may be no such request, in a sentence; null when it surely is one. */
  readonly doubt: string | null;
}

/** The slots of each request made by `node`: one, unless its options are one of several. */
export function readSlots(callee: Foreign, known: Recognised, node: CallLike, frame: Frame): Slots[] {
  const { table, request, declared } = known;
  const shape: RequestShape = request ?? {};
  const args = spreadOut(argumentsOf(node, frame));
  if (shape.from !== undefined && !declares(args, shape)) return [];
  const outer: Value[] = [defaultsOf(callee, table, frame)];
  if (callee.made) outer.push(callee.made.options);
  if (declared) outer.push(declared);
  const given = ownOptions(args, shape, node);
  return given.map((options) => {
    const layers = [...outer, ...options];
    const parts = layers.map((value): Part => ({ kind: 'spread', value: () => value }));
    return slotsOf({ callee, table, shape, args, layers, options: fieldsOf(parts, node) }, node, frame);
  });
}

interface Request {
  readonly callee: Foreign;
  readonly table: ClientTable;
  readonly shape: RequestShape;
  readonly args: readonly Argument[];
  /** Everything said in objects, one after the other: the client's own options and the call's. */
  readonly layers: readonly Value[];
  /** The same as one object. */
  readonly options: Value;
}

function slotsOf(
  { callee, table, shape, args, layers, options }: Request,
  node: CallLike,
  frame: Frame,
): Slots {
  const value = (index: number | undefined): Value | null =>
    index === undefined ? null : (args[index]?.value() ?? null);
  const field = (name: FieldName): Value | null => readField(options, table, name, node);
  const urlArgument = given(value(shape.url), node);
  const written = urlArgument && optionsOf(urlArgument).some(isAddress) ? urlArgument : null;
  const url = written ?? (shape.open ? unknown('parameter', 'path', node) : (field('url') ?? text('')));
  const base =
    hostFields(field, node) ??
    field('base') ??
    readMade(options, node) ??
    providerOf(field, node) ??
    ownBase(table);
  const method = shape.open
    ? unknown('parameter', 'method', node)
    : (methodOf(shape.method, value, field) ?? chainedMethod(table, node));
  // What an unknown object among the options may say.
  const isTold = options.kind === 'fields' && options.rest() === null && options.isWhole();
  // An address out of an answer (the next page, a download) is whole, and not known here.
  const texts = textsOf(withoutNothing(url, node), node).filter(
    ({ pieces: [first] }) => typeof first !== 'object' || first.why !== 'answer',
  );
  const bases: readonly (Text | null)[] = base ? textsOf(base, node) : [null];
  return {
    table,
    method,
    isMethodTold: isTold || (method !== null && !optionsOf(method).every(isMaybe)),
    addresses: withoutMaybes(
      texts.flatMap((address) => bases.map((b) => onTheWay(joinBase(b, address, table.join), callee))),
    ),
    every: isInTurn(url) && isInTurn(method) && bases.length === 1,
    // What is said last comes first: of one name, that counts.
    query: [
      ...chained(table, node, frame, 'query'),
      value(shape.query),
      ...saidIn(layers, table, 'query', node).reverse(),
    ].filter((v) => v !== null),
    isAdapted: (!isTold && table.fields.query !== undefined) || isAdapted(options, table, node, frame),
    headers: mergedHeaders(
      [
        ...saidIn(layers, table, 'headers', node),
        ...preparedHeaders(options, table, node),
        ...chained(table, node, frame, 'headers'),
      ],
      node,
    ),
    ...authOf(field, options, table, { node, frame }),
    body:
      value(shape.body) ??
      field('body') ??
      chained(table, node, frame, 'body')[0] ??
      bodyElsewhere(table, isTold, node, frame),
    doubt: null,
  };
}

/** An unknown object that is spread over a known address seldom replaces it. */
function withoutMaybes(addresses: readonly Text[]): readonly Text[] {
  const known = addresses.filter(
    ({ pieces }) => !pieces.some((piece) => typeof piece !== 'string' && piece.spread),
  );
  return known.length > 0 ? known : addresses;
}

/** The client an address is sent with is part of its way. */
function onTheWay(address: Text, callee: Foreign): Text {
  return { ...address, trail: joinTrails(address.trail, callee.trail) };
}

/** `page && page.next`: what is no text is no address. */
function withoutNothing(value: Value, node: TS.Node): Value {
  const given = optionsOf(value).filter((option) => option.kind !== 'constant');
  return given.length > 0 ? oneOf(given, node, value.kind === 'one-of' && value.every) : value;
}

/** Whether a value is one, or several that are all used. */
function isInTurn(value: Value | null): boolean {
  return value?.kind !== 'one-of' || value.every;
}

/** Hooks take a function that gives the address, too. */
function given(address: Value | null, node: TS.Node): Value | null {
  return address && produced(address, node);
}

/** An argument that stands for an address: anything but an options object. */
function isAddress(value: Value): boolean {
  return value.kind !== 'fields' || value.text !== null;
}

/** `hostname` and `protocol` as a base: Node's way. */
function hostFields(field: (name: FieldName) => Value | null, node: TS.Node): Value | null {
  const host = field('host');
  if (!host) return null;
  const port = field('port');
  return concatAll([text('https://'), host, ...(port ? [text(':'), toText(port, node)] : [])], node);
}

function readMade(options: Value, node: TS.Node): Value | null {
  const base = options.kind === 'fields' ? options.read(BASE) : null;
  return base && base.kind !== 'constant' ? produced(base, node) : null;
}

/** A host that a platform keeps under a name: known to it, as an environment variable is to a deployment. */
function providerOf(field: (name: FieldName) => Value | null, node: TS.Node): Value | null {
  const provider = field('provider');
  if (!provider) return null;
  const [name] = textsOf(provider, node);
  const known = name?.pieces.map((piece) => (typeof piece === 'string' ? piece : piece.name)).join('') ?? '';
  const hole: Unknown = { ...unknown('environment', `the provider "${known}"`, node), lookedUp: 'undefined' };
  return { kind: 'text', pieces: [hole], trail: trailOfText(name) };
}

/** The address that a package is made for. */
function ownBase({ base }: ClientTable): Value | null {
  return base === undefined ? null : text(base);
}

function trailOfText(value: Text | undefined): Text['trail'] {
  return value?.trail ?? [];
}

function methodOf(
  shape: string | number | undefined,
  value: (index: number | undefined) => Value | null,
  field: (name: FieldName) => Value | null,
): Value | null {
  if (typeof shape === 'string') return text(shape);
  return typeof shape === 'number' ? value(shape) : field('method');
}

/** The options that say who sends a request, as one value, and where they are written. */
function authOf(
  field: (name: FieldName) => Value | null,
  options: Value,
  table: ClientTable,
  { node, frame }: { readonly node: CallLike; readonly frame: Frame },
): Pick<Slots, 'auth' | 'authPlace'> {
  const placeOf = (name: FieldName): TS.Node | null => {
    const [key] = own(table.fields, name) ?? [];
    return key !== undefined && options.kind === 'fields' ? options.placeOf(key) : null;
  };
  const auth = field('auth');
  if (auth) return { auth, authPlace: placeOf('auth') };
  const user = field('user');
  const password = field('password');
  if (!user && !password) {
    const [said] = chained(table, node, frame, 'auth');
    return { auth: said ?? null, authPlace: said?.kind === 'fields' ? said.node : null };
  }
  const parts = [
    { name: 'username', value: user },
    { name: 'password', value: password },
  ].flatMap(({ name, value }): Part[] => (value ? [{ kind: 'property', name, value: () => value }] : []));
  return { auth: fieldsOf(parts, node), authPlace: placeOf('user') ?? placeOf('password') };
}
