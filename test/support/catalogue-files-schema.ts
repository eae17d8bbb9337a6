/** The schemas of the catalogue's files beside resources/, by name. Tests alone use them. */

import { z } from 'zod';
import { field, note, page, pages, parameter, sentence, sourced, texts } from './catalogue-schema.ts';

const api = z.enum(['legacy', 'external', 'auth', 'other-pleo']);
const statement = z.strictObject({ text: sentence, ...sourced });
const statements = z.array(statement).min(1);

export const fileSchemas = {
  access: z.strictObject({
    conditions: z.strictObject({ texts, note: sentence, ...sourced }),
    accounts: z
      .array(
        z.strictObject({
          account: z.enum(['new-partner', 'existing-partner', 'new-customer', 'existing-customer']),
          title: z.string(),
          steps: z.array(sentence).min(1),
          links: pages,
          ...sourced,
        }),
      )
      .length(4),
    facts: statements,
    links: z.array(z.strictObject({ topic: z.string(), url: page })),
  }),
  credentials: z.strictObject({
    kinds: z.array(
      z.strictObject({
        id: z.string(),
        kind: z.enum(['legacy-token', 'api-key', 'oauth-token']),
        title: z.string(),
        api,
        scheme: z.enum(['bearer', 'basic']),
        header: z.string(),
        use: sentence,
        advice: z.string().optional(),
        created: sentence,
        format: sentence,
        notes: z.array(sentence).min(1),
        ...sourced,
      }),
    ),
    names: z.strictObject({ seen: texts, note: sentence, ...sourced }),
    mismatches: z.array(
      z.strictObject({
        kind: z.enum(['legacy-token', 'api-key', 'any']),
        on: api,
        scheme: z.enum(['bearer', 'basic-without-colon', 'any']),
        what: sentence,
        answer: sentence,
        ...sourced,
      }),
    ),
  }),
  docs: z.array(z.strictObject({ topic: z.string().min(1), url: page })),
  external: z.strictObject({
    specification: statement,
    limits: statements,
    values: z.array(z.strictObject({ name: z.string(), values: texts })),
    open: statements,
  }),
  hosts: z.array(
    z.strictObject({
      host: z.string().regex(/^[a-z]+(\.[a-z]+)+$/),
      api,
      environment: z.enum(['production', 'staging']),
      note: sentence,
      ...sourced,
    }),
  ),
  legacy: z.strictObject({
    lifecycle: statement,
    history: statements,
    variants: statements,
    errors: statements,
    limits: statements,
    open: statements,
  }),
  paging: z.strictObject({
    styles: z.array(
      z.strictObject({
        id: z.string(),
        api,
        query: z.array(parameter),
        next: sentence,
        end: sentence,
        note: sentence,
        ...sourced,
      }),
    ),
    models: z.record(z.string(), z.array(field)),
    envelope: z.strictObject({ note: sentence, ...sourced }),
    fields: z.array(z.strictObject({ from: z.string(), to: texts, note, ...sourced })),
  }),
  scopes: z.array(
    z.strictObject({
      scope: z.string().regex(/^[a-z-]+:(read|write)$/),
      alsoWritten: texts.optional(),
      grants: sentence,
      note,
      ...sourced,
    }),
  ),
  sources: z.record(z.string().regex(/^[a-z0-9-]+$/), z.string().min(1)),
  webhooks: z.strictObject({
    events: z.array(
      z.strictObject({
        event: z.string(),
        alsoWritten: texts.optional(),
        when: sentence,
        payload: texts,
        note,
        ...sourced,
      }),
    ),
    missing: statement,
    delivery: statement,
  }),
};
