/** What `merge` reads of the files it is given; whatever else stands in them is kept and not looked at. */

import * as z from 'zod';

const whole = z.int().min(0);
const text = z.string();

const repository = z.looseObject({
  name: text.min(1),
  url: text.nullable().default(null),
  commit: text.nullable().default(null),
});

const replacement = z.looseObject({
  when: text.nullable(),
  operation: text.nullable(),
  method: text,
  path: text,
  scopes: z.array(text),
});

const finding = z.looseObject({
  rule: text,
  severity: z.enum(['error', 'warning', 'notice']),
  certainty: text,
  context: text,
  file: text,
  line: whole,
  column: whole,
  what: text,
  next: text,
  call: text.nullable(),
  blocked: z.boolean(),
  replacements: z.array(replacement),
  fingerprint: text,
  docs: text,
});

const call = z.looseObject({
  id: text,
  file: text,
  line: whole,
  column: whole,
  context: text,
  api: text,
  method: text.nullable(),
  path: text.nullable(),
  operation: text.nullable(),
});

/** Of schema/report-v1.json; a field that a later 1.x added has a default. */
export const reportSchema = z.looseObject({
  schema: z.literal('pleo-migrate/report-v1'),
  repository: repository.nullable().default(null),
  complete: z.boolean(),
  stats: z.looseObject({ files: z.looseObject({ listed: whole }) }),
  counts: z.looseObject({ suppressed: whole.default(0), baselined: whole.default(0) }),
  change: z
    .looseObject({
      base: text,
      filter: z.enum(['added', 'diff-context', 'file', 'none']).default('added'),
      unknownBecause: text.nullable().default(null),
    })
    .nullable()
    .default(null),
  calls: z.array(call),
  findings: z.array(finding),
  unresolved: z.array(z.looseObject({ file: text, line: whole, column: whole })),
  faults: z.array(z.looseObject({ where: text, message: text })).default([]),
});

/** Of schema/failure-v1.json: a repository that could not be scanned. */
export const failureSchema = z.looseObject({
  schema: z.literal('pleo-migrate/failure-v1'),
  repository,
  reason: text,
});

/** Of schema/shards-v1.json: the repositories that reports are expected of. */
export const shardsSchema = z.looseObject({
  schema: z.literal('pleo-migrate/shards-v1'),
  leftOut: z.record(text, whole),
  shards: z.array(z.array(repository)),
});

export type Report = z.infer<typeof reportSchema>;
export type ReportedCall = Report['calls'][number];
export type ReportedFinding = Report['findings'][number];
export type ReportedRepository = NonNullable<Report['repository']>;
export type Failure = z.infer<typeof failureSchema>;
export type Shards = z.infer<typeof shardsSchema>;
