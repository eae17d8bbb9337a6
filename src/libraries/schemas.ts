/** Schemas of the environment and of settings: what they let through, and what they put in where nothing is given. */

import { enter } from '../evaluate/calls.ts';
import { foreign } from '../evaluate/foreign.ts';
import { fieldsOf, type Part } from '../evaluate/objects.ts';
import { withDefault } from '../evaluate/operators.ts';
import { readMember } from '../evaluate/properties.ts';
import { knownText } from '../evaluate/text.ts';
import {
  type Argument,
  type Fields,
  type Foreign,
  mapOptions,
  optionsOf,
  text,
  UNDEFINED,
  type Value,
  withMark,
} from '../evaluate/value.ts';
import type { CallLike } from '../syntax/source-unit.ts';
import { type SchemaStep, type SchemaTable, schemaTables } from './schema-tables.ts';

/** The name in `made.by` of everything a schema library makes. */
const SCHEMA = 'schema:';

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
  const table = callee.module === null ? undefined : byModule.get(callee.module.replace(/^npm:/, ''));
  if (!table) return null;
  const path = table.heads?.includes(callee.path[0] ?? '') ? callee.path.slice(1) : callee.path;
  const name = path.length === 0 ? 'default' : path.join('.');
  const step = table.calls[name] ?? table.calls['*'];
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
  const step = table.methods?.[name];
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
  const [first] = given;
  return first
    ? [{ kind: 'property', name: 'default', value: () => withMark(first, node, 'default of the schema') }]
    : [];
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

function optionsIn(schema: Value): Fields | null {
  if (schema.kind !== 'foreign' || !schema.made || !byName.has(schema.made.by)) return null;
  return schema.made.options.kind === 'fields' ? schema.made.options : null;
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

/** What `schema` lets through of `input`. A plain object of schemas is a schema of an object. */
export function parse(schema: Value, input: Value, node: CallLike): Value {
  const options = optionsIn(schema);
  const shape = options ? options.read('shape') : schema;
  if (shape?.kind === 'fields') return parsedObject(shape, input, node);
  const written = knownText(shape);
  if (written !== null) return withWrittenDefault(written, input, node);
  const fallback = options?.read('default');
  const given = fallback
    ? withDefault(input, () => withMark(fallback, node, 'default of the schema'), node)
    : input;
  const transform = options?.read('transform');
  if (transform?.kind !== 'function') return given;
  const argument = (value: Value): Argument => ({ value: () => value, node, spread: false });
  return mapOptions(given, node, (option) => enter(transform, [argument(option)], node, 0));
}

/** arktype writes defaults into the type: `"string.url = 'https://…'"`. */
function withWrittenDefault(type: string, input: Value, node: CallLike): Value {
  const written = /=\s*(?:'([^']*)'|"([^"]*)")\s*$/.exec(type);
  const value = written?.[1] ?? written?.[2];
  return value === undefined
    ? input
    : withDefault(input, () => text(value, node, 'default of the schema'), node);
}

function parsedObject(shape: Fields, input: Value, node: CallLike): Value {
  const parts = shape.names().map((written): Part => {
    // arktype marks optional keys with a question mark.
    const name = written.replace(/\?$/, '');
    return {
      kind: 'property',
      name,
      value: () => parse(shape.read(written) ?? UNDEFINED, readMember(input, name, node), node),
    };
  });
  return fieldsOf(parts, node);
}

/** `createEnv({ server, client, runtimeEnv })`: what is not in `runtimeEnv` comes from `process.env`. */
function environmentOf(options: Value, shapes: readonly string[], node: CallLike): Value | null {
  if (options.kind !== 'fields') return null;
  const all = shapes.length === 0 ? [options] : shapes.flatMap((name) => options.read(name) ?? []);
  const given = ['runtimeEnv', 'runtimeEnvStrict', 'experimental__runtimeEnv'].flatMap(
    (name) => options.read(name) ?? [],
  );
  const input = (name: string): Value => {
    for (const value of given) {
      const found =
        value.kind === 'fields'
          ? value.read(name)
          : value.kind === 'foreign'
            ? readMember(value, name, node)
            : null;
      if (found) return found;
    }
    return foreign(null, ['process', 'env', name], node);
  };
  const inherited = options.read('extends');
  const spreads = inherited?.kind === 'list' ? inherited.items : [];
  const own = all.flatMap((shape) =>
    shape.kind === 'fields' ? shape.names().map((name) => ({ name, schema: shape.read(name) })) : [],
  );
  return fieldsOf(
    [
      ...spreads.flatMap(optionsOf).map((value): Part => ({ kind: 'spread', value: () => value })),
      ...own.map(
        ({ name, schema }): Part => ({
          kind: 'property',
          name,
          value: () => parse(schema ?? UNDEFINED, input(name), node),
        }),
      ),
    ],
    node,
  );
}
