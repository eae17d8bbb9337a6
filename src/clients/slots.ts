/** A recognised request → its slots: method, addresses, query, headers and body, as values. */

import { argumentsOf } from '../evaluate/calls.ts';
import { evaluate } from '../evaluate/evaluate.ts';
import type { Frame } from '../evaluate/frame.ts';
import { fieldsOf, type Part } from '../evaluate/objects.ts';
import { readMember } from '../evaluate/properties.ts';
import { concatAll, knownText, textsOf, toText } from '../evaluate/text.ts';
import {
  type Argument,
  type Foreign,
  joinTrails,
  mapOptions,
  oneOf,
  optionsOf,
  type Text,
  text,
  type Value,
} from '../evaluate/value.ts';
import { type CallLike, calleeName } from '../syntax/source-unit.ts';
import { type TS, ts } from '../syntax/typescript.ts';
import type { ClientTable, FieldName } from './client.ts';
import { defaultsOf } from './defaults.ts';
import { BASE } from './libraries.ts';
import type { Recognised } from './recognise.ts';
import { joinBase } from './url.ts';

/** What one request is told. */
export interface Slots {
  readonly client: string;
  /** Null: nothing said, that is the client's default. */
  readonly method: Value | null;
  /** The addresses it may go to, base and URL joined as this client joins them. */
  readonly addresses: readonly Text[];
  /** Whether several addresses are all used, in turn. */
  readonly every: boolean;
  readonly query: readonly Value[];
  readonly headers: Value | null;
  readonly auth: Value | null;
  readonly body: Value | null;
}

/** The slots of a request made by `node`. */
export function readSlots(callee: Foreign, known: Recognised, node: CallLike, frame: Frame): Slots {
  const { table, request } = known;
  const shape = request ?? {};
  const args = argumentsOf(node, frame);
  const value = (index: number | undefined): Value | null =>
    index === undefined ? null : (args[index]?.value() ?? null);
  const options = allOptions(callee, table, args, shape.options, node, frame);
  const field = (name: FieldName): Value | null => readField(options, table, name, node);

  const urlArgument = value(shape.url);
  const written = urlArgument && optionsOf(urlArgument).some(isAddress) ? urlArgument : null;
  const url = written ?? field('url') ?? text('');
  const base = hostFields(field, node) ?? field('base') ?? readMade(callee, node);
  const texts = textsOf(url, node);
  const bases: readonly (Text | null)[] = base ? textsOf(base, node) : [null];
  return {
    client: table.name,
    method: methodOf(shape.method, value, field),
    addresses: texts.flatMap((address) =>
      bases.map((b) => onTheWay(joinBase(b, address, table.join), callee)),
    ),
    every: (url.kind !== 'one-of' || url.every) && bases.length === 1,
    query: [value(shape.query), field('query'), ...chained(table, node, frame, 'query')].filter(
      (v) => v !== null,
    ),
    headers: mergedHeaders([field('headers'), ...chained(table, node, frame, 'headers')], node),
    auth: field('auth') ?? chained(table, node, frame, 'auth')[0] ?? null,
    body: value(shape.body) ?? field('body') ?? chained(table, node, frame, 'body')[0] ?? null,
  };
}

/** The client an address is sent with is part of its way. */
function onTheWay(address: Text, callee: Foreign): Text {
  return { ...address, trail: joinTrails(address.trail, callee.trail) };
}

/** An argument that stands for an address: anything but an options object. */
function isAddress(value: Value): boolean {
  return value.kind !== 'fields' || value.text !== null;
}

/** The options of a call over those of the client it is made on; the call's own win. */
function allOptions(
  callee: Foreign,
  table: ClientTable,
  args: readonly Argument[],
  positions: number | readonly number[] | undefined,
  node: CallLike,
  frame: Frame,
): Value {
  const parts: Part[] = [{ kind: 'spread', value: () => defaultsOf(callee, table, frame) }];
  if (callee.made) {
    const { options } = callee.made;
    parts.push({ kind: 'spread', value: () => options });
  }
  for (const position of positions === undefined ? [] : [positions].flat()) {
    const argument = args[position];
    if (argument && !ts.isFunctionLike(argument.node))
      parts.push({ kind: 'spread', value: () => asOptions(argument.value(), node) });
  }
  return fieldsOf(parts, node);
}

