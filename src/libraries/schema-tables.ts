/** What schema libraries make of their arguments: one table each, by the path of members from the import. */

/** What one call of a schema library, or one method of a schema, does. */
export type SchemaStep =
  /** A schema of one value; `options`: the argument whose `default` (or another of `keys`) it takes. */
  | { readonly does: 'value'; readonly options?: number }
  /** A schema of an object, whose argument `shape` holds the schemas of its fields. */
  | { readonly does: 'object'; readonly shape: number }
  /** The schema (argument `of`, or the one it is called on) with a value for what is missing. */
  | { readonly does: 'default'; readonly of?: number; readonly value: number }
  /** The schema with more fields, from a shape or another schema. */
  | { readonly does: 'extend'; readonly shape: number }
  /** The schema with one more field. */
  | { readonly does: 'property'; readonly name: number; readonly of: number }
  /** The schema with a function applied to what it lets through. */
  | { readonly does: 'transform'; readonly with: number }
  /** The schema of argument `of` as it is. */
  | { readonly does: 'same'; readonly of: number }
  /** What the schema lets through of an input; `in`: the member of the answer that holds it. */
  | { readonly does: 'parse'; readonly of?: number; readonly input: number; readonly in?: readonly string[] }
  /** The whole environment through the schemas of these options. */
  | { readonly does: 'environment'; readonly options: number; readonly shapes: readonly string[] };

export interface SchemaTable {
  readonly name: string;
  readonly from: readonly string[];
  /** Heads of the path that say nothing: `z.string` and `string` are the same. */
  readonly heads?: readonly string[];
  readonly calls: Readonly<Record<string, SchemaStep>>;
  /** Methods of a schema; those not named leave it as it is. */
  readonly methods?: Readonly<Record<string, SchemaStep>>;
  /** Options that give a value for what is missing. */
  readonly defaults?: readonly string[];
}

const value: SchemaStep = { does: 'value' };
const object: SchemaStep = { does: 'object', shape: 0 };
const fallback: SchemaStep = { does: 'default', value: 0 };
const parsed: SchemaStep = { does: 'parse', input: 0 };
/** Functions around a schema, for those that have no methods. */
const same: SchemaStep = { does: 'same', of: 0 };
const around: SchemaStep = { does: 'default', of: 0, value: 1 };
const parsedWith: SchemaStep = { does: 'parse', of: 0, input: 1 };
const parsedBy: SchemaStep = { does: 'parse', of: 1, input: 0 };

const fromSchema: SchemaStep = { does: 'environment', options: 0, shapes: ['schema'] };

const zod = {
  heads: ['z', 'default'],
  calls: {
    object,
    strictObject: object,
    looseObject: object,
    optional: same,
    nullable: same,
    nullish: same,
    preprocess: { does: 'same', of: 1 },
    _default: around,
    prefault: around,
    catch: around,
    parse: parsedWith,
    '*': value,
  },
  methods: {
    default: fallback,
    prefault: fallback,
    catch: fallback,
    transform: { does: 'transform', with: 0 },
    overwrite: { does: 'transform', with: 0 },
    extend: { does: 'extend', shape: 0 },
    safeExtend: { does: 'extend', shape: 0 },
    merge: { does: 'extend', shape: 0 },
    and: { does: 'extend', shape: 0 },
    parse: parsed,
    parseAsync: parsed,
    safeParse: { ...parsed, in: ['data'] },
    safeParseAsync: { ...parsed, in: ['data'] },
  },
} as const;

export const schemaTables: readonly SchemaTable[] = [
  {
    name: 'zod',
    from: [
      'zod',
      'zod/v3',
      'zod/v4',
      'zod/mini',
      'zod/v4-mini',
      '@hono/zod-openapi',
      'astro/zod',
      'astro:schema',
    ],
    ...zod,
  },
  {
    name: 'joi',
    from: ['joi', '@hapi/joi', 'celebrate'],
    heads: ['Joi', 'default'],
    calls: { object, '*': value },
    methods: {
      default: fallback,
      failover: fallback,
      keys: { does: 'extend', shape: 0 },
      append: { does: 'extend', shape: 0 },
      concat: { does: 'extend', shape: 0 },
      validate: { ...parsed, in: ['value'] },
      validateAsync: parsed,
    },
  },
  {
    name: 'yup',
    from: ['yup'],
    heads: ['yup', 'default'],
    calls: { object, '*': value },
    methods: {
      default: fallback,
      shape: { does: 'extend', shape: 0 },
      concat: { does: 'extend', shape: 0 },
      transform: { does: 'transform', with: 0 },
      validate: parsed,
      validateSync: parsed,
      cast: parsed,
    },
  },
  {
    name: 'valibot',
    from: ['valibot', '@valibot/valibot'],
    heads: ['v', 'default'],
    calls: {
      object,
      looseObject: object,
      strictObject: object,
      optional: around,
      nullish: around,
      exactOptional: around,
      fallback: around,
      pipe: same,
      parse: parsedWith,
      parseAsync: parsedWith,
      safeParse: { does: 'parse', of: 0, input: 1, in: ['output'] },
      '*': value,
    },
  },
  {
    name: 'arktype',
    from: ['arktype', 'arkenv'],
    calls: { type: object, default: { does: 'environment', options: 0, shapes: [] } },
    methods: { default: fallback, assert: parsed, from: parsed, '()': parsed },
  },
  {
    name: 'typebox',
    from: ['@sinclair/typebox', 'typebox', '@sinclair/typebox/value'],
    heads: ['Type', 'Value'],
    calls: {
      Object: object,
      Optional: same,
      Parse: parsedWith,
      Decode: parsedWith,
      Default: parsedWith,
      Convert: parsedWith,
      Cast: parsedWith,
      '*': { does: 'value', options: 0 },
    },
    defaults: ['default'],
  },
  {
    name: 'envalid',
    from: ['envalid'],
    heads: ['envalid', 'default'],
    calls: {
      cleanEnv: parsedBy,
      customCleanEnv: parsedBy,
      '*': { does: 'value', options: 0 },
    },
    defaults: ['default', 'devDefault', 'testDefault'],
  },
  {
    name: 'envsafe',
    from: ['envsafe'],
    calls: { envsafe: { does: 'environment', options: 0, shapes: [] }, '*': { does: 'value', options: 0 } },
    defaults: ['default', 'devDefault'],
  },
  {
    name: 't3-env',
    from: ['@t3-oss/env-core', '@t3-oss/env-nextjs', '@t3-oss/env-nuxt'],
    calls: {
      createEnv: { does: 'environment', options: 0, shapes: ['server', 'client', 'shared'] },
    },
  },
  // It hands zod on.
  { ...zod, name: 'znv', from: ['znv'], calls: { ...zod.calls, parseEnv: parsedBy } },
  {
    name: 'env-schema',
    from: ['env-schema'],
    calls: { default: fromSchema, envSchema: fromSchema },
  },
  {
    name: 'fluent-json-schema',
    from: ['fluent-json-schema'],
    heads: ['S', 'default'],
    calls: { object: { does: 'value' }, '*': value },
    methods: { default: fallback, prop: { does: 'property', name: 0, of: 1 } },
  },
  {
    name: 'superstruct',
    from: ['superstruct'],
    heads: ['s'],
    calls: {
      object,
      type: object,
      defaulted: around,
      optional: same,
      nullable: same,
      create: parsedBy,
      mask: parsedBy,
      '*': value,
    },
    methods: { create: parsed, mask: parsed },
  },
];
