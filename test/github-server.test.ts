/** The test server itself: it notices what GitHub would not take or answer. */

import { expect, test } from 'vitest';
import description from './support/github-openapi.json' with { type: 'json' };
import { findOperation } from './support/github-openapi.ts';
import { operations } from './support/github-operations.ts';
import { GitHubServer } from './support/github-server.ts';

async function problemsOf(method: string, path: string, body?: unknown): Promise<string[]> {
  const server = await GitHubServer.start();
  server.repository('acme/shop');
  const init = body === undefined ? { method } : { method, body: JSON.stringify(body) };
  await fetch(`${server.url}${path}`, init);
  await server.stop();
  return server.problems;
}

test('does every operation of the description', () => {
  expect(Object.keys(operations).sort()).toEqual(Object.keys(description.operations).sort());
});

test.each([
  ['an unknown path', 'GET', '/repos/acme/shop/nothing', undefined, 'is not known to the test server'],
  ['an unknown query', 'GET', '/repos/acme/shop/labels?perPage=3', undefined, 'perPage=3 is not known'],
  ['a wrong query', 'GET', '/repos/acme/shop/labels?per_page=x', undefined, 'must be integer'],
  ['too large pages', 'GET', '/repos/acme/shop/labels?per_page=101', undefined, 'per_page is over 100'],
  ['a missing body', 'POST', '/repos/acme/shop/issues/1/comments', undefined, 'must be object'],
  ['a wrong body', 'POST', '/repos/acme/shop/issues/1/comments', { text: 'x' }, "required property 'body'"],
  ['a name too many', 'POST', '/repos/acme/shop/issues', { title: 'x', colour: 1 }, 'additional properties'],
  [
    'too many annotations',
    'POST',
    '/repos/acme/shop/check-runs',
    {
      name: 'x',
      head_sha: 'a',
      output: {
        title: 'x',
        summary: 'x',
        annotations: Array.from({ length: 51 }, () => ({
          path: 'a.ts',
          start_line: 1,
          end_line: 1,
          annotation_level: 'notice',
          message: 'x',
        })),
      },
    },
    'more than 50 items',
  ],
])('notices %s', async (_, method, path, body, problem) => {
  expect((await problemsOf(method, path, body)).join('\n')).toContain(problem);
});

test('finds the operation of a path', () => {
  const found = findOperation('GET', '/repos/acme/shop/commits/abc/check-runs');
  expect(found?.operation.route).toBe('GET /repos/{owner}/{repo}/commits/{ref}/check-runs');
  expect(found?.values).toEqual({ owner: 'acme', repo: 'shop', ref: 'abc' });
});

test('a comment over 65,536 characters is refused', async () => {
  const server = await GitHubServer.start();
  server.repository('acme/shop');
  const answer = await fetch(`${server.url}/repos/acme/shop/issues/1/comments`, {
    method: 'POST',
    body: JSON.stringify({ body: 'x'.repeat(65_537) }),
  });
  expect(answer.status).toBe(422);
  await server.stop();
});