/** An address in the options' place says nothing of them. */
function asOptions(value: Value, node: TS.Node): Value {
  return mapOptions(value, node, (option) => (option.kind === 'text' ? fieldsOf([], node) : option));
}

const ADDRESS_FIELDS: ReadonlySet<FieldName> = new Set(['base', 'url', 'host', 'port']);

function readField(options: Value, table: ClientTable, name: FieldName, node: TS.Node): Value | null {
  let doubtful: Value | null = null;
  for (const alias of table.fields[name] ?? []) {
    const value = options.kind === 'fields' ? options.read(alias) : readMember(options, alias, node);
    const given = value && withoutMissing(value, name, node);
    if (given && !optionsOf(given).every((option) => option.kind === 'unknown' && option.spread))
      return given;
    doubtful ??= given;
  }
  return doubtful;
}

/** `undefined` is not given. An unknown options object seldom replaces the address the client was made for. */
function withoutMissing(value: Value, name: FieldName, node: TS.Node): Value | null {
  const given = optionsOf(value).filter(
    (option) => option.kind !== 'constant' || (option.value !== undefined && option.value !== null),
  );
  const known = ADDRESS_FIELDS.has(name)
    ? given.filter((option) => option.kind !== 'unknown' || !option.spread)
    : given;
  // A port is left out far more often than it is hidden in something unknown.
  const options = known.length > 0 || name === 'port' ? known : given;
  return options.length > 0 ? oneOf(options, node, value.kind === 'one-of' && value.every) : null;
}

/** `hostname` and `protocol` as a base: Node's way. */
function hostFields(field: (name: FieldName) => Value | null, node: TS.Node): Value | null {
  const host = field('host');
  if (!host) return null;
  const port = field('port');
  return concatAll([text('https://'), host, ...(port ? [text(':'), toText(port, node)] : [])], node);
}

function readMade(callee: Foreign, node: TS.Node): Value | null {
  const base = callee.made ? readMember(callee.made.options, BASE, node) : null;
  return base && base.kind !== 'constant' ? base : null;
}

function methodOf(
  shape: string | number | undefined,
  value: (index: number | undefined) => Value | null,
  field: (name: FieldName) => Value | null,
): Value | null {
  if (typeof shape === 'string') return text(shape);
  return typeof shape === 'number' ? value(shape) : field('method');
}

/** What is said about a request after it was made: `superagent.get(url).set(…).query(…)`. */
function chained(
  table: ClientTable,
  node: CallLike,
  frame: Frame,
  what: 'query' | 'headers' | 'auth' | 'body',
): Value[] {
  const said: Value[] = [];
  let at: TS.Node = node;
  while (ts.isPropertyAccessExpression(at.parent) && ts.isCallExpression(at.parent.parent)) {
    const call = at.parent.parent;
    const builder = table.chain?.[calleeName(call) ?? ''];
    const [first, second] = call.arguments;
    if (builder && first) {
      if (builder.adds === 'header' && what === 'headers') {
        const name = second ? knownText(evaluate(first, frame)) : null;
        if (second && name !== null)
          said.push(fieldsOf([{ kind: 'property', name, value: () => evaluate(second, frame) }], call));
        else if (!second) said.push(evaluate(first, frame));
      } else if (builder.adds === what) said.push(evaluate(first, frame));
    }
    at = call;
  }
  return said;
}

function mergedHeaders(all: readonly (Value | null)[], node: TS.Node): Value | null {
  const given = all.filter((value) => value !== null);
  const [first] = given;
  if (!first) return null;
  if (given.length === 1) return first;
  return fieldsOf(
    given.map((value): Part => ({ kind: 'spread', value: () => value })),
    node,
  );
}
