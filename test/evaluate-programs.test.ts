/** What the evaluator says of random programs, held against what they do. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluate } from '../src/evaluate/evaluate.ts';
import { frameAt } from '../src/evaluate/frame.ts';
import { MAX_OPTIONS, optionsOf } from '../src/evaluate/options.ts';
import { knownText } from '../src/evaluate/text.ts';
import { calleeName } from '../src/syntax/source-unit.ts';
import { memoryProgram } from './support/memory-program.ts';
import { plans, writeProgram } from './support/programs.ts';

/** What `show(…)` is said to get: known texts, sorted; null among them for what is not known. */
async function shown(files: Readonly<Record<string, string>>, steps?: number): Promise<(string | null)[]> {
  const { program, world } = await memoryProgram(files, steps);
  const call = program.open('main.ts')?.calls.findLast((node) => calleeName(node) === 'show');
  const [argument] = call && 'arguments' in call ? (call.arguments ?? []) : [];
  if (!argument) throw new Error('no show(…) in main.ts');
  return [...new Set(optionsOf(evaluate(argument, frameAt(argument, world))).map(knownText))].sort();
}

/** Programs of which not more is asked than is followed. */
const followed = plans.filter((plan) => writeProgram(plan).values.size <= MAX_OPTIONS / 2);

describe('random programs', () => {
  test('all values that a program can show are found, and no others', async () => {
    await fc.assert(
      fc.asyncProperty(followed, async (plan) => {
        const { files, values } = writeProgram(plan);
        expect(await shown(files)).toEqual([...values].sort());
      }),
      { numRuns: 300 },
    );
  });

  test('what changes no value changes no answer', async () => {
    const ways: readonly ((code: string) => string)[] = [
      (code) => `(${code})`,
      (code) => `(${code}) as unknown as string`,
      (code) => `((same: string) => same)(${code})`,
      (code) => `(() => { const unused = 1; return ${code}; })()`,
      (code) => `[${code}].at(0)`,
      (code) => `({ key: ${code} })['key']`,
    ];
    await fc.assert(
      fc.asyncProperty(followed, fc.constantFrom(...ways), async (plan, around) => {
        expect(await shown(writeProgram(plan, around).files)).toEqual(await shown(writeProgram(plan).files));
      }),
      { numRuns: 150 },
    );
  });

  test('with fewer steps less is known, and nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(followed, fc.integer({ min: 1, max: 300 }), async (plan, steps) => {
        const { files, values } = writeProgram(plan);
        for (const value of await shown(files, steps)) expect(value === null || values.has(value)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});
