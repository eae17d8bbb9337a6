/** One line of code · method · URL, for each HTTP client and each way to use it. */

import { describe, expect, test } from 'vitest';
import { findCallers } from '../src/clients/callers.ts';
import { endpointsOf } from '../src/clients/endpoints.ts';
import { followRequest } from '../src/clients/follow.ts';
import { makeRecogniser } from '../src/clients/recognise.ts';
import { clients } from '../src/clients/tables/index.ts';
import { memoryProgram } from './support/memory-program.ts';

const { recognise } = makeRecogniser();

/** Each request of a source as `client METHOD host path?keys`. */
async function requestsIn(source: string): Promise<string[]> {
  const { program, world } = await memoryProgram({ 'main.ts': source });
  const unit = program.open('main.ts');
  if (!unit) throw new Error('main.ts did not open');
  const callers = findCallers(
    [unit],
    world,
    (callee, node) => callee.kind === 'foreign' && recognise(callee, node)?.request != null,
  );
  return callers.requests.flatMap((request) =>
    [
      ...followRequest(request, world, { callers, recognise, guess: () => [], isForeign: () => false }),
    ].flatMap(({ levels }) => {
      const slots = levels.at(-1)?.slots;
      return (slots ? endpointsOf(slots) : []).map(({ method, url, query }) => {
        const keys = query.keys.map(({ name, value }) => `${name}=${value ?? '…'}`).join('&');
        return `${slots?.table.name} ${method ?? '?'} ${url.host ?? '-'}${url.path}${keys && `?${keys}`}`;
      });
    }),
  );
}

