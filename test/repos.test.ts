/** Every story under test/repos is scanned and must report what its comments say, and nothing else. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compare, readExpectations } from './support/expectations.ts';
import { scanFolder } from './support/scan.ts';

const REPOS = join(import.meta.dirname, 'repos');

describe.each(readdirSync(REPOS))('%s', (story) => {
  const root = join(REPOS, story);
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());

  test('reports what its comments expect', async () => {
    const expectations = files.flatMap((entry) => {
      const path = join(entry.parentPath, entry.name);
      const file = path.slice(root.length + 1).replaceAll('\\', '/');
      return readExpectations(file, readFileSync(path, 'utf8'));
    });
    expect(compare(expectations, await scanFolder(root))).toEqual([]);
  });
});
