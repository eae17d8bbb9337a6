/** The options of a request by what they mean: the names that a client's table gives them. */

import { enter } from '../evaluate/calls.ts';
import { mapOptions, oneOf, optionsOf } from '../evaluate/options.ts';
import { readMember } from '../evaluate/properties.ts';
import {
  type Argument,
  type FunctionValue,
  passing,
  UNDEFINED,
  unknown,
  type Value,
} from '../evaluate/value.ts';
import { own } from '../model/own.ts';
import type { TS } from '../syntax/typescript.ts';
import type { ClientTable, FieldName } from './client.ts';

/** Options that say where a request goes. */
const ADDRESS_FIELDS: ReadonlySet<FieldName> = new Set(['base', 'url', 'host', 'port', 'provider']);

/** The value of the option that means `name`; null when it is not given. */
export function readField(options: Value, table: ClientTable, name: FieldName, node: TS.Node): Value | null {
  let doubtful: Value | null = null;
  for (const alias of own(table.fields, name) ?? []) {
    const value = readPath(options, alias.split('.'), node);
    const given =
      value && withoutMissing(ADDRESS_FIELDS.has(name) ? produced(value, node) : value, name, node);
    if (given && !optionsOf(given).every((option) => option.kind === 'unknown' && option.spread))
      return given;
    doubtful ??= given;
  }
  return doubtful;
}

/** What each of the objects says of an option whose content is joined, in order. */
export function saidIn(
  layers: readonly Value[],
  table: ClientTable,
  name: FieldName,
  node: TS.Node,
): Value[] {
  return layers.flatMap((layer) => readField(layer, table, name, node) ?? []);
}

/** What lies under a path of names. */
export function readPath(options: Value, path: readonly string[], node: TS.Node): Value | null {
  const [name = '', ...rest] = path;
  const value = options.kind === 'fields' ? options.read(name) : readMember(options, name, node);
  if (!value || rest.length === 0) return value;
  return mapOptions(value, node, (option) => readPath(option, rest, node) ?? UNDEFINED);
}

/** Where a function is given for a value, what it gives back. */
export function produced(value: Value, node: TS.Node): Value {
  return mapOptions(value, node, (option) =>
    option.kind === 'function' ? enter(option, passedLater(option, node), node, 0) : option,
  );
}

/** What a library passes to a function that is only declared here: nobody knows it yet. */
function passedLater({ node: fn }: FunctionValue, node: TS.Node): Argument[] {
  return fn.parameters.map((parameter) =>
    passing(() => unknown('parameter', parameter.name.getText(), parameter), node),
  );
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
