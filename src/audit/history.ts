/** The audits that were, as JSON Lines: read, joined as a set, and thinned to fit. */

import { z } from 'zod';
import type { Measure } from './measure.ts';

export interface Entry extends Measure {
  /** `2026-11-25`. */
  readonly date: string;
  /** Twelve characters of it: enough to tell commits apart. */
  readonly commit: string;
  /** GITHUB_RUN_ID: later runs have higher ones. */
  readonly run: number;
  /** False: the scan was cut off, and there may be more than was counted. */
  readonly complete: boolean;
}

export interface ReadHistory {
  readonly entries: readonly Entry[];
  /** Lines that say nothing we understand, as they were. */
  readonly unread: readonly string[];
}

const COMMIT_LENGTH = 12;
const DAY = 24 * 60 * 60 * 1000;

const count = z.int().min(0);

const lineSchema = z
  .object({
    date: z.iso.date(),
    commit: z.string().regex(/^[0-9a-f]{7,12}$/),
    run: count,
    legacy: count,
    blocked: count,
    external: count,
    credentials: count,
    undecided: count,
    incomplete: z.literal(true).optional(),
  })
  .transform(({ incomplete, ...entry }): Entry => ({ ...entry, complete: incomplete !== true }));

/** What an audit leaves for the next ones. */
export function entryOf(
  measure: Measure,
  { date, sha, run, complete }: { date: Date; sha: string; run: number; complete: boolean },
): Entry {
  return {
    date: date.toISOString().slice(0, 10),
    commit: sha.slice(0, COMMIT_LENGTH),
    run,
    complete,
    ...measure,
  };
}

/** Reads what `writeHistory` wrote, and what people made of it. */
export function readHistory(text: string): ReadHistory {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const read = lines.map((line) => ({ line, entry: readLine(line) }));
  return {
    entries: joinHistories(read.flatMap(({ entry }) => entry ?? [])),
    unread: read.flatMap(({ line, entry }) => (entry === null ? [line] : [])),
  };
}

function readLine(line: string): Entry | null {
  try {
    return lineSchema.safeParse(JSON.parse(line)).data ?? null;
  } catch {
    return null;
  }
}

/** One entry a line. */
export function writeHistory(entries: readonly Entry[]): string {
  return entries.map((entry) => `${JSON.stringify(rowOf(entry))}\n`).join('');
}

function rowOf({ date, commit, run, legacy, blocked, external, credentials, undecided, complete }: Entry) {
  const numbers = { legacy, blocked, external, credentials, undecided };
  return { date, commit, run, ...numbers, ...(complete ? {} : { incomplete: true }) };
}

/** All entries, oldest first: one for each day and commit, the latest run's. In whatever order they are joined, it comes to the same. */
export function joinHistories(...histories: (readonly Entry[])[]): Entry[] {
  const joined = new Map<string, Entry>();
  for (const entry of histories.flat()) {
    const known = joined.get(keyOf(entry));
    if (!known || compareEntries(known, entry) < 0) joined.set(keyOf(entry), entry);
  }
  return [...joined.values()].sort(compareEntries);
}

/** Of one day and commit. */
export function keyOf({ date, commit }: Entry): string {
  return `${date} ${commit}`;
}

/** By day, then by run; the rest makes it the same everywhere. */
function compareEntries(a: Entry, b: Entry): number {
  if (a.date !== b.date) return a.date < b.date ? -1 : 1;
  if (a.run !== b.run) return a.run - b.run;
  return JSON.stringify(a) < JSON.stringify(b) ? -1 : Number(JSON.stringify(a) !== JSON.stringify(b));
}

/** As many entries as fit: all, one a week, one a month, the newest; the first and the last always. */
export function thinHistory(entries: readonly Entry[], maxBytes: number): Entry[] {
  const fits = (some: readonly Entry[]): boolean => Buffer.byteLength(writeHistory(some)) <= maxBytes;
  const levels = [
    [...entries],
    lastOfEach(entries, ({ date }) => String(Math.floor((Date.parse(date) / DAY + 3) / 7))),
    lastOfEach(entries, ({ date }) => date.slice(0, 7)),
  ];
  for (const level of levels) if (fits(level)) return level;
  const [first, ...rest] = levels.at(-1) ?? [];
  while (rest.length > 1 && first && !fits([first, ...rest])) rest.shift();
  return first ? [first, ...rest] : [];
}

/** The last entry of each period, and the very first. */
function lastOfEach(entries: readonly Entry[], periodOf: (entry: Entry) => string): Entry[] {
  return entries.filter((entry, index) => {
    const next = entries[index + 1];
    return index === 0 || !next || periodOf(next) !== periodOf(entry);
  });
}
