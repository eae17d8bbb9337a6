/** Schemas of the environment and of settings: what they let through, and what they put in where nothing is given. */

import { enter } from '../evaluate/calls.ts';
import { fieldsOf, type Part } from '../evaluate/objects.ts';
import { oneOf } from '../evaluate/options.ts';
import { knownText } from '../evaluate/text.ts';
import { type Argument, type Foreign, UNDEFINED, type Value } from '../evaluate/value.ts';
import { own } from '../model/own.ts';
import { packageName } from '../model/package-name.ts';
import type { CallLike } from '../syntax/source-unit.ts';
import { environmentOf, optionsIn, parse, SCHEMA } from './schema-parsing.ts';
import { type SchemaStep, type SchemaTable, schemaTables } from './schema-tables.ts';

const byModule = new Map(
  schemaTables.flatMap((table) => table.from.map((module) => [module, table] as const)),
);
const byName = new Map(schemaTables.map((table) => [SCHEMA + table.name, table] as const));

/** The result of a call of a schema library or of a schema's method; null for anything else. */
export function callSchema(callee: Foreign, args: readonly Argument[], node: CallLike): Value | null {
  if (callee.made) {
    const table = byName.get(callee.made.by);
    return table ? callMethod(callee, table, args, node) : null;
  }
  const table = callee.module === null ? undefined : byModule.get(packageName(callee.module));
  if (!table) return null;
  const path = table.heads?.includes(callee.path[0] ?? '') ? callee.path.slice(1) : callee.path;
  const name = path.length === 0 ? 'default' : path.join('.');
  const step = own(table.calls, name) ?? table.calls['*'];
  return step ? perform(step, null, table, args, node) : null;
}

function callMethod(
  callee: Foreign,
  table: SchemaTable,
  args: readonly Argument[],
  node: CallLike,
): Value | null {
  const self: Foreign = { ...callee, path: [] };
  const name = callee.path.length === 0 ? '()' : callee.path.join('.');
  const step = own(table.methods, name);
  return step ? perform(step, self, table, args, node) : self;
}

function perform(
  step: SchemaStep,
  self: Foreign | null,
  table: SchemaTable,
  args: readonly Argument[],
  node: CallLike,
): Value | null {
  const argument = (index: number): Value => args[index]?.value() ?? UNDEFINED;
  const of = (index: number | undefined): Value =>
    index === undefined ? (self ?? UNDEFINED) : argument(index);
  switch (step.does) {
    case 'value':
      return makeSchema(
        table,
        defaultParts(step.options === undefined ? null : argument(step.options), table, node),
        node,
      );
    case 'object':
      return makeSchema(
        table,
        [{ kind: 'property', name: 'shape', value: () => argument(step.shape) }],
        node,
      );
    case 'same':
      return argument(step.of);
    case 'default':
      return extended(
        of(step.of),
        table,
        { name: 'default', value: () => produced(argument(step.value), node) },
        node,
      );
    case 'transform':
      return extended(
        self ?? UNDEFINED,
        table,
        { name: 'transform', value: () => argument(step.with) },
        node,
      );
    case 'extend':
      return extended(
        self ?? UNDEFINED,
        table,
        { name: 'shape', value: () => joinedShapes(self, argument(step.shape), node) },
        node,
      );
    case 'property': {
      const name = knownText(argument(step.name));
      const part: Part = { kind: 'property', name: name ?? '', value: () => argument(step.of) };
      return name === null
        ? self
        : extended(
            self ?? UNDEFINED,
            table,
            { name: 'shape', value: () => joinedShapes(self, fieldsOf([part], node), node) },
            node,
          );
    }
    case 'parse': {
      const result = parse(of(step.of), argument(step.input), node);
      return (step.in ?? []).reduceRight<Value>((inner, name) => wrapped(name, inner, node), result);
    }
    case 'environment':
      return environmentOf(argument(step.options), step.shapes, node);
  }
}

/** `.default(() => x)` is `.default(x)`. */
function produced(value: Value, node: CallLike): Value {
  return value.kind === 'function' ? enter(value, [], node, 0) : value;
}

function defaultParts(options: Value | null, table: SchemaTable, node: CallLike): Part[] {
  if (options?.kind !== 'fields') return [];
  const given = (table.defaults ?? []).flatMap((name) => options.read(name) ?? []);
  const meant = given.filter((value) => value.kind !== 'constant');
  return meant.length > 0 ? [{ kind: 'property', name: 'default', value: () => oneOf(meant, node) }] : [];
}

function makeSchema(table: SchemaTable, parts: readonly Part[], node: CallLike): Foreign {
  const made = { by: SCHEMA + table.name, options: fieldsOf(parts, node) };
  return { kind: 'foreign', module: table.from[0] ?? null, path: [], made, node, trail: [] };
}

function extended(
  schema: Value,
  table: SchemaTable,
  more: { readonly name: string; readonly value: () => Value },
  node: CallLike,
): Value {
  const before = optionsIn(schema);
  const parts: Part[] = [
    ...(before ? [{ kind: 'spread' as const, value: () => before }] : []),
    { kind: 'property', ...more },
  ];
  return makeSchema(table, parts, node);
}

function joinedShapes(self: Foreign | null, more: Value, node: CallLike): Value {
  const own = self && optionsIn(self)?.read('shape');
  const other = optionsIn(more)?.read('shape') ?? more;
  return fieldsOf(
    [own ?? UNDEFINED, other].map((value): Part => ({ kind: 'spread', value: () => value })),
    node,
  );
}

function wrapped(name: string, value: Value, node: CallLike): Value {
  return fieldsOf([{ kind: 'property', name, value: () => value }], node);
}
