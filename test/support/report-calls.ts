/** The calls of the hand-made scan result: of both APIs, and of every certainty. */

import type { ApiCall } from '../../src/model/api-call.ts';
import { call, placeOf, step, viaHttp } from './report-parts.ts';
import { reportSources } from './report-sources.ts';

const sourceOf = (file: string): string => reportSources[file] ?? '';
const SYNC = 'src/expenses/expense-sync.ts';
const ODD = 'test/größe 1,2:3%/[x](y)|`z`.test.ts';

export const calls = {
  list: call('c1', placeOf(SYNC, 'send(`/expenses?pageOffset=${page}`)'), 'GET /v1/expenses', {
    query: [{ name: 'pageOffset', value: null }],
    evidence: [...viaHttp, step(SYNC, 'send(`/expenses', 'called here')],
  }),
  queued: call('c2', placeOf(SYNC, "send('/expenses?status=QUEUED')"), 'GET /v1/expenses', {
    query: [{ name: 'status', value: 'QUEUED' }],
  }),
  again: call('c3', placeOf(SYNC, "send('/expenses')"), 'GET /v1/expenses'),
  mark: call(
    'c4',
    placeOf(SYNC, sourceOf(SYNC).slice(sourceOf(SYNC).indexOf("send('/expenses', {"), -2)),
    'PUT /v1/expenses',
    {
      body: [
        { name: 'id', value: null },
        { name: 'status', value: 'EXPORTED' },
      ],
    },
  ),
  teams: call('c5', placeOf('src/teams.ts', "send('/teams')"), 'GET /v1/teams'),
  team: call('c6', placeOf('src/teams.ts', 'send(`/teams/${id}`)'), 'GET /v1/teams/{id}'),
  any: call('c7', placeOf('src/teams.ts', 'send(`/${what}`)'), '', { certainty: 'possible' }),
  me: call('c8', placeOf('src/me.ts', "fetch('https://openapi.pleo.io/v1/me'"), 'GET /v1/me', {
    certainty: 'certain',
    evidence: [],
  }),
  vendors: call(
    'c9',
    placeOf('src/vendors.min.js', "fetch('https://openapi.pleo.io/v1/vendors'"),
    'GET /v1/vendors',
    {
      certainty: 'certain',
      evidence: [],
    },
  ),
  entries: call('c10', placeOf('src/new/entries.ts', 'fetch(`'), 'POST /v1/accounting-entries:search', {
    api: 'external',
    host: 'external.pleo.io',
    credential: {
      kind: 'legacy-token',
      scheme: 'bearer',
      source: { type: 'env', name: 'PLEO_TOKEN' },
      form: 'bearer',
      evidence: [],
      environment: 'unknown',
      identity: null,
      home: null,
      way: [],
      at: placeOf('src/new/entries.ts', '`Bearer ${process.env.PLEO_TOKEN}`'),
    },
    evidence: [step('src/new/entries.ts', "'https://external.pleo.io'", 'written here')],
  }),
  tags: call('c11', placeOf(ODD, "fetch('https://openapi.pleo.io/v1/tag-groups')"), 'GET /v1/tag-groups', {
    context: 'test',
    certainty: 'certain',
    credential: null,
    evidence: [],
  }),
} as const satisfies Readonly<Record<string, ApiCall>>;
