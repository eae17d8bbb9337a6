/** Credentials: how they stand on a request, what they are by which evidence, and what is said of them. */

import { describe, expect, test } from 'vitest';
import type { ScanResult } from './support/scan.ts';
import { scanSources } from './support/scan.ts';

const EXTERNAL = 'https://external.pleo.io/v1/companies';
const LEGACY = 'https://openapi.pleo.io/v1/expenses';

const ABOUT = /legacy-token|api-key|shared|auth-scheme|environment|hardcoded|browser/;

/** Rules and certainties about credentials, without the calls' own findings. */
function said(result: ScanResult): string[] {
  return result.findings
    .filter(({ rule }) => ABOUT.test(rule))
    .map(({ rule, certainty }) => `${rule} ${certainty}`);
}

async function scanned(code: string, more: Readonly<Record<string, string>> = {}): Promise<string[]> {
  return said(await scanSources({ 'src/pleo.ts': code, ...more }));
}

const sent = (to: string, header: string): string =>
  `export const call = () => fetch('${to}', { headers: ${header} });`;
const key = 'process.env.PLEO_API_KEY';
const token = 'process.env.PLEO_TOKEN';

describe('a header to the external API', () => {
  test.each([
    ['Bearer of a key', `{ Authorization: \`Bearer \${${key}}\` }`, 'likely'],
    ['a key as the password', `{ Authorization: 'Basic ' + btoa(':' + ${key}) }`, 'certain'],
    ['a key with a password', `{ Authorization: 'Basic ' + btoa(${key} + ':x') }`, 'likely'],
    ['a key without its colon', `{ Authorization: 'Basic ' + btoa(${key}) }`, 'likely'],
    ['a bare key', `{ Authorization: \`Basic \${${key}}\` }`, 'likely'],
    ['a pair that is not encoded', `{ Authorization: \`Basic \${${key}}:\` }`, 'certain'],
    [
      'the pair behind Bearer',
      `{ Authorization: 'Bearer ' + Buffer.from(${key} + ':').toString('base64') }`,
      'certain',
    ],
    ['another scheme', `{ Authorization: \`Token \${${key}}\` }`, 'certain'],
    ['another header', `{ 'X-API-Key': ${key} }`, 'likely'],
    [
      'a whole list of headers',
      `['accept', 'application/json', 'authorization', \`Token \${${key}}\`]`,
      'certain',
    ],
    ['Headers', `new Headers([['Authorization', \`Basic \${${key}}:\`]])`, 'certain'],
    [
      'a helper',
      `(() => { const headers = new Headers(); headers.set('Authorization', \`Basic \${${key}}:\`); return headers; })()`,
      'certain',
    ],
  ])('%s is wrong', async (_name, header, certainty) => {
    expect(await scanned(sent(EXTERNAL, header))).toEqual([`wrong-auth-scheme ${certainty}`]);
  });

  test.each([
    ['Basic as it should be', `{ Authorization: 'Basic ' + btoa(${key} + ':') }`],
    [
      'the same through Buffer',
      `{ Authorization: \`Basic \${Buffer.from(\`\${${key}}:\`).toString('base64')}\` }`,
    ],
    ['the same in the wrong case', `{ authorization: 'basic ' + btoa(${key} + ':') }`],
    ['a token as the user', `{ Authorization: 'Basic ' + btoa(\`\${${token}}:\`) }`],
    ['a token as Bearer, which may be an access token', `{ Authorization: \`Bearer \${${token}}\` }`],
    ['what is encoded already', '{ Authorization: `Basic ${process.env.PLEO_BASIC}` }'],
    ['a whole header', '{ Authorization: process.env.PLEO_AUTH_HEADER }'],
    ['what nobody knows', '{ Authorization: `Bearer ${load()}` }'],
    ['a default of nothing', `{ Authorization: 'Basic ' + btoa((${key} ?? '') + ':') }`],
  ])('%s is silent', async (_name, header) => {
    expect(await scanned(sent(EXTERNAL, header))).toEqual([]);
  });
});

describe('a header to the legacy API', () => {
  test.each([
    ['Basic', `{ Authorization: 'Basic ' + btoa(${token} + ':') }`, 'wrong-auth-scheme certain'],
    [
      'Basic of an API key',
      `{ Authorization: 'Basic ' + btoa(process.env.PLEO_EXTERNAL_KEY + ':') }`,
      'api-key-on-legacy likely',
    ],
    [
      'an API key by its name',
      '{ Authorization: `Bearer ${process.env.PLEO_STANDALONE_KEY}` }',
      'api-key-on-legacy likely',
    ],
  ])('%s is wrong', async (_name, header, expected) => {
    expect(await scanned(sent(LEGACY, header))).toEqual([expected]);
  });

  test.each([
    ['Bearer of a token', `{ Authorization: \`Bearer \${${token}}\` }`],
    ['Bearer of what is called a key', `{ Authorization: \`Bearer \${${key}}\` }`],
    [
      'the external key of another vendor, by its name',
      '{ Authorization: `Bearer ${process.env.EXTERNAL_API_KEY}` }',
    ],
  ])('%s is silent', async (_name, header) => {
    expect(await scanned(sent(LEGACY, header))).toEqual([]);
  });
});

