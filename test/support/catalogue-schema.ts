/** The schema of the catalogue's files under resources/. Tests alone use it, so that a scan does not load zod. */

import { z } from 'zod';

export const sentence = z.string().regex(/^\S.*[.!?)…]$/su, 'has to be a sentence with its full stop');
const id = z.string().regex(/^[A-Za-z][\w:]*$/, 'has to be an id without spaces');
const apiPath = z.string().regex(/^(\/([\w.:-]|\{\w+\})+)+$/, 'has to be an absolute path template');
const basis = z.enum(['official', 'derived', 'unconfirmed']);
const sources = z.array(z.string().min(1)).min(1);
export const page = z.url({
  protocol: /^https$/,
  hostname: /^(developers\.pleo\.io|pleohelp\.freshdesk\.com)$/,
});
export const pages = z.array(page).min(1);
export const texts = z.array(z.string().min(1)).min(1);
export const note = sentence.optional();
export const sourced = { basis, sources };

export const field = z.strictObject({
  path: z.string().min(1),
  type: z.string().min(1).optional(),
  required: z.literal(true).optional(),
  note: z.string().min(1).optional(),
  values: texts.optional(),
});
const fields = z.array(z.union([field, z.strictObject({ model: z.string(), at: z.string() })])).min(1);

export const parameter = z.strictObject({
  name: z.string().min(1),
  type: z.string().min(1).optional(),
  required: z.literal(true).optional(),
  note,
  values: texts.optional(),
});

const trigger = { in: z.enum(['query', 'body']), name: z.string().min(1), value: z.string().min(1) };

const step = z.strictObject({
  kind: z.enum(['rename-field', 'convert-value', 'receive-webhook', 'decide-yourself']),
  text: sentence,
  from: z.string().optional(),
  to: z.string().nullable().optional(),
});

const replacement = z
  .strictObject({
    when: z.string().min(1).optional(),
    triggers: z.array(z.strictObject(trigger)).min(1).optional(),
    operation: id.optional(),
    webhook: z.string().min(1).optional(),
    basis: z.enum(['official', 'derived']),
    sources,
    note,
    steps: z.array(step).min(1).optional(),
    docs: pages.optional(),
  })
  .refine(
    (row) => (row.operation === undefined) !== (row.webhook === undefined),
    'needs an operation or a webhook',
  );

const operation = z.strictObject({
  id,
  operationId: z.string().min(1).nullable().optional(),
  api: z.enum(['legacy', 'external']),
  method: z.enum(['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'ANY']),
  path: apiPath,
  summary: sentence,
  status: z.enum(['current', 'superseded', 'deprecated', 'undocumented']),
  supersededBy: id.optional(),
  scopes: texts.optional(),
  scopeNote: note,
  needsOneOf: z.array(z.string()).min(2).optional(),
  query: z.array(parameter).min(1).optional(),
  body: fields.optional(),
  answer: fields.optional(),
  paging: z
    .strictObject({
      style: z.enum(['page-offset', 'cursor', 'cursor-or-offset']),
      limit: z.strictObject({ minimum: z.int(), maximum: z.int(), default: z.int() }).partial().optional(),
      sortingKeys: texts.optional(),
    })
    .optional(),
  outcomes: z.record(z.string().regex(/^\d{3}$/), z.string().min(1)).optional(),
  replacements: z.array(replacement).min(1).optional(),
  blocked: note,
  blockedWhen: z
    .array(z.strictObject({ ...trigger, reason: sentence, ...sourced }))
    .min(1)
    .optional(),
  note,
  ...sourced,
  docs: pages.optional(),
});

const place = z.strictObject({ model: z.string().optional(), operation: id.optional(), field: z.string() });

export const resourceFileSchema = z.strictObject({
  resource: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  title: z.string().min(1),
  models: z.record(z.string(), fields).optional(),
  operations: z.array(operation).min(1),
  fields: z
    .array(
      z.strictObject({
        from: z.string(),
        to: texts,
        fields: z
          .array(
            z.strictObject({
              from: z.string().min(1).nullable(),
              to: z.array(z.string().min(1)),
              unit: z.literal('minor').optional(),
              ...sourced,
              note,
            }),
          )
          .min(1),
      }),
    )
    .optional(),
  parameters: z
    .array(
      z.strictObject({
        operation: id,
        name: z.string().min(1).nullable(),
        to: z.array(
          z.strictObject({
            operation: id.optional(),
            in: z.enum(['query', 'body']),
            name: z.string().min(1),
          }),
        ),
        ...sourced,
        note,
      }),
    )
    .optional(),
  values: z
    .array(
      z.strictObject({
        from: place,
        to: place.nullable(),
        values: z
          .array(z.strictObject({ from: z.string(), to: z.array(z.string()), ...sourced, note }))
          .min(1),
      }),
    )
    .optional(),
  gaps: z
    .array(
      z.strictObject({
        kind: z.enum(['operation', 'parameter', 'field', 'value', 'event']),
        items: texts,
        reason: sentence,
        ...sourced,
      }),
    )
    .optional(),
  workflow: z
    .array(
      z.strictObject({
        step: z.string(),
        legacy: sentence.nullable(),
        now: sentence,
        legacyOperation: id.nullable(),
        operations: z.array(id),
        webhook: z.string().nullable(),
        ...sourced,
      }),
    )
    .optional(),
});
