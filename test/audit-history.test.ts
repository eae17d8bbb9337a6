/** The audits that an issue remembers: read, joined, thinned, compared. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { burnDownChart } from '../src/audit/chart.ts';
import {
  type Entry,
  joinHistories,
  keyOf,
  readHistory,
  thinHistory,
  writeHistory,
} from '../src/audit/history.ts';
import { percentMigrated } from '../src/audit/measure.ts';
import { numbersTable, numbersText } from '../src/audit/numbers.ts';
import { earlierAudits } from '../src/audit/trend.ts';

const DAY = 24 * 60 * 60 * 1000;

function dayOf(number: number): string {
  return new Date(Date.UTC(2026, 0, 5) + number * DAY).toISOString().slice(0, 10);
}

function entry(day: number, legacy: number, more: Partial<Entry> = {}): Entry {
  const commit = (day + 1).toString(16).padStart(12, '0');
  const numbers = { legacy, blocked: 1, external: 10, credentials: 0, undecided: 0 };
  return { date: dayOf(day), commit, run: 1000 + day, complete: true, ...numbers, ...more };
}

/** One a week. */
const weekly = (number: number): Entry[] =>
  Array.from({ length: number }, (_, week) => entry(7 * week, Math.max(0, 300 - week)));

const entries = fc.array(
  fc
    .record({
      day: fc.integer({ min: 0, max: 30 }),
      legacy: fc.nat(9),
      run: fc.nat(9),
      complete: fc.boolean(),
    })
    .map(({ day, legacy, run, complete }) => entry(day, legacy, { run, complete })),
);

describe('lines', () => {
  test('are read as they were written', () => {
    const written = [entry(0, 12), entry(7, 9, { complete: false })];
    expect(writeHistory(written)).toBe(
      '{"date":"2026-01-05","commit":"000000000001","run":1000,"legacy":12,"blocked":1,"external":10,"credentials":0,"undecided":0}\n' +
        '{"date":"2026-01-12","commit":"000000000008","run":1007,"legacy":9,"blocked":1,"external":10,"credentials":0,"undecided":0,"incomplete":true}\n',
    );
    expect(readHistory(writeHistory(written))).toEqual({ entries: written, unread: [] });
  });

  test.each([
    'hello',
    '{"date":"2026-01-05","commit":"000000000001"}',
    '{"date":"2026-02-30","commit":"000000000001","run":1,"legacy":1,"blocked":0,"external":0,"credentials":0,"undecided":0}',
    '{"date":"2026-01-05","commit":"<b>","run":1,"legacy":1,"blocked":0,"external":0,"credentials":0,"undecided":0}',
    '{"date":"2026-01-05","commit":"000000000001","run":1,"legacy":-1,"blocked":0,"external":0,"credentials":0,"undecided":0}',
    '{"date":"2026-01-05","commit":"000000000001","run":1,"legacy":"12","blocked":0,"external":0,"credentials":0,"undecided":0}',
    '[1]',
    'null',
  ])('that say nothing are kept as they are: %s', (line) => {
    const read = readHistory(`${writeHistory([entry(0, 1)])}${line}\n\n${writeHistory([entry(7, 2)])}`);
    expect(read).toEqual({ entries: [entry(0, 1), entry(7, 2)], unread: [line] });
  });
});

describe('joining', () => {
  test('is the same in whatever order, and loses no day and commit', () => {
    fc.assert(
      fc.property(entries, entries, (one, other) => {
        const joined = joinHistories(one, other);
        expect(joinHistories(other, one)).toEqual(joined);
        expect(joinHistories(joined, one)).toEqual(joined);
        expect(new Set(joined.map(keyOf))).toEqual(new Set([...one, ...other].map(keyOf)));
        expect(joined.length).toBe(new Set(joined.map(keyOf)).size);
      }),
    );
  });

  test('the later run speaks for its day and commit', () => {
    const joined = joinHistories([entry(0, 5, { run: 2 })], [entry(0, 9, { run: 1 })]);
    expect(joined).toEqual([entry(0, 5, { run: 2 })]);
  });
});

