/** An audit held against those before it: the last one, the one of four weeks ago, and the first. */

import type { Entry } from './history.ts';

const FOUR_WEEKS = 28 * 24 * 60 * 60 * 1000;

export interface Earlier {
  readonly title: 'Last audit' | '4 weeks ago' | 'First audit';
  readonly entry: Entry;
}

/** Each audit once, under the first title that it has. Incomplete ones are nothing to compare with. */
export function earlierAudits(entries: readonly Entry[], now: Entry): Earlier[] {
  const before = entries
    .slice(0, Math.max(entries.indexOf(now), 0))
    .filter(({ complete, commit, date }) => complete && !(commit === now.commit && date === now.date));
  const limit = Date.parse(now.date) - FOUR_WEEKS;
  const candidates: [Earlier['title'], Entry | undefined][] = [
    ['Last audit', before.at(-1)],
    ['4 weeks ago', before.findLast(({ date }) => Date.parse(date) <= limit)],
    ['First audit', before[0]],
  ];
  const told = new Set<Entry>();
  return candidates.flatMap(([title, entry]) => {
    if (!entry || told.has(entry)) return [];
    told.add(entry);
    return [{ title, entry }];
  });
}
