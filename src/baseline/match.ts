/** Findings held against a baseline: which are in it, and which of its entries match nothing. */

import { groupBy } from '../model/group-by.ts';
import type { BaselineEntry } from '../model/report.ts';
import { groupOf } from './fingerprint.ts';

/** What of a finding is looked at. */
interface Matched {
  readonly rule: string;
  readonly fingerprint: string;
  readonly at: { readonly file: string };
}

export interface Match<Item> {
  /** Findings that are in the baseline. */
  readonly known: readonly Item[];
  /** Findings that are not. */
  readonly unknown: readonly Item[];
  /** Entries that match nothing. */
  readonly stale: readonly BaselineEntry[];
}

/**
 * Equal findings are as many as there are entries for them, in whatever order: an entry of the same file is taken first,
 * then one of any file, since files are renamed. So one that is added in an earlier file is the one that is new, and one
 * that is taken away makes one entry stale.
 */
export function matchBaseline<Item extends Matched>(
  findings: readonly Item[],
  baseline: readonly BaselineEntry[],
): Match<Item> {
  const entries = groupBy(distinct(baseline), ({ fingerprint }) => groupOf(fingerprint));
  const known = new Set<Item>();
  const stale: BaselineEntry[] = [];
  const groups = groupBy(findings, ({ fingerprint }) => groupOf(fingerprint));
  for (const [group, left] of entries) {
    const among = groups.get(group) ?? [];
    const rest = takeEach(left, among, known, (entry, { at }) => entry.file === at.file);
    stale.push(...takeEach(rest, among, known, () => true));
  }
  return {
    known: findings.filter((finding) => known.has(finding)),
    unknown: findings.filter((finding) => !known.has(finding)),
    stale: sortEntries(stale),
  };
}

/** Gives each entry a finding that has none; the entries that get none. */
function takeEach<Item>(
  entries: readonly BaselineEntry[],
  among: readonly Item[],
  taken: Set<Item>,
  fits: (entry: BaselineEntry, item: Item) => boolean,
): BaselineEntry[] {
  return entries.filter((entry) => {
    const item = among.find((one) => !taken.has(one) && fits(entry, one));
    if (item) taken.add(item);
    return item === undefined;
  });
}

/** Two branches may both have added an entry: the same line twice is one entry. */
function distinct(entries: readonly BaselineEntry[]): BaselineEntry[] {
  return [...new Map(entries.map((entry) => [keyOf(entry), entry])).values()];
}

/** In the order of the file. */
export function sortEntries(entries: readonly BaselineEntry[]): BaselineEntry[] {
  return [...entries].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : Number(keyOf(a) > keyOf(b))));
}

/** What an entry is known by. */
export function keyOf({ fingerprint, file }: Pick<BaselineEntry, 'fingerprint' | 'file'>): string {
  return `${fingerprint}\0${file}`;
}
