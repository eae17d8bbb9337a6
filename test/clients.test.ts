/** One line of code · method · URL, for each HTTP client and each way to use it. */

import { describe, expect, test } from 'vitest';
import { findCallers } from '../src/clients/callers.ts';
import { endpointsOf } from '../src/clients/endpoints.ts';
import { followRequest } from '../src/clients/follow.ts';
import { clients } from '../src/clients/index.ts';
import { makeRecogniser } from '../src/clients/recognise.ts';
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
    [...followRequest(request, world, { callers, recognise, isForeign: () => false })].flatMap(
      ({ levels }) => {
        const slots = levels.at(-1)?.slots;
        return (slots ? endpointsOf(slots) : []).map(({ method, url, query }) => {
          const keys = query.map(({ name, value }) => `${name}=${value ?? '…'}`).join('&');
          return `${slots?.client} ${method ?? '?'} ${url.host ?? '-'}${url.path}${keys && `?${keys}`}`;
        });
      },
    ),
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
};

test('every table has cases', () => {
  expect(Object.keys(CASES).sort()).toEqual(clients.map((client) => client.name).sort());
});

describe.each(Object.keys(CASES))('%s', (client) => {
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
