/** The headers of a request: of all that says some, one after the other, and of the functions that add theirs. */

import { frameFor } from '../evaluate/calls.ts';
import { evaluate } from '../evaluate/evaluate.ts';
import { fieldsOf, type Part } from '../evaluate/objects.ts';
import { optionsOf } from '../evaluate/options.ts';
import { headersFrom } from '../evaluate/urls.ts';
import { type Fields, type FunctionValue, passing, type Value } from '../evaluate/value.ts';
import { writtenInto } from '../evaluate/writes.ts';
import type { Declaration } from '../syntax/declaration.ts';
import { propertyNameText, type TS, ts } from '../syntax/typescript.ts';
import type { ClientTable } from './client.ts';
import { readPath } from './fields.ts';

/** One object of several, later ones winning name by name. */
export function mergedHeaders(given: readonly Value[], node: TS.Node): Value | null {
  const [first] = given;
  if (!first || given.length === 1) return first ?? null;
  return fieldsOf(
    given.map((value): Part => ({ kind: 'spread', value: () => value })),
    node,
  );
}

/** What the functions under a client's options put into the headers that they are given. */
export function preparedHeaders(options: Value, table: ClientTable, node: TS.Node): Value[] {
  return Object.entries(table.prepares ?? {}).flatMap(([path, where]) => {
    const given = readPath(options, path.split('.'), node);
    const functions = given
      ? optionsOf(given).flatMap((one) => (one.kind === 'list' ? one.items : [one]))
      : [];
    return functions.flatMap((fn) =>
      fn.kind === 'function' ? (headersAfter(fn, where.split('.'), node) ?? []) : [],
    );
  });
}

/** The headers at `path` of a function's argument, after it ran. */
function headersAfter(fn: FunctionValue, path: readonly string[], node: TS.Node): Value | null {
  const names = path.filter((name) => name !== '');
  const argument = passing(() => nested(names, node), node);
  const frame = frameFor(fn, [argument], fn.closure.depth);
  const [parameter] = fn.node.parameters;
  const end = fn.node.body?.getLastToken() ?? null;
  const held = parameter && heldBy(parameter, names);
  if (!held || !end) return null;
  const { name } = held.declaration.node;
  if (!ts.isIdentifier(name)) return null;
  const written = writtenInto(nested(held.rest, node), held.declaration, end, frame);
  const after = readPath(written, held.rest, node);
  const returned =
    ts.isArrowFunction(fn.node) && fn.node.body && ts.isExpression(fn.node.body)
      ? evaluate(fn.node.body, frame)
      : null;
  if (returned?.kind === 'fields' && returned.names().length > 0) return readPath(returned, names, node);
  return after && after.kind === 'fields' && after.names().length > 0 ? after : null;
}

/** Empty headers under these names. */
function nested(names: readonly string[], node: TS.Node): Fields {
  const [name, ...rest] = names;
  if (name === undefined) return headersFrom(undefined, node);
  return fieldsOf([{ kind: 'property', name, value: () => nested(rest, node) }], node);
}

interface Held {
  readonly declaration: Extract<Declaration, { kind: 'parameter' }>;
  /** Where the headers lie in it. */
  readonly rest: readonly string[];
}

/** The name that the argument, or the part of it with the headers, has inside the function. */
function heldBy(
  parameter: TS.ParameterDeclaration | TS.BindingElement,
  names: readonly string[],
): Held | null {
  if (ts.isIdentifier(parameter.name))
    return { declaration: { kind: 'parameter', node: parameter }, rest: names };
  if (!ts.isObjectBindingPattern(parameter.name)) return null;
  const [wanted, ...rest] = names;
  const element = parameter.name.elements.find(
    (one) => propertyNameText(one.propertyName ?? one.name) === wanted,
  );
  return element ? heldBy(element, rest) : null;
}
