/** Any text in, no exception out; what is cut off is said. */

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scanSources } from './support/scan.ts';

const CALL = "fetch('https://openapi.pleo.io/v1/expenses');\n";

describe('hostile sources', () => {
  test.each([
    ['deeply nested brackets', `const a = ${'['.repeat(50_000)}${']'.repeat(50_000)};\n`],
    [
      'a chain of ten thousand additions',
      `fetch('https://openapi.pleo.io/v1/' + ${Array(10_000).fill('x').join(' + ')});\n`,
    ],
    ['nested templates', `fetch(${'`${'.repeat(600)}'a'${'}`'.repeat(600)});\n`],
    ['nested conditionals', `fetch(${'a ? b : '.repeat(2_000)}c);\n`],
    [
      'constants that double',
      `const c0 = 'pleo';\n${Array.from({ length: 100 }, (_, i) => `const c${i + 1} = c${i} + c${i};`).join('\n')}\nfetch(c100);\n`,
    ],
    ['alternatives that multiply', `fetch(${Array(40).fill("(x ? 'a' : 'b')").join(' + ')});\n`],
    ['functions that call each other', 'const f = (u) => g(u); const g = (u) => f(u) + fetch(u); f(f);\n'],
    [
      'a class that extends itself',
      'class A extends A { u = this.u; f() { return fetch(this.u) } } new A().f();\n',
    ],
    ['a regular expression that backtracks', `'${'a'.repeat(40)}'.replace(/(a+)+$/, fetch('x'));\n`],
  ])('%s', async (_name, source) => {
    const result = await scanSources({ 'hostile.js': `// pleo\n${source}`, 'good.ts': CALL });
    // Whatever becomes of the hostile file, the good one is judged; and what was cut off is said.
    expect(result.findings.filter(({ at }) => at.file === 'good.ts')).toHaveLength(1);
    expect(result.complete).toBe(result.faults.length === 0);
  });

  test('a thousand files that import one another', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 1_000 }, (_, i) => [
        `f${i}.ts`,
        `import { u } from './f${(i + 1) % 1_000}'; export { u }; fetch(u); // pleo\n`,
      ]),
    );
    expect((await scanSources({ ...files, 'good.ts': CALL })).findings).toHaveLength(1);
  });
});

test('any program is scanned without an exception', async () => {
  const word = fc.constantFrom(
    ...[
      'fetch',
      '(',
      ')',
      '{',
      '}',
      '[',
      ']',
      '`',
      '${',
      "'https://openapi.pleo.io/v1'",
      'const',
      'x',
      '=',
      '=>',
      'class',
      'extends',
    ],
    ...[
      'this',
      '.',
      ',',
      ';',
      '+',
      '?',
      ':',
      'new',
      'URL',
      'await',
      '...',
      'import',
      'from',
      'return',
      'function',
      'axios',
      '<',
      '/',
    ],
  );
  await fc.assert(
    fc.asyncProperty(fc.array(word, { maxLength: 60 }), async (words) => {
      const result = await scanSources({ 'a.ts': `// pleo\n${words.join(' ')}`, 'good.ts': CALL });
      expect(result.faults).toEqual([]);
      expect(result.findings.some(({ at }) => at.file === 'good.ts')).toBe(true);
    }),
    { numRuns: 300 },
  );
}, 120_000);

test('mutated real sources are scanned by processes that end as promised', () => {
  const script = join(import.meta.dirname, '../scripts/fuzz.ts');
  const { status, stdout } = spawnSync(process.execPath, [script, '--seed', '1', '--batches', '2'], {
    encoding: 'utf8',
  });
  expect({ status, stdout }).toEqual({ status: 0, stdout: expect.stringContaining('0 failures') });
}, 180_000);
