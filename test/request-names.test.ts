/** The names that a request carries in its query and body, and whether more may be there: one request a row. */

import { describe, expect, test } from 'vitest';
import { scanSources } from './support/scan.ts';

/** The names of the last call of `main.ts`, as `a,b` or `a,b …` where more may be there. */
async function namesIn(source: string): Promise<{ query: string; body: string }> {
  const code = `import axios from 'axios';\nimport got from 'got';\nimport ky from 'ky';\nconst api = 'https://external.pleo.io';\n${source}`;
  const call = (await scanSources({ 'main.ts': code })).calls.at(-1);
  if (!call) throw new Error('There is no call.');
  const named = (keys: typeof call.query, isWhole: boolean): string =>
    `${keys.map(({ name, value }) => (value === null || value === 'undefined' ? name : `${name}=${value}`)).join()}${isWhole ? '' : ' …'}`;
  return {
    query: named(call.query, call.isQueryWhole),
    body: named(call.body, call.isBodyWhole),
  };
}

describe('the query', () => {
  test.each([
    ['nothing', 'fetch(`${api}/v0/tag-groups`)', ''],
    ['written out', 'fetch(`${api}/v0/tag-groups?a=1&b=${b}`)', 'a=1,b'],
    ['a hole behind the path', 'fetch(`${api}/v0/tag-groups${suffix}`)', ' …'],
    ['a hole behind a value', 'fetch(`${api}/v0/tag-groups?a=1${more}`)', 'a …'],
    ['a hole for all of it', 'fetch(`${api}/v0/tag-groups?${query}`)', ' …'],
    ['an object', "axios.get(api + '/v0/tag-groups', { params: { a: 1, b } })", 'a=1,b'],
    ['an object with more', "axios.get(api + '/v0/tag-groups', { params: { a: 1, ...more } })", 'a=1 …'],
    ['an object that is not known', "axios.get(api + '/v0/tag-groups', { params })", ' …'],
    ['options that are not known', "axios.get(api + '/v0/tag-groups', options)", ' …'],
    ['pairs', "ky(api + '/v0/tag-groups', { searchParams: [['a', '1']] })", 'a=1'],
    ['a text', "ky(api + '/v0/tag-groups', { searchParams: 'a=1' })", 'a=1'],
    [
      'set by and by',
      "const p = new URLSearchParams({ a: '1' }); if (b) p.set('b', b); fetch(`${api}/v0/tag-groups?${p}`)",
      'a=1,b',
    ],
    [
      'set in a loop',
      "const u = new URL(api + '/v0/tag-groups'); for (const [k, v] of Object.entries({ a: 1, b: 2 })) u.searchParams.set(k, String(v)); fetch(u)",
      'a=1,b=2',
    ],
    [
      'set in a loop over nothing',
      "const u = new URL(api + '/v0/tag-groups'); for (const [k, v] of Object.entries({})) u.searchParams.set(k, String(v)); fetch(u)",
      '',
    ],
    [
      'set in a loop over something',
      "const u = new URL(api + '/v0/tag-groups'); Object.entries(more).forEach(([k, v]) => u.searchParams.set(k, v)); fetch(u)",
      ' …',
    ],
    [
      'set in a loop over the names of nothing',
      'const p = new URLSearchParams(); const o = {}; for (const k in o) p.set(k, o[k]); fetch(`${api}/v0/tag-groups?${p}`)',
      '',
    ],
    [
      'without what has no value',
      "import { omitBy, isNil } from 'lodash'; axios.get(api + '/v0/tag-groups', { params: omitBy({ a: 1, b }, isNil) })",
      'a=1,b',
    ],
    [
      'with what a package brings',
      "import { defaults } from 'settings'; axios.get(api + '/v0/tag-groups', { params: { a: 1, ...defaults } })",
      'a=1 …',
    ],
    [
      'one of two values',
      "axios.get(api + '/v0/tag-groups', { params: { limit: full ? 1000 : 100 } })",
      'limit=1000,100',
    ],
    [
      'set by a function',
      "const add = (u: URL) => { u.searchParams.set('a', '1') }; const u = new URL(api + '/v0/tag-groups'); add(u); fetch(u)",
      'a=1',
    ],
    [
      'of one of two addresses',
      "const u = new URL('/v0/tag-groups', live ? api : 'https://external.staging.pleo.io'); u.searchParams.set('a', '1'); fetch(u)",
      'a=1',
    ],
    [
      'of the client and of the request',
      "const c = axios.create({ baseURL: api, params: { a: 1 } }); c.get('/v0/tag-groups', { params: { b: 2 } })",
      'b=2,a=1',
    ],
    [
      'of an interceptor',
      "const c = axios.create({ baseURL: api }); c.interceptors.request.use((config) => { config.params = { ...config.params, company_id: id }; return config }); c.get('/v0/tag-groups')",
      'company_id …',
    ],
    [
      'of an interceptor that adds a header only',
      "const c = axios.create({ baseURL: api }); c.interceptors.request.use((config) => { config.headers.a = 'b'; return config }); c.get('/v0/tag-groups')",
      '',
    ],
    [
      'of a hook',
      "const c = ky.create({ prefixUrl: api, hooks: { beforeRequest: [addCompany] } }); c.get('v0/tag-groups')",
      ' …',
    ],
    [
      'of Angular’s parameters',
      "import { HttpClient, HttpParams } from '@angular/common/http'; class S { constructor(private http: HttpClient) {} f() { return this.http.get(api + '/v0/tag-groups', { params: new HttpParams().set('a', 1).append('b', 2) }) } }",
      'a=1,b=2',
    ],
    [
      'data of a GET by jQuery',
      "import $ from 'jquery'; $.ajax({ url: api + '/v0/tag-groups', data: { a: 1 } })",
      'a=1',
    ],
    [
      'by and by with wretch',
      "import wretch from 'wretch'; wretch(api).query({ a: 1 }).query('b=2').get('/v0/tag-groups')",
      'a=1,b=2',
    ],
    [
      'of a middleware',
      "import wretch from 'wretch'; wretch(api).middlewares([(next) => (url, o) => next(url + '?company_id=1', o)]).get('/v0/tag-groups')",
      ' …',
    ],
    [
      'of a plugin',
      "import superagent from 'superagent'; superagent.get(api + '/v0/tag-groups').use((r) => r.query({ company_id: 1 }))",
      ' …',
    ],
    [
      'of an app that changes all requests',
      "const before = (request) => { request.params.company_id = 1; return request }; const perform = (z: ZObject) => z.request(api + '/v0/tag-groups')",
      ' …',
    ],
    ['a default', "export const f = (a = 1) => axios.get(api + '/v0/tag-groups', { params: { a } })", 'a=1'],
  ])('%s', async (_name, source, wanted) => expect((await namesIn(source)).query).toBe(wanted));
});

