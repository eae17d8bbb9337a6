/** No credential, and no piece of one, is in anything that the tool writes: random secrets planted wherever people put them. */

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import type { ScanResult } from '../src/model/report.ts';
import { planFormats } from '../src/plan/index.ts';
import { makePlan } from '../src/plan/make-plan.ts';
import { renderExplained } from '../src/report/explained.ts';
import { reporters } from '../src/report/index.ts';
import { rules } from '../src/rules/index.ts';
import { coverSource } from '../src/secrecy/cover.ts';
import { looksSecret, looksSecretInTest } from '../src/secrecy/secret-texts.ts';
import { makeFolders, runCommand } from './support/command.ts';
import { scanSources } from './support/scan.ts';

/** Shorter pieces may be anything. */
const PIECE = 10;

const letters = (alphabet: string, minLength: number, maxLength: number): fc.Arbitrary<string> =>
  fc
    .array(fc.constantFrom(...alphabet), { minLength, maxLength })
    .map((all) => all.join(''))
    .filter((text) => new Set(text).size > 9);

const LOWER = 'abcdefghijklmnopqrstuvwxyz';
const BASE62 = `${LOWER}${LOWER.toUpperCase()}0123456789`;

const secret = fc.oneof(
  letters('0123456789abcdef', 32, 64),
  letters(BASE62, 32, 48),
  letters(BASE62, 32, 40).map((text) => `plp_${text}`),
  letters(`${BASE62}-_`, 60, 90).map((text) => `eyJhbGciOiJIUzI1NiJ9.eyJ${text}.${text.slice(0, 43)}`),
  fc.uuid().filter((text) => new Set(text).size > 9),
);

type Plant = (text: string) => readonly [file: string, content: string];

const get = (headers: string, api = 'openapi.pleo.io/v1/expenses'): string =>
  `export const call = () => fetch('https://${api}', { headers: ${headers} });`;
const base64 = (text: string): string => Buffer.from(text).toString('base64');

/** Where people put credentials; the file is prefixed with a number. */
const PLANTS: readonly Plant[] = [
  (s) => ['header.ts', get(`{ Authorization: 'Bearer ${s}' }`)],
  (s) => ['lower.js', get(`{ authorization: "bearer ${s}" }`)],
  (s) => ['template.ts', get(`{ Authorization: \`Bearer ${s}\` }`)],
  (s) => ['const.ts', `const token = '${s}';\n${get('{ Authorization: `Bearer ${token}` }')}`],
  (s) => ['named.ts', `export const PLEO_API_TOKEN = "${s}";\n`],
  (s) => ['fallback.ts', get(`{ Authorization: 'Bearer ' + (process.env.PLEO_TOKEN ?? '${s}') }`)],
  (s) => ['or.js', `const t = process.env.PLEO_TOKEN || '${s}';\n${get('{ Authorization: `Bearer ${t}` }')}`],
  (s) => [
    'default.ts',
    `export const call = (token = '${s}') => fetch('https://openapi.pleo.io/v1/tags', { headers: { Authorization: token } });`,
  ],
  (s) => [
    'argument.ts',
    `const call = (token: string) => fetch('https://openapi.pleo.io/v1/tags', { headers: { Authorization: \`Bearer \${token}\` } });\ncall('${s}');`,
  ],
  (s) => [
    'class.ts',
    `class Pleo { constructor(private token: string) {} list() { return fetch('https://openapi.pleo.io/v1/expenses', { headers: { Authorization: 'Bearer ' + this.token } }); } }\nnew Pleo('${s}').list();`,
  ],
  (s) => ['basic.ts', get(`{ Authorization: 'Basic ' + btoa('${s}:') }`, 'external.pleo.io/v1/companies')],
  (s) => [
    'encoded.ts',
    get(`{ Authorization: 'Basic ${base64(`${s}:`)}' }`, 'external.pleo.io/v1/companies'),
  ],
  (s) => ['bare.ts', get(`{ Authorization: '${s}' }`)],
  (s) => ['other.ts', get(`{ 'x-api-key': '${s}' }`, 'external.pleo.io/v1/companies')],
  (s) => [
    'auth.js',
    `import axios from 'axios';\naxios.get('https://external.pleo.io/v1/companies', { auth: { username: '${s}', password: '' } });`,
  ],
  (s) => [
    'oauth.ts',
    `fetch('https://auth.pleo.io/oauth/token', { method: 'POST', body: new URLSearchParams({ client_secret: '${s}' }) });`,
  ],
  (s) => ['query.ts', `fetch('https://openapi.pleo.io/v1/expenses?access_token=${s}');`],
  (s) => [
    'unknown.ts',
    `import { load } from 'x';\nfetch(load('${s}', process.env.PLEO_URL) + '/expenses', { headers: { Authorization: load('${s}') } });`,
  ],
  (s) => ['comment.ts', `// token: ${s}\nfetch('https://openapi.pleo.io/v1/tags'); // ${s}`],
  (s) => [
    'beside.ts',
    `const other = { apiKey: '${s}' };\nfetch('https://openapi.pleo.io/v1/tags');\nconst more = '${s}';`,
  ],
  (s) => ['test/call.test.ts', get(`{ Authorization: 'Bearer ${s}' }`)],
  (s) => ['.env', `PLEO_BASE_URL=https://openapi.pleo.io\nPLEO_API_TOKEN=${s}\nSTRIPE_KEY=${s}\n`],
  (s) => [
    'compose.yaml',
    `services:\n  app:\n    environment:\n      PLEO_URL: https://openapi.pleo.io\n      PLEO_API_TOKEN: ${s}\n      OTHER_PASSWORD: ${s}\n`,
  ],
  (s) => [
    'secret.yaml',
    `kind: Secret\ndata:\n  PLEO_API_KEY: ${base64(s)}\nstringData:\n  PLEO_TOKEN: "${s}"\n  PLEO_URL: https://openapi.pleo.io\n`,
  ],
  (s) => [
    'config.json',
    `{ "pleo": { "url": "https://openapi.pleo.io", "apiKey": "${s}", "other": { "password": "${s}" } } }`,
  ],
  (s) => ['Dockerfile', `FROM node\nENV PLEO_URL=https://openapi.pleo.io\nENV PLEO_TOKEN=${s}\n`],
  (s) => ['browser.tsx', `"use client";\n${get(`{ Authorization: 'Bearer ${s}' }`)}`],
];

