/** Much of the same: a hundred methods, builders or classes are followed as one is, and none is lost on the way. */

import { expect, test } from 'vitest';
import { scanSources } from './support/scan.ts';

const BASE = 'https://openapi.pleo.io/v1';

function times(count: number, line: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => line(index)).join('\n');
}

const PROGRAMS: Readonly<Record<string, (count: number) => Readonly<Record<string, string>>>> = {
  'methods of a prototype': (count) => ({
    'a.js': `function Pleo(base) { this.base = base; }
${times(count, (i) => `Pleo.prototype.get${i} = function () { return fetch(this.base + '/expenses/${i}'); };`)}
var pleo = new Pleo('${BASE}');
${times(count, (i) => `pleo.get${i}();`)}`,
  }),
  'methods of a class, all called on one object': (count) => ({
    'a.ts': `class Pleo {
${times(count, (i) => `  get${i}() { return fetch('${BASE}/expenses/${i}'); }`)}
}
const pleo = new Pleo();
${times(count, (i) => `pleo.get${i}();`)}`,
  }),
  'requests of a builder': (count) => ({
    'a.ts': `class Ask {
  #path = ''; #method = 'GET';
  constructor(private base: string) {}
  path(path: string) { this.#path = path; return this; }
  method(method: string) { this.#method = method; return this; }
  send() { return fetch(this.base + this.#path, { method: this.#method }); }
}
${times(count, (i) => `new Ask('${BASE}').path('/expenses/${i}').method('GET').send();`)}`,
  }),
  'classes that extend one': (count) => ({
    'a.ts': `class Client { constructor(protected base: string) {} get(path: string) { return fetch(this.base + path); } }
${times(count, (i) => `class Client${i} extends Client { constructor() { super('${BASE}'); } list() { return this.get('/expenses/${i}'); } }\nnew Client${i}().list();`)}`,
  }),
  'files that get a client handed in': (count) => ({
    'client.ts':
      'export class Client { constructor(private base: string) {} get(path: string) { return fetch(this.base + path); } }',
    ...Object.fromEntries(
      Array.from({ length: count }, (_, i) => [
        `use${i}.ts`,
        `import { Client } from './client';\nexport class Use${i} { constructor(private client: Client) {} go() { return this.client.get('/expenses/${i}'); } }`,
      ]),
    ),
    'main.ts': `${times(count, (i) => `import { Use${i} } from './use${i}';`)}
import { Client } from './client';
const client = new Client('${BASE}');
${times(count, (i) => `new Use${i}(client).go();`)}`,
  }),
  'assignments to one variable': (count) => ({
    'a.ts': `let url = '';\n${times(count, (i) => `url = '${BASE}/expenses/${i}'; fetch(url);`)}`,
  }),
};

const COUNTS: Readonly<Record<string, number>> = {
  'files that get a client handed in': 1_200,
  'methods of a class, all called on one object': 400,
};

test.each(Object.entries(PROGRAMS))('%s', async (name, program) => {
  const count = COUNTS[name] ?? 150;
  const { calls, complete, faults } = await scanSources(program(count));
  expect(faults).toEqual([]);
  expect(complete).toBe(true);
  expect(new Set(calls.map(({ path }) => path)).size).toBe(count);
});

test('ten thousand requests are the most that are told, and that is said', async () => {
  const { calls, findings, complete, faults } = await scanSources({
    'a.ts': times(10_100, (i) => `fetch('${BASE}/expenses/${i}');`),
  });
  expect([calls.length, findings.length, complete]).toEqual([10_000, 10_000, false]);
  expect(faults).toEqual([
    {
      where: 'budget',
      message: '10,000 requests to Pleo are told, and there may be more: the others were not followed.',
    },
  ]);
});

test('ten thousand findings are the most that are told: the most important', async () => {
  const { findings, complete, faults } = await scanSources({
    'a.ts': `fetch('${BASE}/expenses');\n${times(10_100, (i) => `export const host${i} = 'openapi.pleo.io';`)}`,
  });
  expect([findings.length, findings[0]?.rule, complete]).toEqual([10_000, 'legacy-call', false]);
  expect(faults).toEqual([
    { where: 'budget', message: 'There are 10,101 findings; the 10,000 most important ones are told.' },
  ]);
});

test('a file with more syntax than is followed costs that file only', async () => {
  const { findings, faults } = await scanSources({
    'a.ts': `// pleo\n${'#'.repeat(1_040_000)}`,
    'b.ts': `fetch('${BASE}/expenses');`,
  });
  expect(findings.map(({ at }) => at.file)).toEqual(['b.ts']);
  expect(faults).toEqual([{ where: 'a.ts', message: 'It holds more syntax than is followed.' }]);
});
