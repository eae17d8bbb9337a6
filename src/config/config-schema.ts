/** What a configuration file may say, and how what it must not say is answered. */

import * as z from 'zod';
import { clients as builtIn } from '../clients/tables/index.ts';
import { isDate } from '../model/deadline.ts';
import type { Context } from '../model/location.ts';
import { didYouMean } from '../model/nearest.ts';
import { clientSchema } from './client-schema.ts';
import { ACCOUNTS, CERTAINTIES, CREDENTIALS, FAIL_ON } from './options.ts';
import { strictObject, twoLines } from './strict-object.ts';

const texts = z.array(z.string());

/** A host, with a path where only that part of it forwards; or a path of the page's own host. */
const PROXY = /^(?=.)(?:\w+(?:[.-]+\w+)*)?(?:\/[^\s?#]*)?$/;

const proxies = z.record(
  z.string().regex(PROXY, {
    error: ({ input }) =>
      twoLines(
        `${JSON.stringify(input)} is no host.`,
        'Write the host without https:// and port, with a path where only that part forwards: "gateway.example/pleo".',
      ),
  }),
  z.enum(['legacy', 'external']),
);

const day = z.string().refine(isDate, {
  error: ({ input }) =>
    twoLines(`${JSON.stringify(input)} is no day.`, 'Write it as year, month and day: "2027-01-05".'),
});

const CONTEXTS = ['source', 'test', 'docs', 'example', 'story'] as const satisfies readonly Context[];

const budget = strictObject({
  files: z.int().min(1).describe('How many sources are looked at.').exactOptional(),
  bytes: z.int().min(1).describe('How much is read of those that name Pleo, together.').exactOptional(),
  seconds: z
    .int()
    .min(1)
    .describe('How long it may take; how far a scan comes in it depends on the machine.')
    .exactOptional(),
});

/** The schema of a configuration in a version that has these rules. */
export function makeConfigSchema(ruleIds: readonly string[]) {
  const severity = z.enum(['off', 'notice', 'warning', 'error']).exactOptional();
  return strictObject({
    $schema: z.string().exactOptional(),
    include: texts.exactOptional(),
    exclude: texts.exactOptional(),
    rules: strictObject(Object.fromEntries(ruleIds.map((id) => [id, severity])), {
      noun: 'rule',
    }).exactOptional(),
    failOn: z.enum(FAIL_ON).exactOptional(),
    minCertainty: z.enum(CERTAINTIES).exactOptional(),
    maxFileSize: z.int().min(1).exactOptional(),
    account: z.enum(ACCOUNTS).exactOptional(),
    credentials: z.record(z.string().min(1), z.enum(CREDENTIALS)).exactOptional(),
    env: z.record(z.string(), z.string()).exactOptional(),
    hosts: proxies.exactOptional(),
    clients: z.array(clientSchema).check(namesTables).exactOptional(),
    deadline: day.exactOptional(),
    escalateWithinDays: z.int().min(0).exactOptional(),
    contexts: z.record(z.string().min(1), z.enum(CONTEXTS)).exactOptional(),
    baseline: z.string().min(1).exactOptional(),
    budget: budget.exactOptional(),
  });
}

export type Config = z.infer<ReturnType<typeof makeConfigSchema>>;

/** Tables may name each other and the built-in ones, and must say where their client comes from. */
function namesTables(payload: z.core.ParsePayload<z.infer<typeof clientSchema>[]>): void {
  const tables = payload.value;
  const names = [...new Set([...tables, ...builtIn].map(({ name }) => name))];
  const refuse = (path: (string | number)[], message: string): void => {
    payload.issues.push({ code: 'custom', input: tables, path, message });
  };
  for (const [index, { name, from, globals = [], factories = {}, passes = {} }] of tables.entries()) {
    if (from.length + globals.length === 0)
      refuse(
        [index, 'from'],
        twoLines(`${name} comes from nowhere.`, 'Name the modules it is imported from, or its globals.'),
      );
    const named: [(string | number)[], string][] = [
      ...Object.entries(passes).map(([key, table]): [string[], string] => [['passes', key], table]),
      ...Object.entries(factories).flatMap(([key, { makes }]): [string[], string][] =>
        makes === undefined ? [] : [[['factories', key, 'makes'], makes]],
      ),
    ];
    for (const [path, table] of named) {
      if (!names.includes(table))
        refuse(
          [index, ...path],
          twoLines(
            `There is no client ${table}.${didYouMean(table, names)}`,
            'Name one of your own tables, or a built-in one.',
          ),
        );
    }
  }
}