describe('options of clients', () => {
  const axios = (auth: string): string =>
    `import axios from 'axios';\nexport const call = () => axios.get('${EXTERNAL}', { auth: ${auth} });`;

  test.each([
    ['axios', axios(`{ username: '', password: ${key} }`)],
    [
      'superagent',
      `import superagent from 'superagent';\nsuperagent.get('${EXTERNAL}').auth('pleo', ${key});`,
    ],
    ['got', `import got from 'got';\ngot('${EXTERNAL}', { username: 'pleo', password: ${key} });`],
    ['node', `import https from 'node:https';\nhttps.get('${EXTERNAL}', { auth: ':' + ${key} });`],
  ])('%s: a key as the password', async (_name, code) => {
    expect(await scanned(code)).toEqual(['wrong-auth-scheme certain']);
  });

  test.each([
    ['axios', axios(`{ username: ${key}, password: '' }`)],
    ['superagent', `import superagent from 'superagent';\nsuperagent.get('${EXTERNAL}').auth(${key}, '');`],
    ['got', `import got from 'got';\ngot('${EXTERNAL}', { username: ${key}, password: '' });`],
    ['node', `import https from 'node:https';\nhttps.get('${EXTERNAL}', { auth: ${key} + ':' });`],
  ])('%s: a key as the user', async (_name, code) => {
    expect(await scanned(code)).toEqual([]);
  });

  test.each([
    [
      'an interceptor',
      'api.interceptors.request.use((config) => { config.headers.Authorization = `Bearer ${process.env.PLEO_LEGACY_TOKEN}`; return config; });',
    ],
    ['defaults', "api.defaults.headers.common['Authorization'] = `Bearer ${process.env.PLEO_LEGACY_TOKEN}`;"],
  ])('%s of axios', async (_name, line) => {
    const code = `import axios from 'axios';\nconst api = axios.create({ baseURL: 'https://external.pleo.io' });\n${line}\napi.get('/v1/companies', { headers: { Accept: 'application/json' } });`;
    expect(await scanned(code)).toEqual(['legacy-token-on-external likely']);
  });

  test('hooks of ky, and of ofetch', async () => {
    const ky =
      "import ky from 'ky';\nky.create({ hooks: { beforeRequest: [(request) => { request.headers.set('Authorization', `Bearer ${process.env.PLEO_LEGACY_TOKEN}`); }] } }).get('https://external.pleo.io/v1/companies');";
    const ofetch =
      "import { ofetch } from 'ofetch';\nofetch.create({ onRequest({ options }) { options.headers.set('Authorization', `Bearer ${process.env.PLEO_LEGACY_TOKEN}`); } })('https://external.pleo.io/v1/companies');";
    for (const code of [ky, ofetch]) expect(await scanned(code)).toEqual(['legacy-token-on-external likely']);
  });
});