/** Every line that any format writes of a result, at two widths, each once. */
function everything(result: ScanResult, sources: Readonly<Record<string, string>>): string[] {
  const source = (file: string): string | null => sources[file] ?? null;
  const reports = [40, 120].flatMap((width) => {
    const options = { rules, source, color: false, width };
    const at = {
      file: '',
      line: 1,
      findings: result.findings,
      calls: result.calls,
      unresolved: result.unresolved,
    };
    return [
      ...reporters.map((reporter) => reporter.render(result, options)),
      renderExplained(at as never, result, options),
    ];
  });
  const plan = makePlan({ result, account: null, packages: [], packageOf: (file) => file });
  const plans = planFormats.map((format) => format.render(plan));
  return [...new Set([...reports, ...plans].flatMap((report) => report.split('\n')))];
}

function piecesOf(text: string): string[] {
  return Array.from({ length: Math.max(1, text.length - PIECE + 1) }, (_, at) =>
    text.slice(at, at + PIECE),
  ).filter((piece) => !COMMON.some((known) => known.includes(piece)));
}

/** The beginning that all tokens have is no secret, nor is Pleo's word for "I don't know". */
const COMMON = [
  'eyJhbGciOiJIUzI1NiJ9.eyJ',
  base64('eyJhbGciOiJIUzI1NiJ9.eyJ'),
  '00000000-0000-0000-0000-000000000000',
];

describe('whatever the tool writes', () => {
  test('has no piece of any planted secret', async () => {
    const planted = fc.array(fc.tuple(fc.constantFrom(...PLANTS), secret), { minLength: 12, maxLength: 24 });
    await fc.assert(
      fc.asyncProperty(planted, async (plants) => {
        const sources = Object.fromEntries(
          plants.map(([plant, text], index) => {
            const [file, content] = plant(text);
            return [`p${index}/${file}`, content];
          }),
        );
        const written = everything(await scanSources(sources), sources);
        const pieces = new Set(
          plants.flatMap(([, text]) => [text, base64(text), base64(`${text}:`)].flatMap(piecesOf)),
        );
        expect(
          written.filter((line) => piecesOf(line).some((piece) => pieces.has(piece))).slice(0, 5),
        ).toEqual([]);
      }),
      { numRuns: 60, endOnFailure: true },
    );
  }, 240_000);
});

