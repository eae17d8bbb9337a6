/** Requests by clients that no table knows: by name and address, likely at most, each loud case with silent twins. */

import { describe, expect, test } from 'vitest';
import { scanSources } from './support/scan.ts';

/** The findings of `main.ts`, each as `rule operation certainty`. */
async function findingsIn(source: string): Promise<string[]> {
  const result = await scanSources({ 'main.ts': source });
  return result.findings.map(({ rule, call, certainty }) =>
    [rule, result.operations.get(call?.id ?? '')?.id ?? '-', certainty].join(' '),
  );
}

const BASE = "const BASE = 'https://openapi.pleo.io/v1';\n";

describe('a call by a request’s name', () => {
  test.each<[string, string]>([
    ['of a package', "import http from '@acme/http'; http.get(BASE + '/expenses')"],
    ['of a function of a package', "import { fetchJson } from '@acme/http'; fetchJson(`${BASE}/expenses`)"],
    [
      'with an object that says where',
      "import { send } from '@acme/http'; send({ baseURL: BASE, url: '/expenses' })",
    ],
    ['with the method first', "import { request } from '@acme/http'; request('GET', BASE + '/expenses')"],
    [
      'of a function of one’s own package',
      "import { pleoRequest } from '@acme/http'; pleoRequest({ url: BASE + '/expenses' })",
    ],
    ['of a parameter', "export const list = (client) => client.get(BASE + '/expenses')"],
    [
      'of a parameter’s member',
      "export const run = ({ client }) => client.request({ uri: BASE + '/expenses' })",
    ],
    [
      'behind a wrapper',
      "import { httpRequest } from 'x'; const get = (path) => httpRequest(BASE + path); get('/expenses')",
    ],
    [
      'behind a wrapper that is given the whole address',
      "import { apiFetch } from 'x'; const get = (url) => apiFetch(url); get(BASE + '/expenses')",
    ],
    [
      'of a client that a package makes',
      "import { createHttp } from 'x'; createHttp({ baseURL: BASE }).get('/expenses')",
    ],
    [
      'of an object of a package',
      "import { HttpClient } from 'x'; const c = new HttpClient(BASE); c.get('/expenses')",
    ],
    [
      'of a client made from another',
      "import { make } from 'x'; make({ baseUrl: BASE }).extend({ headers: {} })('/expenses')",
    ],
  ])('%s', async (_name, source) =>
    expect(await findingsIn(BASE + source)).toEqual(['legacy-call getExpenses likely']),
  );

  test('with its method', async () =>
    expect(await findingsIn(`${BASE}import http from 'x'; http.put(BASE + '/expenses', {})`)).toEqual([
      'legacy-call updateExpenses likely',
    ]));
});

describe('no call, but a host that is there for something', () => {
  test.each<[string, string]>([
    ['a cache', "import { cache } from 'x'; cache.get(BASE + '/expenses')"],
    ['a map', "new Map().get(BASE + '/expenses')"],
    ['a letter', "import { mailer } from 'x'; mailer.send({ to: 'a@b.test', url: BASE + '/expenses' })"],
    ['a message that tells a link', "import { bot } from 'x'; bot.send({ url: BASE + '/expenses' })"],
    ['the base alone', "import { agent } from 'x'; agent.request(BASE)"],
    ['a set by another name', "const seen = new Set(); seen.delete(BASE + '/expenses')"],
    ['a cache by its class', "const known = new LRU({ max: 1 }); known.get(BASE + '/expenses')"],
    [
      'a field by its type',
      "class A { constructor(private known: Map<string, string>) {} f() { this.known.get(BASE + '/expenses') } }",
    ],
    [
      'a client of a database',
      "import { createClient } from 'redis'; const client = createClient(); client.get(BASE + '/expenses')",
    ],
    [
      'what makes a request for others',
      "import { signRequest } from 'aws'; signRequest({ url: BASE + '/expenses' })",
    ],
    ['a store by another name', "export const f = (redisClient) => redisClient.get(BASE + '/expenses')"],
    ['a browser’s cache', "const c = await caches.open('v1'); c.delete(BASE + '/expenses')"],
    ['an answer', "export const f = (req, res) => res.send(BASE + '/expenses')"],
    ['a message', "import { socket } from 'x'; socket.send({ url: BASE + '/expenses' })"],
    ['a link', "window.open(BASE + '/expenses')"],
    ['an address', "new URL(BASE + '/expenses')"],
    ['a list of what may be asked', "import helmet from 'helmet'; helmet({ connectSrc: [BASE] })"],
    ['a queue', "import { queue } from 'x'; queue.put(BASE + '/expenses')"],
    ['what is asked for ahead', "import { prefetchDNS } from 'react-dom'; prefetchDNS(BASE)"],
    ['a name that is no request’s', "import { track } from 'x'; track(BASE + '/expenses')"],
  ])('%s', async (_name, source) => {
    const found = await findingsIn(BASE + source);
    expect(found.filter((finding) => !finding.startsWith('legacy-host'))).toEqual([]);
  });
});

describe('nothing at all', () => {
  test.each<[string, string]>([
    [
      'a mock of the network',
      "import nock from 'nock'; nock('https://openapi.pleo.io').get('/v1/expenses').reply(200)",
    ],
    [
      'a mock by require',
      "const nock = require('nock'); const s = nock('https://openapi.pleo.io'); s.get('/v1/expenses')",
    ],
    [
      'handlers of a mock',
      "import { http } from 'msw'; const PLEO = 'https://openapi.pleo.io/v1'; http.get(`${PLEO}/expenses`, () => {})",
    ],
    [
      'undici’s mock',
      "import { MockAgent } from 'undici'; let agent; beforeEach(() => { agent = new MockAgent(); }); agent.get('https://openapi.pleo.io')",
    ],
    [
      'a page under test',
      "test('x', ({ page }) => page.route('https://openapi.pleo.io/v1/expenses', (r) => r.abort()))",
    ],
    ['an expectation', "expect(fetch).toHaveBeenCalledWith('https://openapi.pleo.io/v1/expenses')"],
    ['a route of one’s own', "import { app } from './pleo'; app.get('/v1/expenses', (req, res) => {})"],
    [
      'another host',
      "import http from '@acme/http'; http.get('https://openapi.pleo.io.evil.example/v1/expenses')",
    ],
  ])('%s', async (_name, source) => expect(await findingsIn(source)).toEqual([]));
});