describe('what a credential is', () => {
  const bearer = (variable: string): string =>
    sent(EXTERNAL, `{ Authorization: \`Bearer \${process.env.${variable}}\` }`);

  test.each([
    ['its name', 'PLEO_LEGACY_TOKEN', {}],
    ['another name of the legacy API', 'PLEO_OPENAPI_TOKEN', {}],
    [
      'the secret that a workflow fills it from',
      'FEED',
      { '.github/workflows/a.yml': 'env:\n  FEED: ${{ secrets.PLEO_LEGACY_TOKEN }}\n' },
    ],
    [
      'the key of a secret',
      'FEED',
      {
        'k8s/app.yaml':
          'env:\n  - name: FEED\n    valueFrom:\n      secretKeyRef:\n        name: pleo\n        key: legacy-token\n',
      },
    ],
  ])('is known by %s', async (_how, variable, files) => {
    expect(await scanned(bearer(variable), files)).toEqual(['legacy-token-on-external likely']);
  });

  test('a variable that is trimmed is the variable', async () => {
    const code = sent(EXTERNAL, '{ Authorization: `Bearer ${process.env.PLEO_STANDALONE_API_KEY.trim()}` }');
    const result = await scanSources({ 'a.ts': code });
    expect(result.findings[0]?.what).toContain('`PLEO_STANDALONE_API_KEY` is sent to');
  });

  test.each(['COMPLEO_TOKEN', 'PLEO_ACCESS_TOKEN', 'PLEO_API_TOKEN', 'LEGACYTOKENS'])(
    '%s proves nothing',
    async (name) => {
      expect(await scanned(bearer(name))).toEqual([]);
    },
  );

  test('a name and how it is sent elsewhere: a key once Basic is one everywhere', async () => {
    const right = sent(EXTERNAL, '{ Authorization: `Basic ${btoa(`${process.env.PLEO_TOKEN}:`)}` }');
    const wrong = bearer('PLEO_TOKEN').replace('call', 'other');
    expect(await scanned(`${right}\n${wrong}`)).toEqual(['wrong-auth-scheme likely']);
    expect(await scanned(wrong)).toEqual([]);
  });

  test('the configuration wins, and makes it certain', async () => {
    const config = (kind: string) => ({
      'pleo-migrate.config.json': `{ "credentials": { "PLEO_TOKEN": "${kind}", "PLEO_LEGACY_TOKEN": "${kind}" } }`,
    });
    expect(await scanned(bearer('PLEO_TOKEN'), config('legacy-token'))).toEqual([
      'legacy-token-on-external certain',
    ]);
    expect(await scanned(bearer('PLEO_TOKEN'), config('api-key'))).toEqual(['wrong-auth-scheme likely']);
    expect(await scanned(bearer('PLEO_LEGACY_TOKEN'), config('oauth-token'))).toEqual([]);
  });

  test('what the OAuth server gives out goes as Bearer, whatever it is called', async () => {
    const code = `export async function companies() {
      const answer = await fetch('https://auth.pleo.io/oauth/token', { method: 'POST' });
      const { access_token: apiKey } = await answer.json();
      return fetch('${EXTERNAL}', { headers: { Authorization: \`Bearer \${apiKey}\` } });
    }`;
    expect(await scanned(code)).toEqual([]);
  });
});

test.each([
  ['auth.staging.pleo.io', ['environment-mismatch likely']],
  ['auth.pleo.io', []],
])('a token of %s that is sent to production', async (server, expected) => {
  const oauth = `export async function accessToken() {
    const answer = await fetch('https://${server}/oauth/token', { method: 'POST' });
    return (await answer.json()).access_token;
  }`;
  const code = `import { accessToken } from './oauth';
  export const companies = async () => fetch('${EXTERNAL}', { headers: { Authorization: \`Bearer \${await accessToken()}\` } });`;
  expect(await scanned(code, { 'src/oauth.ts': oauth })).toEqual(expected);
});

describe('one credential for both APIs', () => {
  const both = (legacy: string, external: string): string =>
    `${sent(LEGACY, `{ Authorization: \`Bearer \${${legacy}}\` }`)}\n${sent(EXTERNAL, `{ Authorization: \`Bearer \${${external}}\` }`).replace('call', 'other')}`;

  test.each([
    ['a variable', both(token, token), {}, 'certain'],
    [
      'two variables of one secret',
      both('process.env.OLD', 'process.env.NEW'),
      { '.github/workflows/a.yml': 'env:\n  OLD: ${{ secrets.PLEO }}\n  NEW: ${{ secrets.PLEO }}\n' },
      'certain',
    ],
    [
      'a parameter',
      `export async function sync(token: string) { await fetch('${LEGACY}', { headers: { Authorization: token } }); await fetch('${EXTERNAL}', { headers: { Authorization: token } }); }`,
      {},
      'certain',
    ],
    [
      'a secret by its name',
      `import { vault } from 'x';\nconst secret = () => vault.getSecret('pleo');\n${both('await secret()', 'await secret()')}`.replaceAll(
        '() => fetch',
        'async () => fetch',
      ),
      {},
      'certain',
    ],
    [
      'a host that a flag chooses',
      `export const call = (isNew: boolean) => fetch(isNew ? '${EXTERNAL}' : '${LEGACY}', { headers: { Authorization: \`Bearer \${${token}}\` } });`,
      {},
      'likely',
    ],
  ])('%s', async (_name, code, files, certainty) => {
    expect(await scanned(code, files)).toEqual([`shared-credential ${certainty}`]);
  });

  test.each([
    ['two variables', both(token, 'process.env.PLEO_OTHER'), {}],
    [
      'a client that is handed both',
      `class Client { constructor(private base: string, private token: string) {} get(path: string) { return fetch(this.base + path, { headers: { Authorization: \`Bearer \${this.token}\` } }); } }\nnew Client('https://openapi.pleo.io/v1', process.env.A ?? '').get('/expenses');\nnew Client('https://external.pleo.io', process.env.B ?? '').get('/v1/companies');`,
      {},
    ],
    [
      'a row for each tenant',
      `export async function sync(tenants: { api: string; token: string }[]) { for (const tenant of tenants) await fetch(tenant.api === 'new' ? '${EXTERNAL}' : '${LEGACY}', { headers: { Authorization: tenant.api === 'new' ? \`Basic \${btoa(\`\${tenant.token}:\`)}\` : \`Bearer \${tenant.token}\` } }); }`,
      {},
    ],
    [
      'a host that settings choose',
      `const base = process.env.PLEO_URL;\nexport const call = () => fetch(base + '/v1/expenses', { headers: { Authorization: \`Bearer \${${token}}\` } });`,
      { '.env': 'PLEO_URL=https://openapi.pleo.io\n', '.env.next': 'PLEO_URL=https://external.pleo.io\n' },
    ],
  ])('is not %s', async (_name, code, files) => {
    expect(await scanned(code, files)).toEqual([]);
  });

  test('is one finding, at the external API, and names the other use', async () => {
    const result = await scanSources({ 'src/pleo.ts': both(token, token) });
    const [finding] = result.findings.filter(({ rule }) => rule === 'shared-credential');
    expect(finding?.at.line).toBe(2);
    expect(finding?.evidence.map(({ at, note }) => `${at.line} ${note}`)).toContain(
      '1 sent to the legacy API here',
    );
    expect(finding?.what).toBe(
      '`PLEO_TOKEN` is sent to external.pleo.io here, and to the legacy API elsewhere.',
    );
  });
});

