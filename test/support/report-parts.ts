/** The makers of a hand-made scan result: what a test leaves out is filled with something ordinary. */

import type { ApiCall } from '../../src/model/api-call.ts';
import type { MigrationStep, Replacement } from '../../src/model/catalogue.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Location, Step } from '../../src/model/location.ts';
import { rules } from '../../src/rules/index.ts';
import { reportSources } from './report-sources.ts';

/** The place of a text in one of the files. */
export function placeOf(file: string, text: string): Location {
  const source = reportSources[file] ?? '';
  const start = source.indexOf(text);
  if (start < 0) throw new Error(`${file} has no ${text}`);
  const before = source.slice(0, start).split('\n');
  const until = source.slice(0, start + text.length).split('\n');
  return {
    file,
    start,
    end: start + text.length,
    line: before.length,
    column: (before.at(-1)?.length ?? 0) + 1,
    endLine: until.length,
    endColumn: (until.at(-1)?.length ?? 0) + 1,
  };
}

export const step = (file: string, text: string, note: string): Step => ({ at: placeOf(file, text), note });

/** How most requests of the result go. */
export const viaHttp: readonly Step[] = [
  step('src/config.ts', 'process.env.PLEO_URL', 'reads PLEO_URL, else https://openapi.pleo.io/v1'),
  step('src/http.ts', 'config', 'imported from ./config'),
  step('src/http.ts', 'fetch(url', 'sent here with fetch'),
];

const change = (kind: MigrationStep['kind'], text: string): MigrationStep => ({ kind, text });
export const replacement = (
  endpoint: string,
  scopes: readonly string[],
  when: string | null = null,
  more: Partial<Replacement> = {},
): Replacement => {
  const [method = '', path = ''] = endpoint.split(' ');
  return {
    when,
    triggers: [],
    operation: method === 'WEBHOOK' ? null : `external ${path}`,
    method,
    path,
    scopes,
    basis: 'official',
    note: '',
    steps: [
      change('change-host', 'Call https://external.pleo.io instead of https://openapi.pleo.io.'),
      change('change-credential', 'Send an API key with HTTP Basic instead of a legacy token.'),
    ],
    docs: ['https://developers.pleo.io/reference/accounting-entries'],
    source: 'guide',
    ...more,
  };
};

export function call(id: string, location: Location, endpoint: string, more: Partial<ApiCall> = {}): ApiCall {
  const [method = null, path = null] = endpoint === '' ? [] : endpoint.split(' ');
  return {
    id,
    location,
    context: 'source',
    client: 'fetch',
    api: 'legacy',
    environment: 'production',
    host: 'openapi.pleo.io',
    method,
    path,
    query: [],
    body: [],
    isQueryWhole: true,
    isBodyWhole: true,
    credential: {
      kind: 'legacy-token',
      scheme: 'bearer',
      source: { type: 'literal', name: null },
      form: 'bearer',
      evidence: [],
      environment: 'unknown',
      identity: null,
      home: null,
      way: [],
      at: placeOf('src/config.ts', "'Bearer f3b9c1d2e4a5968778695a4b3c2d1e0f'"),
    },
    address: [{ text: `https://openapi.pleo.io${path ?? ''}`, unknown: null }],
    certainty: 'likely',
    doubt: 'A default decides.',
    symbol: null,
    text: '',
    evidence: viaHttp,
    ...more,
  };
}

let made = 0;
export function finding(
  rule: string,
  of: ApiCall | null,
  words: readonly [string, string, string],
  more: Partial<Finding> = {},
): Finding {
  made += 1;
  return {
    rule,
    topic: rules.find(({ id }) => id === rule)?.topic ?? 'legacy-call',
    severity: of?.certainty === 'possible' ? 'notice' : 'warning',
    certainty: of?.certainty ?? 'certain',
    context: of?.context ?? 'source',
    at: of?.location ?? placeOf('next.config.mjs', 'https://openapi.pleo.io'),
    what: words[0],
    why: words[1],
    next: words[2],
    identity: [],
    call: of,
    blocked: false,
    replacements: [],
    evidence: of?.evidence ?? [],
    fingerprint: made.toString(16).padStart(32, '0'),
    docs: `https://github.com/pleo-migrate/pleo-migrate/blob/main/src/rules/${rule}/README.md`,
    affects: [],
    ...more,
  };
}
