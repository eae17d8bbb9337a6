/** The page of the comment on a pull request; read the snapshot before you accept it. */

import { describe, expect, test } from 'vitest';
import type { Location } from '../src/model/location.ts';
import type { Change, ScanResult } from '../src/model/report.ts';
import { commentFoot, commentPage, hasNews } from '../src/report/comment.ts';
import { withFindings } from './support/github-publish.ts';
import { emptyResult, scanResult } from './support/scan-result.ts';

const linkTo = ({ file, line }: Location): string => `https://github.test/a/b/blob/5f3c/${file}#L${line}`;
const narrowed: Change = { filter: 'added', base: 'main (1a2b3c4)', unknownBecause: null };

function page(result: ScanResult, maxBytes = 58_000): string {
  return commentPage(result, { maxBytes, linkTo });
}

test('is as it was', async () => {
  const counts = { ...scanResult.counts, older: 12 };
  const whole = { ...scanResult, change: narrowed, counts };
  await expect(
    `${page(whole)}${commentFoot(whole, 'https://github.test/a/b/actions/runs/1')}`,
  ).toMatchFileSnapshot('snapshots/report.comment.txt');
});

test('credentials come first, what nothing replaces after the calls, tests last and folded', () => {
  const titles = [...page(scanResult).matchAll(/^(?:### |<summary>)(.*?)(?:<\/summary>)?$/gm)];
  expect(titles.map(([, title]) => title)).toEqual([
    '❌ Pleo migration: 14 findings',
    'Credentials',
    'Calls to the legacy API',
    'Blocked: nothing replaces these yet',
    'More findings',
    '1 finding in tests, examples and documentation',
    '1 request that could not be decided',
  ]);
});

test('a line that decides others names them', () => {
  const [, first, second, third] = scanResult.findings;
  if (!first || !second || !third) throw new Error('There are too few findings.');
  const affects = [second, third].map(({ at }) => ({ at, note: 'uses it' }));
  const [row] = page({ ...scanResult, findings: [{ ...first, affects }] })
    .split('\n')
    .filter((line) => line.includes('This line decides'));
  expect(row).toContain(`(<${linkTo(second.at)}>)`);
  expect(row).toContain(`(<${linkTo(third.at)}>)`);
});

describe('says how sure it is that nothing is new', () => {
  test.each<[string, Partial<ScanResult>, RegExp]>([
    [
      'all clear',
      { change: narrowed },
      /✅ Pleo migration: all clear\n\nThis change brings nothing new to migrate, compared with `main \(1a2b3c4\)`/,
    ],
    [
      'undecided',
      { unresolved: scanResult.unresolved },
      /no findings, but not everything could be decided\n[^✅]*1 request could not be decided/i,
    ],
    [
      'incomplete',
      { complete: false, faults: [{ where: 'budget', message: 'Over.' }] },
      /no findings so far, and that is not all clear\n\n> \[!WARNING\]\n> \*\*The scan is incomplete:\*\*/,
    ],
    ['nothing to scan', { stats: { ...emptyResult.stats, listed: 0 } }, /nothing was looked at/],
  ])('%s', (_, change, said) => expect(page({ ...emptyResult, ...change })).toMatch(said));
});

test('an unknown base is never a clean one', () => {
  const change: Change = { filter: 'added', base: '', unknownBecause: 'The commit could not be fetched.' };
  const told = page({ ...scanResult, change });
  expect(told).toContain('**Everything is reported, new or not.** The commit could not be fetched.');
  expect(told).not.toContain('new finding');
});

test('what is compared and not narrowed is no change', () => {
  const told = page({ ...scanResult, change: { ...narrowed, filter: 'none' } });
  expect(told).not.toMatch(/new finding|This change brings/);
  expect(page({ ...scanResult, change: narrowed })).toMatch(/new finding.*This change brings/s);
});

test('counts what it does not list', () => {
  const counts = { ...emptyResult.counts, older: 1, baselined: 2, suppressed: 3 };
  expect(page({ ...emptyResult, counts })).toContain(
    'Not shown: 3 suppressed by comments, 2 in the baseline, 1 older than the change.',
  );
});

test('says what stands in the baseline for nothing', () => {
  const stale = [{ fingerprint: 'f', rule: 'legacy-call', file: 'src/gone.ts' }];
  expect(page({ ...emptyResult, stale })).toContain('--prune');
});

test('counts the days where they are no reason to write again', () => {
  const deadline = { date: '2027-01-05', days: 41, escalateWithinDays: 90, escalated: true };
  expect(commentFoot({ ...scanResult, deadline }, null)).toContain('41 days until 2027-01-05');
  expect(commentFoot({ ...emptyResult, deadline }, null)).not.toContain('2027');
  expect(page({ ...scanResult, deadline })).toBe(page(scanResult));
});

test('is for a glance: the rest is counted', () => {
  expect(page(withFindings(100))).toContain('_60 rows left out for lack of room: the job summary has more');
  expect(page(withFindings(100), 3_000)).toMatch(/_9\d rows left out/);
});

test('is news only outside of tests and documentation', () => {
  expect(hasNews(withFindings(1))).toBe(true);
  expect(hasNews(withFindings(1, { context: 'docs' }))).toBe(false);
});
