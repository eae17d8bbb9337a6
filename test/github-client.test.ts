/** The door to GitHub: every failure it knows, against a server that answers like GitHub. */

import { createServer } from 'node:http';
import { connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type GitHubClient, makeClient } from '../src/github/client.ts';
import { GitHubError } from '../src/github/github-error.ts';
import { FORBIDDEN, GitHubServer } from './support/github-server.ts';

const LIST = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
const CREATE = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
const GET = 'GET /repos/{owner}/{repo}';
const SHOP = { owner: 'acme', repo: 'shop' };
const TOKEN = 'ghs_16C7e42F292c6912E7710c838347Ae178B4a';

let server: GitHubServer;
let client: GitHubClient;

beforeEach(async () => {
  server = await GitHubServer.start();
  server.repository('acme/shop');
  client = makeClient({ token: TOKEN, apiUrl: server.url, secondMs: 1, timeoutMs: 5_000 });
});

afterEach(async () => {
  await server.stop();
  expect(server.problems).toEqual([]);
});

async function failureOf(promise: Promise<unknown>): Promise<GitHubError> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof GitHubError) return error;
    throw error;
  }
  throw new Error('It did not fail.');
}

test('gives what GitHub answers', async () => {
  const { full_name } = await client.request(GET, SHOP);
  expect(full_name).toBe('acme/shop');
  const [request] = server.asked(GET);
  expect(request?.headers).toMatchObject({ authorization: `token ${TOKEN}` });
  expect(request?.headers['user-agent']).toMatch(/^pleo-migrate\/\d/);
});

test('goes through all pages, a hundred at a time, and no further than asked', async () => {
  for (let number = 1; number <= 250; number += 1) server.addComment('acme/shop', 7, `comment ${number}`);
  const bodies: unknown[] = [];
  for await (const { body } of client.paginate(LIST, { ...SHOP, issue_number: 7 })) bodies.push(body);
  expect(bodies).toHaveLength(250);
  expect(bodies[249]).toBe('comment 250');
  expect(server.asked(LIST).map(({ path }) => path.replace(/.*\?/, ''))).toEqual([
    'per_page=100',
    'per_page=100&page=2',
    'per_page=100&page=3',
  ]);
  for await (const { body } of client.paginate(LIST, { ...SHOP, issue_number: 7 })) {
    if (body === 'comment 3') break;
  }
  expect(server.asked(LIST)).toHaveLength(4);
});

test('pages of answers that count: the items, not the count', async () => {
  for (let number = 0; number < 120; number += 1) server.repository(`acme/service-${number}`);
  const names: string[] = [];
  for await (const { name } of client.paginate('GET /installation/repositories', {})) names.push(name);
  expect(names).toHaveLength(121);
});

describe('is patient with', () => {
  test.each([
    ['a fault of the server', { status: 500 }],
    ['a bad gateway', { status: 502 }],
    ['an overloaded server', { status: 503 }],
    ['a dropped connection', { lost: 'dropped' }],
    ['an answer that breaks off', { lost: 'truncated' }],
    ['429 with Retry-After', { status: 429, headers: { 'retry-after': '3' } }],
    [
      'a secondary limit',
      { status: 403, message: 'You have exceeded a secondary rate limit.', headers: { 'retry-after': '2' } },
    ],
    [
      'a spent limit that is soon renewed',
      {
        status: 403,
        headers: {
          'x-ratelimit-remaining': '0',
          'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + 20),
        },
      },
    ],
  ] as const)('%s', async (_, failure) => {
    server.fail(GET, { ...failure, times: 2 });
    expect((await client.request(GET, SHOP)).name).toBe('shop');
    expect(server.asked(GET)).toHaveLength(3);
  });

  test('an answer that takes too long', async () => {
    client = makeClient({ token: TOKEN, apiUrl: server.url, secondMs: 1, timeoutMs: 200 });
    server.fail(GET, { delayMs: 1_000 });
    expect((await client.request(GET, SHOP)).name).toBe('shop');
  });

  test('a page in the middle', async () => {
    for (let number = 1; number <= 150; number += 1) server.addComment('acme/shop', 7, `comment ${number}`);
    server.fail(LIST, {});
    server.fail(LIST, { status: 502 });
    const bodies: unknown[] = [];
    for await (const { body } of client.paginate(LIST, { ...SHOP, issue_number: 7 })) bodies.push(body);
    expect(bodies).toHaveLength(150);
  });

  test('a fault after something was added', async () => {
    await client.request(CREATE, { ...SHOP, issue_number: 7, body: 'hello' });
    server.fail(GET, { status: 502 });
    expect((await client.request(GET, SHOP)).name).toBe('shop');
  });

  test('a limit on writing', async () => {
    server.fail(CREATE, { status: 403, message: 'You have exceeded a secondary rate limit.' });
    await client.request(CREATE, { ...SHOP, issue_number: 7, body: 'hello' });
    expect(server.repository('acme/shop').comments).toHaveLength(1);
  });
});

