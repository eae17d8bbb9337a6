/** What the evaluator says of random programs, held against what they do. */

import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { evaluate } from '../src/evaluate/evaluate.ts';
import { frameAt } from '../src/evaluate/frame.ts';
import { MAX_OPTIONS, optionsOf } from '../src/evaluate/options.ts';
import { knownText } from '../src/evaluate/text.ts';
import { calleeName } from '../src/syntax/source-unit.ts';
import { loadTypeScript, ts } from '../src/syntax/typescript.ts';
import { memoryProgram } from './support/memory-program.ts';
import { FOLLOWED, FOLLOWED_IN_PART } from './support/program-forms.ts';
import { plans, writeProgram } from './support/programs.ts';

beforeAll(loadTypeScript);

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

/** What `show(…)` really gets: the program is run. */
async function ran(files: Readonly<Record<string, string>>): Promise<string> {
  const options = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext };
  const { outputText } = ts.transpileModule(files['main.ts'] ?? '', { compilerOptions: options });
  const given: unknown[] = [];
  const run = new AsyncFunction('show', outputText.replace(/^export \{\};/m, ''));
  await run((value: unknown) => given.push(value));
  return String(given[0]);
}

const AsyncFunction = (async () => {}).constructor as new (
  ...text: string[]
) => (show: unknown) => Promise<void>;

/** Texts that the forms tell apart. */
const TEXTS = ['', 'a', 'ba', '/x', 'x'];

describe('each form', () => {
  test.each(Object.keys(FOLLOWED))('%s: is what the program gives', async (name) => {
    for (const text of TEXTS) {
      const { files, values } = writeProgram({ form: 'named', name, of: { form: 'text', text } });
      const real = await ran(files);
      expect([...values]).toEqual([real]);
      expect(await shown(files)).toEqual([real]);
    }
  });

  test.each(Object.keys(FOLLOWED_IN_PART))('%s: what is known of it is right', async (name) => {
    for (const text of TEXTS) {
      const { files, values } = writeProgram({ form: 'named', name, of: { form: 'text', text } });
      expect([...values]).toContain(await ran(files));
      for (const value of await shown(files)) expect(value === null || values.has(value)).toBe(true);
    }
  });
});

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
