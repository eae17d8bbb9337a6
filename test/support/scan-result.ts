/** A hand-made scan result that has one of everything a reporter must show. */

import type { ApiCall } from '../../src/model/api-call.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { ScanResult } from '../../src/model/report.ts';
import { calls } from './report-calls.ts';
import { finding, placeOf, replacement } from './report-parts.ts';

const search = replacement(
  'POST /v1/accounting-entries:search',
  ['accounting-entries:read'],
  'reading expenses for reports, dashboards or syncs',
);
const webhook = replacement(
  'WEBHOOK v1.export-job.created',
  [],
  'detecting that an accounting export is due',
);
const items = replacement(
  'GET /v3/export-jobs/{jobId}/items',
  ['export-jobs:read'],
  'fetching the entries of an export job',
);
const NEXT_SEARCH =
  'Call POST /v1/accounting-entries:search with an API key that has `accounting-entries:read`, for reading expenses for reports, dashboards or syncs; there are 2 other ways.';

const WHY = 'That API is deprecated, and its tokens work nowhere else.';
const TEAMS_BLOCKED =
  'Nothing replaces it yet: No specification that was read has an operation for teams. Team ids show on accounting entries.';

const calledAs = (symbol: string, endpoint: string): string =>
  `\`${symbol}()\` calls ${endpoint} of Pleo's legacy API.`;

const findings: readonly Finding[] = [
  finding(
    'legacy-host',
    null,
    [
      "openapi.pleo.io, the host of Pleo's legacy API, is written here, and no request that was seen uses it.",
      'An allow-list, a guard or a setting with this host breaks or misleads once the calls have moved.',
      'Change it together with the calls it belongs to, to external.pleo.io, or remove it.',
    ],
    { severity: 'notice' },
  ),
  finding('legacy-call', calls.list, [calledAs('listExpenses', 'GET /v1/expenses'), WHY, NEXT_SEARCH], {
    replacements: [search, webhook, items],
  }),
  finding(
    'legacy-call',
    calls.queued,
    [
      calledAs('queuedExpenses', 'GET /v1/expenses'),
      WHY,
      'Receive the webhook `v1.export-job.created`, for detecting that an accounting export is due; there is one other way.',
    ],
    { replacements: [webhook, items] },
  ),
  finding('legacy-call', calls.again, [calledAs('allAgain', 'GET /v1/expenses'), WHY, NEXT_SEARCH], {
    replacements: [search, webhook, items],
  }),
  finding(
    'legacy-call',
    calls.mark,
    [
      calledAs('markExported', 'PUT /v1/expenses'),
      WHY,
      'Call PUT /v3/export-jobs/{jobId}/items with an API key that has `export-jobs:write`.',
    ],
    {
      replacements: [
        replacement('PUT /v3/export-jobs/{jobId}/items', ['export-jobs:write'], null, { basis: 'derived' }),
      ],
    },
  ),
  finding(
    'undocumented-legacy-call',
    calls.me,
    [
      "`me()` calls GET /v1/me, which Pleo's legacy API never documented.",
      'It may not exist, or end without notice; the legacy API itself is deprecated.',
      'Call GET /v1/introspect.',
    ],
    {
      replacements: [replacement('GET /v1/introspect', [], 'checking the credential', { basis: 'derived' })],
    },
  ),
  finding(
    'hardcoded-credential',
    calls.me,
    [
      'A credential for Pleo is written here.',
      'Whoever can read the repository can use it.',
      'Revoke it, then read its successor from the environment.',
    ],
    {
      severity: 'error',
      evidence: [],
      at: placeOf('src/me.ts', "'Bearer eyJhbGciOi.eyJzdWIiOi.c2lnbmF0dXJl'"),
    },
  ),
  finding(
    'legacy-token-on-external',
    calls.entries,
    [
      '`entries()` sends the legacy token in `PLEO_TOKEN` to POST /v1/accounting-entries:search of the external API.',
      'The external API answers it with 401.',
      'Send an API key with HTTP Basic, the key as the user name.',
    ],
    { severity: 'error' },
  ),
  finding(
    'environment-mismatch',
    calls.entries,
    [
      '`entries()` sends a credential of staging to external.pleo.io, which is production.',
      'Credentials of one environment are unknown in the other.',
      'Read host and credential from the same place.',
    ],
    { severity: 'error' },
  ),
  finding('legacy-call', calls.teams, [calledAs('teams', 'GET /v1/teams'), WHY, TEAMS_BLOCKED], {
    blocked: true,
  }),
  finding('legacy-call', calls.team, [calledAs('team', 'GET /v1/teams/{teamId}'), WHY, TEAMS_BLOCKED], {
    blocked: true,
  }),
  finding('legacy-call', calls.any, [
    calledAs('any', 'a path that is not known'),
    WHY,
    'Find out what this call is for, then look for its replacement in the migration guide.',
  ]),
  finding(
    'legacy-call',
    calls.vendors,
    [
      "This code calls GET /v1/vendors of Pleo's legacy API.",
      WHY,
      'Call POST /v0/vendors:search with an API key that has `vendors:read`.',
    ],
    { replacements: [replacement('POST /v0/vendors:search', ['vendors:read'])] },
  ),
  finding(
    'legacy-call',
    calls.tags,
    [
      "This code calls GET /v1/tag-groups of Pleo's legacy API.",
      WHY,
      'Call GET /v0/tag-groups with an API key that has `tag-groups:read`.',
    ],
    { replacements: [replacement('GET /v0/tag-groups', ['tag-groups:read'])] },
  ),
];