test('what to do says the way to access by the account that is configured', async () => {
  const next = async (config: string): Promise<string | undefined> => {
    const code = sent(EXTERNAL, '{ Authorization: `Bearer ${process.env.PLEO_LEGACY_TOKEN}` }');
    const result = await scanSources({ 'a.ts': code, 'pleo-migrate.config.json': config });
    return result.findings[0]?.next;
  };
  expect(await next('{}')).toContain('Pleo has to enable access first.');
  expect(await next('{ "account": "new-customer" }')).toContain('Ask Pleo through the chat on the website.');
});

describe('a credential that is written down', () => {
  const secret = '9f3c1e7ab2d84650c1f7e39ab46d02c85e7f1a3b';

  test.each([
    ['a header', { 'a.ts': sent(LEGACY, `{ Authorization: 'Bearer ${secret}' }`) }],
    [
      'a default',
      { 'a.ts': sent(LEGACY, `{ Authorization: \`Bearer \${process.env.PLEO_TOKEN ?? '${secret}'}\` }`) },
    ],
    ['a constant by its name', { 'a.ts': `export const PLEO_API_TOKEN = '${secret}';` }],
    ['an option by its name', { 'a.ts': `export const config = { pleo: { apiKey: '${secret}' } };` }],
    [
      'a pair that is encoded',
      {
        'a.ts': sent(EXTERNAL, `{ Authorization: 'Basic ${Buffer.from(`${secret}:`).toString('base64')}' }`),
      },
    ],
    ['an environment file', { '.env': `PLEO_API_TOKEN=${secret}\n`, 'a.ts': '' }],
    ['a workflow', { '.github/workflows/a.yml': `env:\n  PLEO_TOKEN: ${secret}\n`, 'a.ts': '' }],
    ['JSON', { 'config/default.json': `{ "pleo": { "token": "${secret}" } }`, 'a.ts': '' }],
  ])('in %s', async (_name, files) => {
    expect(said(await scanSources(files)).map((one) => one.split(' ')[0])).toEqual(['hardcoded-credential']);
  });

  test.each([
    ['a placeholder', { '.env': 'PLEO_API_TOKEN=your-token-here\n', 'a.ts': '' }],
    ['a reference', { '.env': 'PLEO_API_TOKEN=op://vault/pleo/token\n', 'a.ts': '' }],
    ['another vendor', { '.env': `COMPLEO_TOKEN=${secret}\nPLEO_URL=https://openapi.pleo.io\n`, 'a.ts': '' }],
    ['a company', { '.env': 'PLEO_COMPANY_ID=6b1f0c2e-9d3a-4f57-8c21-7e0d5b9a4c33\n', 'a.ts': '' }],
    ['a test', { 'a.test.ts': sent(LEGACY, `{ Authorization: 'Bearer ${secret}' }`) }],
    ['a file that git ignores', { '.env': `PLEO_API_TOKEN=${secret}\n`, '.gitignore': '.env\n', 'a.ts': '' }],
  ])('is silent: %s', async (_name, files) => {
    expect(said(await scanSources(files))).toEqual([]);
  });
});