describe('thinning', () => {
  test('does nothing while there is room', () => {
    expect(thinHistory(weekly(100), 16_000)).toEqual(weekly(100));
  });

  test('keeps one a week, then one a month, then the newest', () => {
    const daily = Array.from({ length: 200 }, (_, day) => entry(day, 200 - day));
    const byWeek = thinHistory(daily, 5_000);
    expect(byWeek.length).toBe(30);
    expect(byWeek[0]).toBe(daily[0]);
    expect(byWeek.at(-1)).toBe(daily.at(-1));
    const byMonth = thinHistory(daily, 1_200);
    expect(byMonth.map(({ date }) => date)).toEqual([
      '2026-01-05',
      '2026-01-31',
      '2026-02-28',
      '2026-03-31',
      '2026-04-30',
      '2026-05-31',
      '2026-06-30',
      '2026-07-23',
    ]);
    expect(thinHistory(daily, 400).map(({ date }) => date)).toEqual([
      '2026-01-05',
      '2026-06-30',
      '2026-07-23',
    ]);
  });

  test('never drops the first and the last, and thins no further when done again', () => {
    fc.assert(
      fc.property(entries, fc.integer({ min: 300, max: 2_000 }), (some, room) => {
        const all = joinHistories(some);
        const thin = thinHistory(all, room);
        expect(thin[0]).toBe(all[0]);
        expect(thin.at(-1)).toBe(all.at(-1));
        expect(Buffer.byteLength(writeHistory(thin))).toBeLessThanOrEqual(room);
        expect(thinHistory(thin, room)).toEqual(thin);
      }),
    );
  });
});

describe('what came before', () => {
  const titles = (all: readonly Entry[]): string[] => {
    const last = all.at(-1);
    return last ? earlierAudits(all, last).map(({ title, entry: { date } }) => `${title} ${date}`) : [];
  };

  test('is told once each', () => {
    expect(titles(weekly(1))).toEqual([]);
    expect(titles(weekly(2))).toEqual(['Last audit 2026-01-05']);
    expect(titles(weekly(5))).toEqual(['Last audit 2026-01-26', '4 weeks ago 2026-01-05']);
    expect(titles(weekly(8))).toEqual([
      'Last audit 2026-02-16',
      '4 weeks ago 2026-01-26',
      'First audit 2026-01-05',
    ]);
  });

  test('incomplete audits are nothing to compare with', () => {
    const all = [entry(0, 9), entry(7, 2, { complete: false }), entry(14, 8)];
    expect(titles(all)).toEqual(['Last audit 2026-01-05']);
  });

  test('as a table and as lines of the log', () => {
    const all = [entry(0, 30), entry(7, 10, { external: 30, blocked: 0 })];
    const now = all[1] ?? entry(0, 0);
    const table = numbersTable(all, now);
    expect(table).toContain('| Calls to the legacy API | **10** | 30 (−20) |');
    expect(table).toContain('| Calls to the external API | **30** | 10 (+20) |');
    expect(table).toContain('| Migrated | **75%** | 25% (+50) |');
    expect(table).toContain('| Requests that could not be decided | **0** | 0 |');
    expect(numbersText(all, now)).toBe(
      'Audit of 2026-01-12: 10 calls to the legacy API (0 blocked), 30 to the external API, 75% migrated, no credential error, 0 undecided.\n' +
        'Last audit, 2026-01-05: 30 calls to the legacy API (1 blocked), 10 to the external API, 25% migrated, no credential error, 0 undecided.\n',
    );
  });

  test('nothing to migrate is migrated', () => {
    expect(percentMigrated(entry(0, 0, { external: 0 }))).toBe(100);
    expect(percentMigrated(entry(0, 1, { external: 999 }))).toBe(99);
  });
});

describe('the burn-down', () => {
  const axis = (chart: string): string[] => /x-axis \[(.*)\]/.exec(chart)?.[1]?.split(', ') ?? [];
  const line = (chart: string): number[] => JSON.parse(/line (\[.*\])/.exec(chart)?.[1] ?? '[]');

  test('starts with the second audit', () => {
    expect(burnDownChart(weekly(1))).toBe('');
    expect(line(burnDownChart(weekly(2)))).toEqual([300, 299]);
  });

  test('leaves out what was incomplete', () => {
    expect(line(burnDownChart([entry(0, 9), entry(7, 2, { complete: false }), entry(14, 8)]))).toEqual([
      9, 8,
    ]);
  });

  test('has at most as many points as fit, from the first audit to the last', () => {
    const chart = burnDownChart(weekly(200));
    expect(axis(chart)).toHaveLength(14);
    expect(new Set(axis(chart)).size).toBe(14);
    expect(line(chart)[0]).toBe(300);
    expect(line(chart).at(-1)).toBe(101);
    expect(chart).toContain('2026-01-05 to 2029-10-29');
  });

  test('two days of two years are two', () => {
    const chart = burnDownChart([entry(0, 9), entry(365, 8)]);
    expect(axis(chart)).toEqual(['"2026-01-05"', '"2027-01-05"']);
  });
});
