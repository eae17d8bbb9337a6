/** A program of sources in memory, with relative imports only: for tests of what lies above the disk. */

import { posix } from 'node:path';
import { makeLibraries } from '../../src/clients/libraries.ts';
import { makeRecogniser } from '../../src/clients/recognise.ts';
import { makeBudget, makeWorld, type World } from '../../src/evaluate/frame.ts';
import { openSettings } from '../../src/settings/lookup.ts';
import { Program } from '../../src/syntax/program.ts';
import { loadTypeScript } from '../../src/syntax/typescript.ts';

/** Opens sources by file name; `world` has a budget of `steps`. */
export async function memoryProgram(
  sources: Readonly<Record<string, string>>,
  steps = 100_000,
): Promise<{ program: Program; world: World; exhausted: () => boolean }> {
  await loadTypeScript();
  const program = new Program({
    read: (file) => {
      const text = sources[file];
      return text === undefined ? null : { text, language: file.split('.').at(-1) ?? 'ts' };
    },
    resolve: (specifier, from) => {
      if (!specifier.startsWith('.')) return null;
      const base = posix.join(posix.dirname(from), specifier);
      const tries = [base, `${base}.ts`, `${base}.js`, `${base}/index.ts`, base.replace(/\.js$/, '.ts')];
      return tries.find((file) => file in sources) ?? null;
    },
    mentions: (text) => /pleo/i.test(text),
    onFault: (file, message) => {
      throw new Error(`${file}: ${message}`);
    },
  });
  const environment = { settings: openSettings([], () => null, []), given: () => null };
  let spent = false;
  const budget = makeBudget(steps, (_node, what) => {
    spent ||= what === 'scan';
  });
  return {
    program,
    world: makeWorld({ program, libraries: makeLibraries(makeRecogniser()), budget, environment }),
    exhausted: () => spent,
  };
}
