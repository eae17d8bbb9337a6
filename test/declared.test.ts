/** Requests that are declared, not made: each row is a repository, and what is found in it. */

import { describe, expect, test } from 'vitest';
import { scanSources } from './support/scan.ts';

/** The findings of a repository, each as `file:line rule operation certainty`. */
async function findingsIn(sources: Readonly<Record<string, string>>): Promise<string[]> {
  const result = await scanSources(sources);
  return result.findings.map(({ at, rule, call, certainty }) => {
    const operation = result.operations.get(call?.id ?? '')?.id ?? '-';
    return `${at.file}:${at.line} ${rule} ${operation} ${certainty}`;
  });
}

const NODE = `import { operations } from './operations';
export class Pleo {
  description = {
    requestDefaults: { baseURL: 'https://openapi.pleo.io/v1' },
    properties: [...operations],
  };
}`;

describe('n8n', () => {
  test.each<[string, Record<string, string>, string[]]>([
    [
      'a description spread over files, one of its requests with a base of its own',
      {
        'Pleo.node.ts': NODE,
        'operations.ts': `const get = (path: string) => ({ request: { url: path } });
export const operations = [
  { name: 'a', options: [{ routing: { request: { method: 'PUT', url: '=/teams/{{ $parameter.id }}' } } }] },
  { name: 'b', options: [{ routing: { request: { baseURL: 'https://external.pleo.io', url: '/v2/employees' } } }] },
  { name: 'c', options: [{ routing: get('/tax-codes') }] },
  { name: 'd', options: [{ routing: { request: { url: '={{ "/expenses/" + $parameter["id"] + "/receipts" }}' } } }] },
];`,
      },
      [
        'operations.ts:1 legacy-call getTaxCodes certain',
        'operations.ts:3 legacy-call updateTeam certain',
        'operations.ts:6 legacy-call getExpenseReceipts certain',
      ],
    ],
    [
      'a request that its node lists in a way nobody understands is taken for one of the nearest',
      {
        'nodes/Pleo/Pleo.node.ts': `import { operations } from './operations'; import { pick } from 'a-package';
export const node = { requestDefaults: { baseURL: 'https://openapi.pleo.io/v1' }, properties: pick(operations) };`,
        'nodes/Pleo/operations.ts':
          "export const operations = [{ routing: { request: { url: '/teams' } } }];",
        'nodes/Other/Other.node.ts':
          "export const node = { requestDefaults: { baseURL: 'https://pleo.other.example' }, properties: [{ routing: { request: { url: '/teams' } } }] };",
      },
      ['nodes/Pleo/operations.ts:1 legacy-call getTeams likely'],
    ],
    [
      'the test of a credential',
      {
        'Pleo.credentials.ts':
          "export class PleoApi { test = { request: { baseURL: 'https://openapi.pleo.io', url: '/v1/teams' } } satisfies Test }",
      },
      ['Pleo.credentials.ts:1 legacy-call getTeams certain'],
    ],
    [
      'a base that the credential asks for and suggests',
      {
        'Pleo.credentials.ts': `export class PleoApi {
  name = 'pleoApi';
  properties = [{ name: 'url', type: 'string', default: 'https://openapi.pleo.io/v1' }];
  test = { request: { baseURL: '={{$credentials.url}}', url: '/teams' } };
}`,
        'pleo.ts': `import type { IExecuteFunctions } from 'n8n-workflow';
export async function list(this: IExecuteFunctions) {
  const { url } = await this.getCredentials('pleoApi');
  return this.helpers.httpRequest({ url: \`\${url}/expenses\` });
}
export async function others(this: IExecuteFunctions) {
  const { url } = await this.getCredentials('otherApi');
  return this.helpers.httpRequest({ url: \`\${url}/expenses\` });
}`,
      },
      ['Pleo.credentials.ts:4 legacy-call getTeams likely', 'pleo.ts:4 legacy-call getExpenses likely'],
    ],
    [
      'another vendor, and a request that nobody declares',
      {
        'Other.node.ts': `// Pleo's neighbour
export const node = { requestDefaults: { baseURL: 'https://api.other.example/v1' }, properties: [{ routing: { request: { url: '/expenses' } } }] };
export const pleo = { request: { url: '/v1/expenses' } };`,
      },
      [],
    ],
  ])('%s', async (_name, sources, found) => expect(await findingsIn(sources)).toEqual(found));
});

describe('zapier', () => {
  test.each<[string, Record<string, string>, string[]]>([
    [
      'shorthand requests of an operation and of the authentication',
      {
        'index.js': `const list = { url: 'https://openapi.pleo.io/v1/employees', params: { pageSize: 1 } };
module.exports = {
  authentication: { type: 'custom', test: { url: 'https://openapi.pleo.io/v1/companies/balance' } },
  triggers: { employee: { operation: { perform: list, performList: {
    url: 'https://openapi.pleo.io/v1/teams/{{bundle.inputData.id}}' } } } },
};`,
      },
      [
        'index.js:1 legacy-call getEmployees certain',
        'index.js:3 legacy-call getCompanyBalance certain',
        'index.js:4 legacy-call getTeam certain',
      ],
    ],
    [
      'a base in the environment',
      {
        'index.js':
          "module.exports = { operation: { perform: { url: '{{process.env.PLEO_URL}}/v1/expenses', method: 'PUT' } } };",
        '.env': 'PLEO_URL=https://openapi.pleo.io',
      },
      ['index.js:1 legacy-call updateExpenses likely'],
    ],
    [
      'another host, and functions',
      {
        'index.js': `const perform = (z) => z.request({ url: 'https://external.pleo.io/v2/employees' });
module.exports = { operation: { perform, performList: { url: 'https://openapi.pleo.io.evil.example/v1/expenses' } } };`,
      },
      [],
    ],
  ])('%s', async (_name, sources, found) => expect(await findingsIn(sources)).toEqual(found));
});