describe('a text', () => {
  test.each([
    'f3b9c1d2e4a5968778695a4b3c2d1e0f',
    'ZGJhOTcxMjYyZmFhZGVkMjkyYTAxOTQwMTEwZGNiYTdkZThmZTYyZQ==',
    'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI1MGIxMDE3ZCJ9.et3rS_iq_GcCHBAKYaCPuRnOJwuA3e5A',
    '6b1f0c2e-9d3a-4f57-8c21-7e0d5b9a4c33',
    'plp_8Jq2LxV0aTz5RmW9cYbN3sKd7HfP',
    'Bearer f3b9c1d2e4a5968778695a4b3c2d1e0f',
  ])('%s is a secret by its looks', (text) => expect(looksSecret(text)).toBe(true));

  test.each([
    '',
    'your-token-here',
    '<your token>',
    'changeme-changeme-1',
    'xxxxxxxxxxxxxxxxxxxx',
    '${PLEO_TOKEN}',
    '${{ secrets.PLEO_TOKEN }}',
    'op://vault/pleo/token1',
    'arn:aws:secretsmanager:eu-west-1:123456789012:secret:pleo',
    'projects/finance/secrets/pleo-token/versions/3',
    'https://openapi.pleo.io/v1/expenses',
    './secrets/pleo-token-2024.txt',
    'PLEO_API_TOKEN_2024',
    'pleo-expense-sync-token-v2',
    'externalSearchAccountingEntriesV1',
    'Y2hhbmdlbWUtY2hhbmdlbWU=',
  ])('%s stands where one belongs', (text) => expect(looksSecret(text)).toBe(false));

  test('in a test is one only beyond doubt', () => {
    expect(looksSecretInTest('f3b9c1d2e4a5968778695a4b3c2d1e0f')).toBe(false);
    expect(looksSecretInTest('plp_8Jq2LxV0aTz5RmW9cYbN3sKd7HfP4gUe1ZtQ6iOj')).toBe(true);
  });
});

describe('a file as Windows writes it', () => {
  const SECRET = 'q7Hr4tY9wZ2mKx8Lp3Vn6Bd1Gf5Js0Ca';
  const source = `// é\nfetch('https://openapi.pleo.io/v1/tags', { headers: { Authorization: 'Bearer ${SECRET}' } });\n`;
  const { folderOf, removeAll } = makeFolders();
  afterAll(removeAll);

  test.each([
    ['UTF-16', Buffer.from(`\ufeff${source}`, 'utf16le')],
    ['UTF-16, the other way round', Buffer.from(`\ufeff${source}`, 'utf16le').swap16()],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${source}`)],
  ])('%s', async (_, bytes) => {
    const folder = folderOf({});
    writeFileSync(join(folder, 'a.ts'), bytes);
    for (const { name } of reporters) {
      const told = (await runCommand(['check', '--format', name], folder)).stdout.replaceAll('\0', '');
      for (let at = 0; at + 4 <= SECRET.length; at += 1) expect(told).not.toContain(SECRET.slice(at, at + 4));
    }
    const shown = (await runCommand(['check'], folder)).stdout;
    expect(shown).toContain('1 │ // é\n');
    expect(shown).toContain("fetch('https://openapi.pleo.io/v1/tags', { headers: { ••••");
  });
});

describe('a source that is shown', () => {
  const covered = (text: string, file = 'a.ts'): string => coverSource(text, file).replace(/\u2022+/g, '•');

  test.each([
    ["const apiKey = 'correct horse';", "const apiKey = '•';"],
    ["{ password: 'hunter2hunter2' }", "{ password: '•' }"],
    ["fetch(url + '?access_token=abcdef123')", "fetch(url + '?access_token=•')"],
    ['`Bearer abcdefgh1234`', '`Bearer •`'],
    ["'https://me:geheim@host.example/'", "'https://•@host.example/'"],
    ["token ?? 'abc def ghi'", "token ?? '•'"],
  ])('%s', (text, expected) => expect(covered(text)).toBe(expected));

  test.each([
    ['PLEO_TOKEN=hunter2hunter2', 'PLEO_TOKEN=•'],
    ['  apiToken: hunter2hunter2', '  apiToken: •'],
    ['PLEO_TOKEN=${OTHER_TOKEN}', 'PLEO_TOKEN=${OTHER_TOKEN}'],
  ])('%s in a settings file', (text, expected) => expect(covered(text, '.env')).toBe(expected));

  test.each([
    'const token = process.env.PLEO_TOKEN;',
    "import { externalSearchAccountingEntriesV1 } from './generated/accounting-entries';",
    "fetch('https://openapi.pleo.io/v1/expenses?pageSize=100');",
    'headers: { Authorization: `Bearer ${token}` },',
    "headers: { Authorization: 'Bearer ' + token },",
    "client.get('/v1/accounting-entries:search')",
    'uses: actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683',
  ])('%s stays as it is', (text) => expect(covered(text)).toBe(text));
});
