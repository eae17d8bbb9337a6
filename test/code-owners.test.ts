/** Who owns a file, as GitHub reads CODEOWNERS. */

import { describe, expect, test } from 'vitest';
import { readCodeOwners } from '../src/audit/code-owners.ts';
import { fitsPattern, readPattern } from '../src/audit/path-pattern.ts';

const ROWS: [pattern: string, fitting: string, strange: string][] = [
  ['*', 'a.ts src/a.ts', ''],
  ['*.ts', 'a.ts src/deep/a.ts types.ts/a.js', 'a.tsx'],
  ['pleo', 'pleo pleo/a.ts src/pleo/a.ts src/pleo', 'pleo.ts src/pleo.ts'],
  ['/pleo', 'pleo pleo/a.ts', 'src/pleo pleo.ts'],
  ['pleo/', 'pleo/a.ts src/pleo/deep/a.ts', 'pleo src/pleo'],
  ['/build/logs/', 'build/logs/a.log build/logs/deep/a.log', 'build/logs src/build/logs/a.log'],
  ['docs/*', 'docs/a.md', 'docs/deep/a.md src/docs/a.md docs'],
  ['/*', 'a.ts', 'src/a.ts'],
  ['/*/', 'src/a.ts src/deep/a.ts', 'a.ts'],
  ['src/pleo', 'src/pleo src/pleo/a.ts', 'packages/src/pleo src/pleonasm'],
  ['src/*/pleo', 'src/a/pleo/b.ts src/a/pleo', 'src/pleo src/a/b/pleo'],
  ['src/*.ts', 'src/a.ts', 'src/deep/a.ts packages/src/a.ts'],
  ['**/logs', 'logs logs/a src/deep/logs/a', 'logs.ts'],
  ['src/**', 'src/a.ts src/deep/a.ts', 'src packages/src/a.ts'],
  ['src/**/', 'src/a.ts src/deep/a.ts', 'src'],
  ['src/**/pleo', 'src/pleo src/a/pleo/x.ts src/a/b/pleo', 'pleo a/src/pleo'],
  ['**', 'a.ts src/a.ts', ''],
  ['p?eo', 'pleo pseo', 'peo plleo'],
  ['a\\*b', 'a*b', 'axb'],
  ['a\\ b.ts', 'a b.ts', 'a.ts'],
  ['Pleo', 'Pleo', 'pleo'],
  ['a.ts', 'a.ts', 'axts'],
  ['über/*.ts', 'über/zürich.ts', 'uber/a.ts'],
];

describe.each(ROWS)('%s', (pattern, fitting, strange) => {
  const read = readPattern(pattern);
  const fits = (file: string): boolean => read !== null && fitsPattern(read, file);
  // A blank may be part of a name.
  const files = (list: string): string[] => (list.includes('a b') ? [list] : list.split(' ')).filter(Boolean);

  test('takes in', () => expect(files(fitting).filter((file) => !fits(file))).toEqual([]));
  test('leaves out', () => expect(files(strange).filter(fits)).toEqual([]));
});

test('a pattern made to never end does', () => {
  const pattern = readPattern(`/${'*a'.repeat(400)}/${'**/a/'.repeat(100)}b`);
  expect(pattern && fitsPattern(pattern, `${'a'.repeat(4000)}/${'a/'.repeat(400)}c`)).toBe(false);
});

test.each(['', '/', '//', 'a//b'])('%j fits nothing', (pattern) => expect(readPattern(pattern)).toBeNull());

describe('a file of owners', () => {
  const ownersIn = (text: string, file: string): readonly string[] | undefined =>
    readCodeOwners((name) => (name === 'CODEOWNERS' ? text : null))?.(file);

  test('the last line that fits wins', () => {
    const text = '* @acme/all\n*.ts @ana # TypeScript\n/src/ @bo docs@acme.test\n';
    expect(ownersIn(text, 'README.md')).toEqual(['@acme/all']);
    expect(ownersIn(text, 'lib/a.ts')).toEqual(['@ana']);
    expect(ownersIn(text, 'src/a.ts')).toEqual(['@bo', 'docs@acme.test']);
  });

  test('a line without owners takes them away', () => {
    expect(ownersIn('/apps/ @octocat\n/apps/github\n', 'apps/github/a.ts')).toEqual([]);
  });

  test('what GitHub does not read is left out', () => {
    const text =
      '* @all\r\n# *.ts @comment\r\n!*.ts @negated\r\n[a-z].ts @range\r\n***.ts @stars\r\n*.ts nobody\r\n';
    expect(ownersIn(text, 'a.ts')).toEqual(['@all']);
  });

  test('blanks in names are escaped', () => {
    expect(ownersIn('/my\\ files/ @ana\n', 'my files/a.ts')).toEqual(['@ana']);
  });

  test('the first place that has one counts', () => {
    const files = new Map([
      ['.github/CODEOWNERS', '* @first'],
      ['docs/CODEOWNERS', '* @third'],
    ]);
    const read = (file: string): string | null => files.get(file) ?? null;
    expect(readCodeOwners(read)?.('a.ts')).toEqual(['@first']);
    files.delete('.github/CODEOWNERS');
    expect(readCodeOwners(read)?.('a.ts')).toEqual(['@third']);
    files.clear();
    expect(readCodeOwners(read)).toBeNull();
  });

  test('one that is too large is not read, as on GitHub', () => {
    expect(readCodeOwners(() => `# ${'x'.repeat(3 * 1024 * 1024)}\n* @all`)).toBeNull();
  });
});
