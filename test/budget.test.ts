/** What a scan may cost: less to spend never tells more, nothing stays behind for the next scan, and what is cut off is said. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { GROWING } from './support/hostile-sources.ts';
import { plans, writeProgram } from './support/programs.ts';
import { type ScanResult, scanSources } from './support/scan.ts';

/** A repository with a random program whose value is a part of an address. */
const repositories = fc.array(plans, { minLength: 1, maxLength: 3 }).map((all) =>
  Object.fromEntries(
    all.flatMap((plan, index) => {
      const { files } = writeProgram(plan, (code) => `fetch('https://openapi.pleo.io/v1/' + ${code})`);
      return Object.entries(files).map(([file, text]): [string, string] => [`part-${index}/${file}`, text]);
    }),
  ),
);

/** What a result says, apart from how long it took. */
function told({ findings, unresolved, faults, complete }: ScanResult): unknown {
  return { findings, unresolved, faults, complete };
}

describe('a scan', () => {
  test('says the same of the same sources, whatever was scanned before', async () => {
    const hostile = fc.constantFrom(...Object.values(GROWING));
    await fc.assert(
      fc.asyncProperty(repositories, hostile, async (sources, source) => {
        const first = await scanSources(sources);
        await scanSources({ 'hostile.ts': `// pleo\n${source}` });
        expect(told(await scanSources(sources))).toEqual(told(first));
      }),
      { numRuns: 12 },
    );
  });

  test('says so when its sources are more than it may look at', async () => {
    await fc.assert(
      fc.asyncProperty(repositories, fc.integer({ min: 0, max: 4 }), async (sources, files) => {
        const all = await scanSources(sources);
        const some = await scanSources(sources, { budget: { files, bytes: null, seconds: null } });
        const known = new Set(all.findings.map(({ fingerprint }) => fingerprint));
        // What is known in part only has another fingerprint than the whole.
        const sure = some.findings.filter(({ certainty }) => certainty !== 'possible');
        expect(sure.filter(({ fingerprint }) => !known.has(fingerprint))).toEqual([]);
        expect(some.complete).toBe(Object.keys(sources).length <= files);
      }),
      { numRuns: 25 },
    );
  });
});
