/** Functions that a hook calls with its key: the request stands where the key is the address. */

import { describe, expect, test } from 'vitest';
import { scanSources } from './support/scan.ts';

/** The findings of `main.ts`, each as `line rule operation certainty`. */
async function findingsIn(source: string): Promise<string[]> {
  const result = await scanSources({ 'main.ts': source });
  return result.findings.map(({ at, rule, call, certainty }) =>
    [at.line, rule, result.operations.get(call?.id ?? '')?.id ?? '-', certainty].join(' '),
  );
}

const API = "const API = 'https://openapi.pleo.io/v1';\n";
const FETCHER = 'const fetcher = (url) => fetch(url).then((r) => r.json());\n';

describe('SWR', () => {
  test.each<[string, string, string[]]>([
    [
      'a key that is the address',
      "import useSWR from 'swr';\nuseSWR(`${API}/teams`, fetcher);\nuseSWR('/api/teams', fetcher);",
      ['4 legacy-call getTeams certain'],
    ],
    [
      'a key that waits',
      "import useSWR from 'swr';\nexport const useTeam = (id) => useSWR(id ? `${API}/teams/${id}` : null, fetcher);",
      ['4 legacy-call getTeam certain'],
    ],
    [
      'a function that gives the key',
      "import useSWRInfinite from 'swr/infinite';\nuseSWRInfinite((index) => `${API}/teams?pageOffset=${index}`, fetcher);",
      ['4 legacy-call getTeams certain'],
    ],
    [
      'a change',
      "import useSWRMutation from 'swr/mutation';\nuseSWRMutation(`${API}/expenses`, (url, { arg }) => fetch(url, { method: 'PUT', body: arg }));",
      ['4 legacy-call updateExpenses certain'],
    ],
    [
      'a list as the key',
      "import useSWR from 'swr';\nuseSWR([`${API}/teams`, token], ([url, t]) => fetch(url, t));\nuseSWR([`${API}/accounts`, token], (url, t) => fetch(url, t));",
      ['4 legacy-call getTeams certain', '5 legacy-call getAccounts certain'],
    ],
    [
      'no function: that of the whole program fetches it',
      "import useSWR from 'swr';\nuseSWR(`${API}/teams`);\nuseSWR('/v1/teams');",
      ['4 legacy-call getTeams likely'],
    ],
    [
      'a function that asks somebody else',
      "import useSWR from 'swr';\nuseSWR('/teams', (key) => fetch('https://other.example' + key));",
      [],
    ],
  ])('%s', async (_name, source, found) =>
    expect((await findingsIn(API + FETCHER + source)).filter((one) => !one.includes('legacy-host'))).toEqual(
      found,
    ),
  );
});

describe('React Query', () => {
  test.each<[string, string, string[]]>([
    [
      'a function by name that reads the key',
      "const read = ({ queryKey: [path] }) => fetch(API + path);\nuseQuery({ queryKey: ['/teams'], queryFn: read });",
      ['4 legacy-call getTeams certain'],
    ],
    [
      'a function right there',
      "useQuery({ queryKey: ['accounts'], queryFn: ({ queryKey }) => fetch(`${API}/${queryKey[0]}`) });",
      ['3 legacy-call getAccounts certain'],
    ],
    [
      'key and function as arguments of their own',
      "useQuery(['teams', id], ({ queryKey }) => fetch(`${API}/teams/${queryKey[1]}`));",
      ['3 legacy-call getTeam certain'],
    ],
    [
      'a key that only looks like it',
      "useQuery({ queryKey: [API + '/teams'], queryFn: () => fetch('/own') });",
      [],
    ],
  ])('%s', async (_name, source, found) =>
    expect(
      (await findingsIn(`${API}import { useQuery } from '@tanstack/react-query';\n${source}`)).filter(
        (one) => !one.includes('legacy-host'),
      ),
    ).toEqual(found),
  );
});

describe('RTK Query', () => {
  const api = (baseQuery: string, endpoints: string): string =>
    `import { createApi, fetchBaseQuery } from '@reduxjs/toolkit/query/react';\n${baseQuery}\ncreateApi({ baseQuery, endpoints: (b) => ({\n${endpoints}\n}) });`;

  test.each<[string, string, string[]]>([
    [
      'a base query around the library’s',
      api(
        "const inner = fetchBaseQuery({ baseUrl: 'https://openapi.pleo.io/v1' }); const baseQuery = async (args, x, y) => { let r = await inner(args, x, y); if (r.error) r = await inner(args, x, y); return r; };",
        "teams: b.query({ query: (id) => `teams/${id}` }),\nput: b.mutation({ query: () => ({ url: 'expenses', method: 'PUT' }) }),",
      ),
      ['4 legacy-call getTeam certain', '5 legacy-call updateExpenses certain'],
    ],
    [
      'a base query with a client of its own',
      api(
        "import axios from 'axios'; const make = ({ baseUrl }) => ({ url, method }) => axios({ url: baseUrl + url, method }); const baseQuery = make({ baseUrl: 'https://openapi.pleo.io/v1' });",
        "teams: b.query({ query: () => ({ url: '/teams', method: 'get' }) }),",
      ),
      ['4 legacy-call getTeams certain'],
    ],
    [
      'a function that is handed the base query',
      api(
        "const baseQuery = fetchBaseQuery({ baseUrl: 'https://openapi.pleo.io/v1' });",
        'teams: b.query({ queryFn: async (id, api, extra, ask) =>\nask(`/teams/${id}`) }),',
      ),
      ['5 legacy-call getTeam certain'],
    ],
    [
      'another host',
      api(
        "const baseQuery = fetchBaseQuery({ baseUrl: 'https://pleo.example/v1' });",
        "teams: b.query({ query: () => 'teams' }),",
      ),
      [],
    ],
  ])('%s', async (_name, source, found) => expect(await findingsIn(source)).toEqual(found));
});
