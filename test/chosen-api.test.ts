/** Of two APIs that a request may go to, the one that the code around it has chosen. */

import { expect, test } from 'vitest';
import { scanSources } from './support/scan.ts';

/** The APIs of the calls of `main.ts`. */
async function apisOf(code: string): Promise<string[]> {
  const source = [
    "const bases = { legacy: 'https://openapi.pleo.io/v1', external: 'https://external.pleo.io' };",
    'const base = isOld ? bases.legacy : bases.external;',
    code,
  ].join('\n');
  const { calls } = await scanSources({ 'main.ts': source });
  return calls.map(({ api }) => api);
}

const OLD = 'fetch(`${base}/expenses`)';
const NEW = "fetch(`${base}/v1/vendors:search`, { method: 'POST' })";

test.each([
  ['nothing is chosen', OLD, ['legacy', 'external']],
  ['equals', `if (api === 'legacy') ${OLD}`, ['legacy']],
  ['equals the other way round', `if ('legacy' == api) ${OLD}`, ['legacy']],
  ['else', `if (api === 'external') {} else ${OLD}`, ['legacy']],
  ['differs', `if (api !== 'external') ${OLD}`, ['legacy']],
  ['a flag', `if (useLegacy && ready) ${OLD}`, ['legacy']],
  ['not a flag', `if (!useExternal) ${OLD}`, ['legacy']],
  ['a conditional', `const x = isLegacy ? ${OLD} : ${NEW}`, ['legacy', 'external']],
  ['an early return', `function f() { if (isLegacy()) return 1; return ${NEW} }`, ['external']],
  [
    'a step that is left out',
    `for (const one of all) { if (isLegacy(one)) { continue; } ${NEW} }`,
    ['external'],
  ],
  [
    'a switch',
    `switch (api) { case 'legacy': ${OLD}; break; case 'external': ${NEW} }`,
    ['legacy', 'external'],
  ],
  ['another condition', `if (ready) ${OLD}`, ['legacy', 'external']],
  ['a condition that names both', `if (legacy || external) ${OLD}`, ['legacy', 'external']],
  [
    'a host written where it is called',
    "if (isLegacy) fetch('https://external.pleo.io/v1/expenses')",
    ['external'],
  ],
])('%s', async (_name, code, wanted) => expect(await apisOf(code)).toEqual(wanted));
