/** GitHub's own description of its API: whether requests and answers are as it says, and answers filled up to it. */

import { Ajv, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';
import extract from './github-openapi.json' with { type: 'json' };

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type JsonObject = { [key: string]: Json };

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
  readonly schema: Json;
}

export interface Operation {
  readonly route: string;
  readonly parameters: readonly Parameter[];
  readonly body: Json;
  /** By status; null: no body. */
  readonly answers: Readonly<Record<string, Json>>;
}

const described: Record<string, Omit<Operation, 'route'>> = extract.operations;
const schemas: JsonObject = extract.schemas;

const ajv = new Ajv({ strict: false, allErrors: true });
formats.default(ajv);
ajv.addSchema({ schemas }, 'github');

const validators = new Map<Json, ValidateFunction>();

/** What is wrong with a value, or null. */
export function faultOf(value: Json | undefined, schema: Json, coerce = false): string | null {
  const validate = validators.get(schema) ?? ajv.compile(inGitHub(schema));
  validators.set(schema, validate);
  if (validate(value) || (coerce && typeof value === 'string' && validate(readQuery(value)))) return null;
  return ajv.errorsText(validate.errors).slice(0, 500);
}

/** The operation of a request, and the values in its path. */
export function findOperation(
  method: string,
  path: string,
): { operation: Operation; values: Record<string, string> } | null {
  for (const [route, operation] of Object.entries(described)) {
    const [wanted, template = ''] = route.split(' ');
    if (wanted !== method) continue;
    const pattern = template.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)');
    const match = new RegExp(`^${pattern}$`).exec(path);
    if (!match) continue;
    const values = Object.entries(match.groups ?? {}).map(([name, value]) => [
      name,
      decodeURIComponent(value),
    ]);
    return { operation: { route, ...operation }, values: Object.fromEntries(values) };
  }
  return null;
}

/** The value with everything that its schema requires beside, as little as will do. */
export function filledUp(value: Json | undefined, schema: Json): Json {
  const shape = followed(schema);
  if (value === undefined) return smallest(shape);
  if (Array.isArray(value)) return value.map((item) => filledUp(item, shape.items ?? {}));
  if (!isObject(value) || !isObject(shape.properties)) return value;
  const made: JsonObject = { ...value };
  const required = Array.isArray(shape.required) ? shape.required.map(String) : [];
  for (const [name, inner] of Object.entries(shape.properties)) {
    if (required.includes(name) || made[name] !== undefined) made[name] = filledUp(made[name], inner);
  }
  return made;
}

function smallest(shape: JsonObject): Json {
  if (Array.isArray(shape.enum)) return shape.enum[0] ?? null;
  const type = Array.isArray(shape.type) ? shape.type[0] : shape.type;
  if (type === 'object') return filledUp({}, shape);
  if (type === 'array') return [];
  if (type === 'integer' || type === 'number') return 1;
  if (type === 'boolean') return false;
  if (type !== 'string') return null;
  return SAMPLES[String(shape.format)] ?? '';
}

const SAMPLES: Record<string, string> = {
  'date-time': '2026-11-25T08:00:00Z',
  uri: 'https://github.test/',
  email: 'octocat@github.test',
};

/** The shape itself: of what may be null, what it is otherwise. */
function followed(schema: Json): JsonObject {
  if (!isObject(schema)) return {};
  const [, name] = /\/schemas\/(.+)$/.exec(String(schema.$ref ?? '')) ?? [];
  if (name !== undefined) return followed(schemas[name] ?? {});
  for (const several of [schema.anyOf, schema.oneOf, schema.allOf]) {
    if (Array.isArray(several)) return { ...followed(several[0] ?? {}), nullable: true };
  }
  return schema;
}

function inGitHub(schema: Json): JsonObject | boolean {
  const text = JSON.stringify(schema).replaceAll('"#/schemas/', '"github#/schemas/');
  return JSON.parse(text);
}

/** Numbers and flags in a query are text. */
function readQuery(text: string): Json {
  if (text === 'true' || text === 'false') return text === 'true';
  return /^\d+$/.test(text) ? Number(text) : text;
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
