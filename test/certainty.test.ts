/** Certainty, by its definition in ARCHITECTURE.md: one request a row, and how sure the finding is. */

import { describe, expect, test } from 'vitest';
import { scanSources } from './support/scan.ts';

/** The findings of `main.ts`, each as `operation certainty`, in order of the text. */
async function certaintiesIn(
  source: string,
  others: Readonly<Record<string, string>> = {},
): Promise<string[]> {
  const result = await scanSources({ 'main.ts': source, ...others });
  return result.findings
    .filter(({ at, call }) => call !== null && at.file === 'main.ts')
    .map(({ call, certainty }) => `${result.operations.get(call?.id ?? '')?.id ?? '-'} ${certainty}`);
}

const BASE = "const BASE = 'https://openapi.pleo.io/v1';";

describe('certain: host, method and path are known on one way', () => {
  test.each([
    ['all of it written', "fetch('https://openapi.pleo.io/v1/expenses')", ['getExpenses certain']],
    [
      'an id is no doubt',
      `${BASE} const f = (id) => fetch(\`\${BASE}/expenses/\${id}\`)`,
      ['getExpense certain'],
    ],
    [
      'one of several ids is none',
      `${BASE} fetch(BASE + '/teams/' + (big ? 'a' : 'b'))`,
      ['getTeam certain'],
    ],
    ['nor is a query', `${BASE} fetch(BASE + '/teams' + (all ? '?pageSize=100' : ''))`, ['getTeams certain']],
    [
      'several callers are several ways',
      `${BASE} const get = (path) => fetch(BASE + path);\nget('/teams');\nget('/accounts');`,
      ['getTeams certain', 'getAccounts certain'],
    ],
    [
      'so are the items of a loop',
      `${BASE} for (const name of ['teams', 'accounts']) fetch(BASE + '/' + name)`,
      ['getTeams certain', 'getAccounts certain'],
    ],
    [
      'and records keep their fields together',
      `const all = [{ host: 'https://openapi.pleo.io', ping: '/v1/health' }, { host: 'https://x.test', ping: '/v1/teams' }];
       for (const one of all) fetch(one.host + one.ping)`,
      ['healthStatus certain'],
    ],
    [
      'a default that a known caller leaves',
      `${BASE} const get = (path, base = BASE) => fetch(base + path); get('/teams')`,
      ['getTeams certain'],
    ],
  ])('%s', async (_name, source, expected) => expect(await certaintiesIn(source)).toEqual(expected));
});

describe('likely: a default, a branch or one of few values decides', () => {
  test.each([
    [
      'a default of the environment',
      "fetch((process.env.PLEO_URL ?? 'https://openapi.pleo.io/v1') + '/teams')",
      ['getTeams likely'],
    ],
    [
      'a host by stage',
      "const H = { live: 'https://openapi.pleo.io', test: 'https://openapi.staging.pleo.io' }; fetch(H[stage] + '/v1/teams')",
      ['getTeams likely'],
    ],
    [
      'one of two methods',
      `${BASE} fetch(BASE + '/teams/1', { method: drop ? 'DELETE' : 'PUT' })`,
      ['deleteTeam likely', 'updateTeam likely'],
    ],
    [
      'one of two paths',
      `${BASE} fetch(BASE + (all ? '/teams' : '/accounts'))`,
      ['getTeams likely', 'getAccounts likely'],
    ],
    [
      'a default when nobody calls',
      `${BASE} export const get = (base = BASE) => fetch(base + '/teams')`,
      ['getTeams likely'],
    ],
  ])('%s', async (_name, source, expected) => expect(await certaintiesIn(source)).toEqual(expected));

  test('a settings file that gives the variable its value', async () => {
    const source = 'fetch(process.env.PLEO_URL + "/teams")';
    expect(await certaintiesIn(source, { '.env': 'PLEO_URL=https://openapi.pleo.io/v1\n' })).toEqual([
      'getTeams likely',
    ]);
  });
});

describe('possible: only part is known', () => {
  test.each([
    [
      'a path that comes in',
      "app.get((req) => fetch('https://openapi.pleo.io' + req.body.path))",
      ['- possible'],
    ],
    [
      'a method that comes in',
      "app.use((req) => fetch('https://openapi.pleo.io/v1/teams/1', { method: req.method }))",
      ['- possible'],
    ],
    [
      'a host that only a deployment knows',
      'fetch(process.env.PLEO_URL + "/v1/teams")',
      ['getTeams possible'],
    ],
  ])('%s', async (_name, source, expected) => expect(await certaintiesIn(source)).toEqual(expected));

  test.each([
    ['a variable whose name does not mean Pleo', '// pleo\nfetch(process.env.COMPLEO_URL + "/v1/teams")'],
    ['a path that the legacy API does not have', 'fetch(process.env.PLEO_URL + "/runs")'],
    [
      'a path of the external API',
      'fetch(process.env.PLEO_URL + "/v1/accounting-entries:search", { method: "POST" })',
    ],
  ])('silent: %s', async (_name, source) => expect(await certaintiesIn(source)).toEqual([]));
});