const operation = (of: ApiCall, id: string, path: string): [string, { id: string; path: string }] => [
  of.id,
  { id, path },
];

export const scanResult: ScanResult = {
  tool: { name: 'pleo-migrate', version: '1.0.0' },
  complete: true,
  faults: [],
  stats: { listed: 1_214, candidates: 9, parsed: 14, skipped: 3, durationMs: 640 },
  counts: { error: 3, warning: 9, notice: 2, blocked: 2, suppressed: 1, baselined: 3, older: 0 },
  calls: Object.values(calls),
  reads: new Map(),
  secrets: [],
  operations: new Map([
    operation(calls.list, 'getExpenses', '/v1/expenses'),
    operation(calls.queued, 'getExpenses', '/v1/expenses'),
    operation(calls.again, 'getExpenses', '/v1/expenses'),
    operation(calls.mark, 'updateExpenses', '/v1/expenses'),
    operation(calls.teams, 'getTeams', '/v1/teams'),
    operation(calls.team, 'getTeam', '/v1/teams/{teamId}'),
    operation(calls.vendors, 'getVendors', '/v1/vendors'),
    operation(calls.entries, 'externalSearchAccountingEntriesV1', '/v1/accounting-entries:search'),
    operation(calls.tags, 'getTagGroups', '/v1/tag-groups'),
  ]),
  findings,
  older: [],
  stale: [],
  deadline: null,
  change: null,
  unresolved: [
    {
      at: placeOf('src/http.ts', 'fetch(url'),
      reason:
        'The host comes from `process.env.PLEO_PROXY`; give its value under `env` in the configuration.',
    },
  ],
  skipped: [
    { file: 'public/app.min.js', reason: 'minified' },
    { file: 'public/vendor.min.js', reason: 'minified' },
    { file: 'src/api.generated.ts', reason: 'generated' },
  ],
};

/** A repository without Pleo. */
export const emptyResult: ScanResult = {
  ...scanResult,
  stats: { listed: 214, candidates: 0, parsed: 0, skipped: 0, durationMs: 31 },
  counts: { error: 0, warning: 0, notice: 0, blocked: 0, suppressed: 0, baselined: 0, older: 0 },
  calls: [],
  operations: new Map(),
  findings: [],
  unresolved: [],
  skipped: [],
};