describe('gives up', () => {
  test.each([
    ['401', { status: 401, message: 'Bad credentials' }, 'forbidden', 1],
    ['403', FORBIDDEN, 'forbidden', 1],
    ['404', { status: 404 }, 'not-found', 1],
    ['410', { status: 410 }, 'not-found', 1],
    ['422', { status: 422 }, 'invalid', 1],
    ['a fault that stays', { status: 502, times: 9 }, 'unavailable', 4],
    ['a connection that stays dropped', { lost: 'dropped', times: 9 }, 'unavailable', 4],
    ['a limit of an hour', { status: 429, headers: { 'retry-after': '3600' } }, 'rate-limited', 1],
    ['a limit without end', { status: 429, headers: { 'retry-after': '50' }, times: 9 }, 'rate-limited', 4],
  ] as const)('%s', async (_, failure, kind, requests) => {
    server.fail(GET, failure);
    const error = await failureOf(client.request(GET, SHOP));
    expect(error.kind).toBe(kind);
    expect(error.status).toBe('status' in failure ? failure.status : 0);
    expect(server.asked(GET)).toHaveLength(requests);
  });

  test('with patience once: what is asked for after it is tried once', async () => {
    server.fail(GET, { status: 502, times: 9 });
    await failureOf(client.request(GET, SHOP));
    await failureOf(client.request(GET, SHOP));
    expect(server.asked(GET)).toHaveLength(5);
  });

  test('on a POST whose answer got lost: it may have worked', async () => {
    server.fail(CREATE, { lost: 'dropped' });
    const error = await failureOf(client.request(CREATE, { ...SHOP, issue_number: 7, body: 'hello' }));
    expect(error.kind).toBe('unavailable');
    expect(server.repository('acme/shop').comments).toHaveLength(1);
  });

  test('when nobody listens', async () => {
    const other = makeClient({ token: TOKEN, apiUrl: 'http://127.0.0.1:9', secondMs: 1 });
    expect((await failureOf(other.request(GET, SHOP))).kind).toBe('unavailable');
  });
});

test('its messages are one harmless line without the token', async () => {
  server.fail(GET, { status: 404, message: `no\n::error::${TOKEN}\u001b[31m ${'x'.repeat(2_000)}` });
  const { message } = await failureOf(client.request(GET, SHOP));
  expect(message).toMatch(
    /^GET \/repos\/\{owner\}\/\{repo\} was answered with 404: no :\\u\{3a\}error::\*\*\*/,
  );
  expect(message).not.toContain('\u001b');
  expect(message.length).toBeLessThan(500);
});

test('speaks to GitHub Enterprise Server', async () => {
  const enterprise = await GitHubServer.start('/api/v3');
  for (const name of ['one', 'two']) enterprise.repository(`acme/${name}`);
  const there = makeClient({ token: null, apiUrl: `${enterprise.url}/`, secondMs: 1 });
  const names: string[] = [];
  for await (const { name } of there.paginate('GET /orgs/{org}/repos', { org: 'acme', per_page: 1 }))
    names.push(name);
  expect(names).toEqual(['one', 'two']);
  expect(enterprise.requests.at(0)?.headers.authorization).toBeUndefined();
  expect(enterprise.problems).toEqual([]);
  await enterprise.stop();
});

test('takes the token nowhere else', async () => {
  const elsewhere = await GitHubServer.start();
  elsewhere.repository('acme/shop');
  const next = `<${elsewhere.url}/orgs/acme/repos?page=2>; rel="next"`;
  server.fail('GET /orgs/{org}/repos', { headers: { link: next } });
  const pages = client.paginate('GET /orgs/{org}/repos', { org: 'acme' });
  await pages.next();
  expect((await failureOf(pages.next())).message).toContain('The next page is not at');
  expect(elsewhere.requests).toEqual([]);
  await elsewhere.stop();
});

test('an address of a proxy that is none is an error like any other', async () => {
  vi.stubEnv('http_proxy', 'http://[');
  const inside = makeClient({ token: TOKEN, apiUrl: 'http://github.test', secondMs: 1 });
  const error = await failureOf(inside.request(GET, SHOP));
  vi.unstubAllEnvs();
  expect(error.kind).toBe('unavailable');
});

test('goes through the proxy of the environment', async () => {
  const through: string[] = [];
  const proxy = createServer().on('connect', (request, socket) => {
    through.push(request.url ?? '');
    const target = connect(Number(new URL(server.url).port), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      target.pipe(socket).pipe(target);
    });
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const address = proxy.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  try {
    vi.stubEnv('http_proxy', `http://127.0.0.1:${port}`);
    vi.stubEnv('no_proxy', '');
    const inside = makeClient({ token: TOKEN, apiUrl: 'http://github.test', secondMs: 1 });
    expect((await inside.request(GET, SHOP)).name).toBe('shop');
    expect(through).toEqual(['github.test:80']);
  } finally {
    vi.unstubAllEnvs();
    proxy.closeAllConnections();
    proxy.close();
  }
});