const CASES: Readonly<Record<string, readonly (readonly [source: string, request: string])[]>> = {
  fetch: [
    ["fetch('https://x.test/v1/e?a=1#top')", 'fetch GET x.test/v1/e?a=1'],
    ["window.fetch('https://X.test:443/v1//e/')", 'fetch GET x.test/v1/e'],
    ["globalThis.fetch('http://user:pw@x.test/v1/%65', { method: 'delete' })", 'fetch DELETE x.test/v1/e'],
    ["fetch(new Request('https://x.test/e', { method: 'PUT' }))", 'fetch PUT x.test/e'],
    ["const f = fetch; f('https://x.test/e')", 'fetch GET x.test/e'],
    ["import f from 'node-fetch'; f('https://x.test/e')", 'fetch GET x.test/e'],
    ["const f = require('cross-fetch'); f('https://x.test/e')", 'fetch GET x.test/e'],
  ],
  axios: [
    ["import axios from 'axios'; axios('https://x.test/e', { method: 'post' })", 'axios POST x.test/e'],
    [
      "import axios from 'axios'; axios({ url: '/e', baseURL: 'https://x.test/v1/', params: { a: 1 } })",
      'axios GET x.test/v1/e?a=1',
    ],
    ["import { get } from 'axios'; get('https://x.test/e')", 'axios GET x.test/e'],
    ["const axios = require('axios').default; axios.put('https://x.test/e', {})", 'axios PUT x.test/e'],
    [
      "import axios from 'axios'; const a = axios.create({ baseURL: 'https://x.test/v1' }); a.get('/e')",
      'axios GET x.test/v1/e',
    ],
    [
      "import axios from 'axios'; const a = axios.create(); a.defaults.baseURL = 'https://x.test/v1'; a.get('e')",
      'axios GET x.test/v1/e',
    ],
    [
      "import axios from 'axios'; axios.defaults.baseURL = 'https://x.test'; axios.get('/e')",
      'axios GET x.test/e',
    ],
    [
      "import axios from 'axios'; const a = axios.create({ baseURL: 'https://x.test' }); a.get('https://y.test/e')",
      'axios GET y.test/e',
    ],
  ],
  got: [
    ["import got from 'got'; got('https://x.test/e')", 'got GET x.test/e'],
    [
      "import { got } from 'got'; got.extend({ prefixUrl: 'https://x.test/v1' }).post('e')",
      'got POST x.test/v1/e',
    ],
    [
      "import got from 'got'; got('e', { prefixUrl: 'https://x.test/v1', searchParams: { a: '1' } })",
      'got GET x.test/v1/e?a=1',
    ],
  ],
  ky: [
    ["import ky from 'ky'; ky.create({ prefixUrl: 'https://x.test/v1' }).get('e')", 'ky GET x.test/v1/e'],
    [
      "import ky from 'ky'; const a = ky.extend({ prefixUrl: 'https://x.test' }); a('e', { method: 'put' })",
      'ky PUT x.test/e',
    ],
  ],
  ofetch: [
    [
      "import { ofetch } from 'ofetch'; ofetch('/e', { baseURL: 'https://x.test/v1', query: { a: 1 } })",
      'ofetch GET x.test/v1/e?a=1',
    ],
    [
      "import { $fetch } from 'ofetch'; $fetch.create({ baseURL: 'https://x.test' })('/e')",
      'ofetch GET x.test/e',
    ],
    ["$fetch('https://x.test/e', { method: 'PATCH' })", 'ofetch PATCH x.test/e'],
  ],
  superagent: [
    [
      "import request from 'superagent'; request.get('https://x.test/e').query({ a: 1 }).set('Accept', 'json')",
      'superagent GET x.test/e?a=1',
    ],
    ["import * as sa from 'superagent'; sa('POST', 'https://x.test/e').send({})", 'superagent POST x.test/e'],
  ],
  needle: [
    ["const needle = require('needle'); needle('put', 'https://x.test/e', {})", 'needle PUT x.test/e'],
    ["import needle from 'needle'; needle.get('https://x.test/e', { headers: {} })", 'needle GET x.test/e'],
  ],
  'node:https': [
    ["import https from 'node:https'; https.get('https://x.test/e')", 'node:https GET x.test/e'],
    [
      "import { request } from 'https'; request({ hostname: 'x.test', path: '/v1/e', method: 'PUT' })",
      'node:https PUT x.test/v1/e',
    ],
    [
      "import * as https from 'https'; https.request(new URL('https://x.test/e'), { method: 'DELETE' }, (r) => r)",
      'node:https DELETE x.test/e',
    ],
  ],
  undici: [
    [
      "import { request } from 'undici'; request('https://x.test/e', { method: 'POST' })",
      'undici POST x.test/e',
    ],
    ["import { fetch } from 'undici'; fetch('https://x.test/e')", 'undici GET x.test/e'],
  ],
  'undici-dispatcher': [
    [
      "import { Pool } from 'undici'; new Pool('https://x.test').request({ path: '/v1/e', method: 'GET' })",
      'undici-dispatcher GET x.test/v1/e',
    ],
    [
      "import { Client } from 'undici'; const c = new Client('https://x.test'); c.request({ path: '/e', method: 'PUT' })",
      'undici-dispatcher PUT x.test/e',
    ],
  ],
  XMLHttpRequest: [
    [
      "const x = new XMLHttpRequest(); x.open('POST', 'https://x.test/e'); x.send()",
      'XMLHttpRequest POST x.test/e',
    ],
  ],
  wretch: [
    [
      "import wretch from 'wretch'; wretch('https://x.test/v1').url('/e').get().json()",
      'wretch GET x.test/v1/e',
    ],
    [
      "import wretch from 'wretch'; const a = wretch('https://x.test').auth('Bearer t'); a.url('/e').post({})",
      'wretch POST x.test/e',
    ],
    ["import wretch from 'wretch'; wretch('https://x.test').get('/e')", 'wretch GET x.test/e'],
  ],
  request: [
    [
      "const request = require('request-promise'); request({ uri: 'https://x.test/e', qs: { a: 1 } })",
      'request GET x.test/e?a=1',
    ],
    [
      "import request from 'request'; request.defaults({ baseUrl: 'https://x.test' }).put('/e')",
      'request PUT x.test/e',
    ],
  ],
  UrlFetchApp: [
    ["UrlFetchApp.fetch('https://x.test/e', { method: 'put', payload: '{}' })", 'UrlFetchApp PUT x.test/e'],
    ["UrlFetchApp.fetchAll([{ url: 'https://x.test/e', method: 'post' }])", 'UrlFetchApp POST x.test/e'],
  ],
  activepieces: [
    [
      "import { httpClient, HttpMethod } from '@activepieces/pieces-common'; httpClient.sendRequest({ method: HttpMethod.PUT, url: 'https://x.test/e', queryParams: { a: '1' } })",
      'activepieces PUT x.test/e?a=1',
    ],
    [
      "import { createCustomApiCallAction } from '@activepieces/pieces-common'; createCustomApiCallAction({ baseUrl: () => 'https://x.test/v1' })",
      'activepieces ? x.test/v1/{path}',
    ],
  ],
  'angular-http': [
    [
      "import { HttpClient } from '@angular/common/http'; class A { constructor(private http: HttpClient) {} list() { return this.http.get('https://x.test/e', { params: { a: 1 } }) } }",
      'angular-http GET x.test/e?a=1',
    ],
    [
      "import { HttpClient } from '@angular/common/http'; export const f = (http: HttpClient) => http.request('DELETE', 'https://x.test/e')",
      'angular-http DELETE x.test/e',
    ],
  ],
  apisauce: [
    [
      "import { create } from 'apisauce'; create({ baseURL: 'https://x.test/v1' }).get('e', { a: 1 })",
      'apisauce GET x.test/v1/e?a=1',
    ],
    [
      "import apisauce from 'apisauce'; const a = apisauce.create({ baseURL: 'https://x.test' }); a.any({ method: 'PUT', url: '/e' })",
      'apisauce PUT x.test/e',
    ],
  ],
  electron: [
    [
      "const { net } = require('electron'); net.fetch('https://x.test/e', { method: 'POST' })",
      'electron POST x.test/e',
    ],
    [
      "import { net } from 'electron'; net.request({ hostname: 'x.test', path: '/v1/e?a=1', method: 'PUT' })",
      'electron PUT x.test/v1/e?a=1',
    ],
  ],
  feaxios: [
    [
      "import feaxios from 'feaxios'; feaxios.create({ baseURL: 'https://x.test' }).patch('/e', {})",
      'feaxios PATCH x.test/e',
    ],
  ],
  'hey-api': [
    [
      "import { createClient } from '@hey-api/client-fetch'; createClient({ baseUrl: 'https://x.test/v1' }).get({ url: '/e', query: { a: 1 } })",
      'hey-api GET x.test/v1/e?a=1',
    ],
    [
      "import { createClient } from '@hey-api/client-axios'; const c = createClient(); c.setConfig({ baseURL: 'https://x.test' }); c.put({ url: '/e' })",
      'hey-api PUT x.test/e',
    ],
  ],
  jquery: [
    ["$.ajax({ url: 'https://x.test/e', type: 'PUT' })", 'jquery PUT x.test/e'],
    ["import $ from 'jquery'; $.getJSON('https://x.test/e', { a: 1 })", 'jquery GET x.test/e?a=1'],
    ["jQuery.post('https://x.test/e', {})", 'jquery POST x.test/e'],
  ],
  n8n: [
    [
      "import type { IExecuteFunctions } from 'n8n-workflow'; export async function f(this: IExecuteFunctions) { return this.helpers.httpRequest({ method: 'PUT', baseURL: 'https://x.test', url: '/e' }) }",
      'n8n PUT x.test/e',
    ],
    [
      "import type { IExecuteFunctions } from 'n8n-workflow'; export function f(this: IExecuteFunctions) { return this.helpers.httpRequestWithAuthentication.call(this, 'api', { url: 'https://x.test/e', qs: { a: 1 } }) }",
      'n8n GET x.test/e?a=1',
    ],
  ],
  nango: [
    [
      "import { Nango } from '@nangohq/node'; new Nango({ secretKey: 's' }).put({ endpoint: '/e', baseUrlOverride: 'https://x.test' })",
      'nango PUT x.test/e',
    ],
    [
      "export default async function run(nango) { await nango.get({ endpoint: '/e', baseUrlOverride: 'https://x.test', params: { a: '1' } }) }",
      'nango GET x.test/e?a=1',
    ],
  ],
  'nest-http': [
    [
      "import { HttpService } from '@nestjs/axios'; class A { constructor(private readonly http: HttpService) {} list() { return this.http.post('https://x.test/e', {}) } }",
      'nest-http POST x.test/e',
    ],
    [
      "import { HttpService } from '@nestjs/axios'; class A { constructor(private http: HttpService) {} list() { return this.http.axiosRef.get('https://x.test/e') } }",
      'nest-http GET x.test/e',
    ],
  ],
  'nuxt-axios': [
    ["export default ({ $axios }) => $axios.$get('https://x.test/e')", 'nuxt-axios GET x.test/e'],
    [
      "export const actions = { load() { return this.$axios.$put('https://x.test/e', {}) } }",
      'nuxt-axios PUT x.test/e',
    ],
    [
      "export default function ({ $axios }) { $axios.create({ baseURL: 'https://x.test/v1' }).get('e') }",
      'nuxt-axios GET x.test/v1/e',
    ],
  ],
  'openapi-fetch': [
    [
      "import createClient from 'openapi-fetch'; createClient({ baseUrl: 'https://x.test/v1' }).GET('/e', { params: { query: { a: 1 } } })",
      'openapi-fetch GET x.test/v1/e?a=1',
    ],
  ],
  'openapi-path-client': [
    [
      "import { createPathBasedClient } from 'openapi-fetch'; createPathBasedClient({ baseUrl: 'https://x.test/v1' })['/e/{id}'].PUT({})",
      'openapi-path-client PUT x.test/v1/e/{id}',
    ],
    [
      "import createClient, { wrapAsPathBasedClient } from 'openapi-fetch'; const c = wrapAsPathBasedClient(createClient({ baseUrl: 'https://x.test' })); const e = c['/e']; e.GET()",
      'openapi-path-client GET x.test/e',
    ],
  ],
  'openapi-react-query': [
    [
      "import createClient from 'openapi-fetch'; import hooks from 'openapi-react-query'; const $api = hooks(createClient({ baseUrl: 'https://x.test' })); $api.useQuery('get', '/e')",
      'openapi-react-query GET x.test/e',
    ],
  ],
  pipedream: [
    [
      "import { axios } from '@pipedream/platform'; axios($, { method: 'PUT', url: 'https://x.test/e', params: { a: 1 } })",
      'pipedream PUT x.test/e?a=1',
    ],
  ],
  redaxios: [
    [
      "import axios from 'redaxios'; axios.get('https://x.test/e', { params: { a: 1 } })",
      'redaxios GET x.test/e?a=1',
    ],
  ],
  'rtk-base-query': [
    [
      "import { fetchBaseQuery } from '@reduxjs/toolkit/query'; const base = fetchBaseQuery({ baseUrl: 'https://x.test' }); base({ url: '/e', method: 'PUT' }, api, {})",
      'rtk-base-query PUT x.test/e',
    ],
  ],
  'rtk-endpoint': [
    [
      "import { createApi, fetchBaseQuery, retry } from '@reduxjs/toolkit/query/react'; createApi({ baseQuery: retry(fetchBaseQuery({ baseUrl: 'https://x.test/v1/' })), endpoints: (build) => ({ a: build.mutation({ query: (id) => ({ url: `e/${id}`, method: 'DELETE' }) }) }) })",
      'rtk-endpoint DELETE x.test/v1/e/{id}',
    ],
    [
      "import { createApi, fetchBaseQuery } from '@reduxjs/toolkit/query/react'; const api = createApi({ baseQuery: fetchBaseQuery({ baseUrl: 'https://x.test' }), endpoints: () => ({}) }); api.injectEndpoints({ endpoints: (b) => ({ a: b.query({ query: () => 'e' }) }) })",
      'rtk-endpoint GET x.test/e',
    ],
  ],
  'rtk-query': [],
  'ts-rest': [
    [
      "import { initClient, initContract } from '@ts-rest/core'; const c = initContract(); const api = c.router({ e: { list: { method: 'GET', path: '/e' } } }, { pathPrefix: '/v1' }); initClient(api, { baseUrl: 'https://x.test' }).e.list({ query: { a: 1 } })",
      'ts-rest GET x.test/v1/e?a=1',
    ],
    [
      "import { initQueryClient } from '@ts-rest/react-query'; const q = initQueryClient({ e: { method: 'PUT', path: '/e' } }, { baseUrl: 'https://x.test' }); q.e.useMutation()",
      'ts-rest PUT x.test/e',
    ],
  ],
  'up-fetch': [
    [
      "import { up } from 'up-fetch'; const f = up(fetch, () => ({ baseUrl: 'https://x.test/v1' })); f('/e', { method: 'PUT', params: { a: 1 } })",
      'up-fetch PUT x.test/v1/e?a=1',
    ],
  ],
  vueuse: [
    [
      "import { createFetch } from '@vueuse/core'; const useX = createFetch({ baseUrl: 'https://x.test' }); useX('/e').post({}).json()",
      'vueuse POST x.test/e',
    ],
    ["import { useFetch } from '@vueuse/core'; useFetch('https://x.test/e').json()", 'vueuse GET x.test/e'],
  ],
  zapier: [
    [
      "export const perform = (z, bundle) => z.request('https://x.test/e', { method: 'PUT' })",
      'zapier PUT x.test/e',
    ],
    [
      "export const perform = async (z) => z.request({ url: 'https://x.test/e', params: { a: 1 } })",
      'zapier GET x.test/e?a=1',
    ],
  ],
  zodios: [
    [
      "import { Zodios, makeApi } from '@zodios/core'; const api = makeApi([{ method: 'put', path: '/e/:id', alias: 'change' }]); new Zodios('https://x.test', api).change({}, { params: { id: 1 } })",
      'zodios PUT x.test/e/:id',
    ],
    [
      "import { Zodios } from '@zodios/core'; new Zodios('https://x.test/v1', []).get('/e', { queries: { a: 1 } })",
      'zodios GET x.test/v1/e?a=1',
    ],
  ],
  'zodios-hooks': [
    [
      "import { Zodios } from '@zodios/core'; import { ZodiosHooks } from '@zodios/react'; const c = new Zodios('https://x.test', [{ method: 'get', path: '/e', alias: 'getE' }]); new ZodiosHooks('c', c).useGetE({ queries: { a: 1 } })",
      'zodios-hooks GET x.test/e?a=1',
    ],
  ],
};

/** Tables that only make what others make requests with. */
const MAKERS = new Set(['rtk-query']);

test('every table has cases', () => {
  expect(Object.keys(CASES).sort()).toEqual(clients.map((client) => client.name).sort());
  for (const [name, cases] of Object.entries(CASES)) expect(cases.length > 0, name).toBe(!MAKERS.has(name));
});

describe.each(Object.keys(CASES).filter((name) => !MAKERS.has(name)))('%s', (client) => {
  test.each(CASES[client] ?? [])('%s', async (source, request) =>
    expect(await requestsIn(source)).toEqual([request]),
  );
});

describe('no request', () => {
  test.each([
    ['a local function called fetch', "function fetch(u: string) { return u } fetch('https://x.test/e')"],
    [
      'a parameter called fetch that nobody passes',
      "function f(fetch: (u: string) => string) { fetch('https://x.test/e') }",
    ],
    ['a map', "new Map().get('https://x.test/e')"],
    ['an unknown package', "import client from 'some-client'; client.get('https://x.test/e')"],
  ])('%s', async (_name, source) => expect(await requestsIn(source)).toEqual([]));
});
