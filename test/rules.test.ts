/** The examples of each rule's page are run: what its `// expect:` comments say, and nothing else. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rules } from '../src/rules/index.ts';
import { compare, readExpectations } from './support/expectations.ts';
import { scanSources } from './support/scan.ts';

describe.each(rules.map((rule) => rule.id))('%s', (id) => {
  const page = readFileSync(join(import.meta.dirname, '..', 'src', 'rules', id, 'README.md'), 'utf8');
  const examples = [...page.matchAll(/^```(tsx?)\n(.*?)^```$/gms)].map(([, language, code = '']) => ({
    language,
    code,
  }));

  test('has the three headings and an example that it finds', () => {
    expect([...page.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading)).toEqual([
      'What it finds',
      'Why it matters',
      'What to do',
    ]);
    expect(page).toMatch(new RegExp(`expect(?:-next-line)?: ${id}\\b`));
  });

  test.each(examples.map((example, index) => [index + 1, example] as const))(
    'example %i',
    async (_number, example) => {
      const file = `src/example.${example.language}`;
      const result = await scanSources({ [file]: example.code });
      expect(compare(readExpectations(file, example.code), result)).toEqual([]);
    },
  );
});