describe('the body', () => {
  test.each([
    ['none', "fetch(`${api}/v1/vendors`, { method: 'POST' })", ''],
    ['an object', "axios.post(api + '/v1/vendors', { a: 1 })", 'a=1'],
    ['JSON', "fetch(`${api}/v1/vendors`, { method: 'POST', body: JSON.stringify({ a: 1 }) })", 'a=1'],
    ['an object that is not known', "axios.post(api + '/v1/vendors', vendor)", ' …'],
    ['a list', "axios.put(api + '/v3/export-jobs/1/items', [{ a: 1 }])", ' …'],
    [
      'written later',
      "import https from 'node:https'; const r = https.request(api + '/v1/vendors', { method: 'POST' }); r.write(JSON.stringify({ a: 1 })); r.end()",
      'a=1',
    ],
    [
      'written elsewhere',
      "import https from 'node:https'; send(https.request(api + '/v1/vendors', { method: 'POST' }))",
      ' …',
    ],
  ])('%s', async (_name, source, wanted) => expect((await namesIn(source)).body).toBe(wanted));
});

test.each([
  [
    'a package’s options',
    "import { options } from 'http-options'; fetch(`${api}/v1/vendors:search`, options)",
    null,
  ],
  ['a parameter', 'export const f = (init: RequestInit) => fetch(`${api}/v1/vendors:search`, init)', null],
  [
    'a spread',
    'export const f = (init: RequestInit) => fetch(`${api}/v1/vendors:search`, { ...init })',
    null,
  ],
  ['no options', 'fetch(`${api}/v1/vendors:search`)', 'GET'],
  [
    'a path that is read',
    'export const f = (init: RequestInit) => fetch(`${api}/v0/tag-groups`, init)',
    'GET',
  ],
])('the method behind %s', async (_name, source, wanted) => {
  const { calls, findings } = await scanSources({
    'main.ts': `const api = 'https://external.pleo.io';\n${source}`,
  });
  expect(calls.map(({ method }) => method)).toEqual([wanted]);
  expect(findings.some(({ rule }) => rule === 'unknown-external-call')).toBe(
    wanted === 'GET' && !source.includes('tag-groups'),
  );
});

test('a path with an action is no address of its own', async () => {
  const source = "got.extend({ prefixUrl: api + '/v1' }).post('vendors:search', { searchParams: { a: 1 } })";
  expect((await namesIn(source)).query).toBe('a=1');
});
