/** Every story under test/repos is scanned and must report what its comments say, and nothing else. */

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { render } from '../src/index.ts';
import { reportMistakes } from './support/closed-schema.ts';
import { compare, readRepository, readRules } from './support/expectations.ts';
import { scanFolder } from './support/scan.ts';

const REPOS = join(import.meta.dirname, 'repos');

/** Stories with more than is followed; what was seen of them is expected all the same. */
const CUT_OFF = new Set(['generated-typescript-fetch-1']);

describe.each(readdirSync(REPOS))('%s', (story) => {
  const root = join(REPOS, story);

  test('reports what its comments expect, in JSON that keeps its promise', async () => {
    const result = await scanFolder(root);
    expect(compare(readRepository(root), result, readRules(root))).toEqual([]);
    expect(reportMistakes(render(result, 'json'))).toEqual([]);
    expect(result.faults.length > 0).toBe(CUT_OFF.has(story));
  });
});
