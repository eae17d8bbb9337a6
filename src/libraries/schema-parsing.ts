/** What schemas let through of an input, with what they put in where nothing is given. */

import { enter } from '../evaluate/calls.ts';
import { foreign } from '../evaluate/foreign.ts';
import { fieldsOf, type Part } from '../evaluate/objects.ts';
import { withDefault } from '../evaluate/operators.ts';
import { mapOptions, oneOf, optionsOf } from '../evaluate/options.ts';
import { readMember } from '../evaluate/properties.ts';
import { knownText } from '../evaluate/text.ts';
import { type Fields, passing, text, UNDEFINED, type Value, withMark } from '../evaluate/value.ts';
import type { CallLike } from '../syntax/source-unit.ts';

/** The beginning of `made.by` of everything a schema library makes. */
export const SCHEMA = 'schema:';

/** What a schema is made of; null for what is none. */
export function optionsIn(schema: Value | null): Fields | null {
  if (schema?.kind !== 'foreign' || !schema.made?.by.startsWith(SCHEMA)) return null;
  return schema.made.options.kind === 'fields' ? schema.made.options : null;
}

/** What `schema` lets through of `input`. A plain object of schemas is a schema of an object. */
export function parse(schema: Value, input: Value, node: CallLike): Value {
  const options = optionsIn(schema);
  if (!options && schema.kind === 'fields') return parsePlain(schema, input, node);
  const shape = options ? options.read('shape') : schema;
  const written = knownText(shape);
  if (written !== null) return withWrittenDefault(written, input, node);
  const given =
    shape?.kind === 'fields'
      ? parsedObject(shape, input, node)
      : filled(input, options?.read('default') ?? null, node);
  const transform = options?.read('transform');
  if (transform?.kind !== 'function') return given;
  return mapOptions(given, node, (option) => enter(transform, [passing(() => option, node)], node, 0));
}

/** A plain object: a JSON schema, a schema with its defaults beside it as znv has it, or the shape of an object. */
function parsePlain(schema: Fields, input: Value, node: CallLike): Value {
  const inner = schema.read('schema');
  if (inner && optionsIn(inner))
    return filled(parse(inner, input, node), byEnvironment(schema.read('defaults'), node), node);
  const shape = shapeOf(schema);
  if (shape && shape !== schema) return parsedObject(shape, input, node);
  return isJsonSchema(schema)
    ? filled(input, schema.read('default'), node)
    : parsedObject(schema, input, node);
}

/** The input, or the default where it may be missing. */
function filled(input: Value, fallback: Value | null, node: CallLike): Value {
  return fallback && fallback.kind !== 'constant'
    ? withDefault(input, () => withMark(fallback, node, 'default of the schema'), node)
    : input;
}

/** `{ production: 'a', _: 'b' }`: one of them. */
function byEnvironment(defaults: Value | null, node: CallLike): Value | null {
  if (defaults?.kind !== 'fields') return defaults;
  return oneOf(
    defaults.names().flatMap((name) => defaults.read(name) ?? []),
    node,
  );
}

const JSON_TYPES = new Set(['object', 'string', 'number', 'integer', 'boolean', 'array', 'null']);

function isJsonSchema(schema: Fields): boolean {
  return JSON_TYPES.has(knownText(schema.read('type')) ?? '');
}

/** The schemas of an object's fields; null for a schema of anything else. */
function shapeOf(schema: Value): Fields | null {
  const options = optionsIn(schema);
  const shape = options ? options.read('shape') : schema;
  if (shape?.kind !== 'fields') return null;
  const properties = isJsonSchema(shape) ? shape.read('properties') : null;
  return properties?.kind === 'fields' ? properties : shape;
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
export function environmentOf(options: Value, shapes: readonly string[], node: CallLike): Value | null {
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
  const own = all.flatMap((schema) => {
    const shape = shapeOf(schema);
    return shape ? shape.names().map((name) => ({ name, schema: shape.read(name) })) : [];
  });
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
