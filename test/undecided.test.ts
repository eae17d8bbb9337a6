/** Requests that could not be decided: one sentence names what stopped us and what would help. */

import { describe, expect, test } from 'vitest';
import { scanSources } from './support/scan.ts';

/** What is told of the only request of `source`, without its own text; null when it is not undecided. */
async function reasonFor(
  source: string,
  more: Readonly<Record<string, string>> = {},
): Promise<string | null> {
  const { unresolved } = await scanSources({ 'main.ts': source, ...more });
  expect(unresolved.length).toBeLessThan(2);
  const [first] = unresolved;
  return first ? first.reason.replace(/^`.*` goes to a host /s, '') : null;
}

const CLIENTS =
  'describe the function that sends it under "clients" in pleo-migrate.config.json, with its base.';
const USE = 'export const use = (path: string) =>';

describe('what stopped us, and what would help', () => {
  test.each([
    [
      'a variable that nothing defines',
      `${USE} fetch(process.env.PLEO_BASE_URL + path)`,
      {},
      'set by PLEO_BASE_URL, which this repository does not define; say its value under "env" in pleo-migrate.config.json.',
    ],
    [
      'a variable that holds another host',
      `${USE} fetch(process.env.PLEO_BASE_URL + path)`,
      { '.env': 'PLEO_BASE_URL=https://pleo-proxy.example\n' },
      'set by PLEO_BASE_URL, for which this repository has no value that is a host of Pleo\'s; say the value of PLEO_BASE_URL in production under "env" in pleo-migrate.config.json, or list its host under "hosts" if that forwards to Pleo.',
    ],
    [
      'a reference in a settings file',
      `${USE} fetch(process.env.PLEO_BASE_URL + path)`,
      { '.env': 'PLEO_BASE_URL=${PLEO_HOST}/v1\n' },
      'set by `${PLEO_HOST}`, which this repository does not define; say the value of PLEO_HOST under "env" in pleo-migrate.config.json.',
    ],
    [
      'a parameter that nobody passes',
      'export const use = (pleoBase: string, path: string) => fetch(`${pleoBase}/${path}`)',
      {},
      `that comes from \`pleoBase\`, a parameter that nobody in this repository passes a known value; ${CLIENTS}`,
    ],
    [
      'a call that leads nowhere',
      `declare function pleoUrl(): string; ${USE} fetch(pleoUrl() + path)`,
      {},
      `that comes from \`pleoUrl()\`, a call that could not be followed; ${CLIENTS}`,
    ],
    [
      'a package',
      `import { pleoUrl } from '@acme/urls'; ${USE} fetch(pleoUrl + path)`,
      {},
      `that comes from \`pleoUrl\`, which is not defined in this repository; ${CLIENTS}`,
    ],
  ])('%s', async (_name, source, more, reason) => expect(await reasonFor(source, more)).toBe(reason));
});

describe('what helped', () => {
  const config = (keys: object) => ({ 'pleo-migrate.config.json': JSON.stringify(keys) });

  test.each([
    [
      'a value',
      `${USE} fetch(process.env.PLEO_BASE_URL + path)`,
      config({ env: { PLEO_BASE_URL: 'https://openapi.pleo.io/' } }),
    ],
    [
      'a value of what a settings file refers to',
      `${USE} fetch(process.env.PLEO_BASE_URL + path)`,
      {
        '.env': 'PLEO_BASE_URL=${PLEO_HOST}/v1\n',
        ...config({ env: { PLEO_HOST: 'https://openapi.pleo.io' } }),
      },
    ],
    [
      'a proxy',
      `${USE} fetch(process.env.PLEO_BASE_URL + path)`,
      {
        '.env': 'PLEO_BASE_URL=https://proxy.example\n',
        ...config({ hosts: { 'proxy.example': 'legacy' } }),
      },
    ],
    [
      'a client',
      "import { send } from './send'; export const teams = () => send('/teams'); // pleo",
      {
        'send.ts':
          'declare const pleo: { url: string }; export const send = (path: string) => fetch(pleo.url + path);',
        ...config({
          clients: [
            {
              name: 'send',
              from: ['./send'],
              base: 'https://openapi.pleo.io/v1',
              calls: { send: { url: 0 } },
            },
          ],
        }),
      },
    ],
  ])('%s', async (_name, source, more) => {
    const { findings, unresolved } = await scanSources({ 'main.ts': source, ...more });
    expect(unresolved).toEqual([]);
    expect(findings.some(({ rule, at }) => rule === 'legacy-call' && at.file === 'main.ts')).toBe(true);
  });
});

test("another vendor's request is not worth a word", async () =>
  expect(await reasonFor(`${USE} fetch(process.env.SHOP_URL + path); // beside pleo`)).toBeNull());
