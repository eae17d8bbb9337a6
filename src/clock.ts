/** How long a scan may take, and how much memory. */

import { getHeapStatistics } from 'node:v8';

/** Tells when a scan has to end. */
export interface Clock {
  readonly isLate: () => boolean;
  /** What to say when it is: the budget, and a sentence. */
  readonly late: () => { readonly where: string; readonly message: string };
}

/** Seconds for a scan when nobody sets its budget: what takes that long was made to. */
const PATIENCE = 45;

/** Bytes of the heap; with what else a process needs, it stays below a gigabyte. */
const MAX_HEAP = 800 * 1024 * 1024;

/** A clock that started at `started`; `seconds` null: nobody set a budget. */
export function makeClock(seconds: number | null, started: number): Clock {
  const most = seconds ?? PATIENCE;
  const until = started + most * 1_000;
  let isFull = false;
  return {
    isLate: () => {
      isFull ||= getHeapStatistics().used_heap_size > MAX_HEAP;
      return isFull || performance.now() > until;
    },
    late: () => ({
      where: isFull ? 'budget.memory' : 'budget.seconds',
      message: isFull
        ? 'The memory for a scan ran out before everything was decided; excluding what is generated, or scanning folder by folder, helps.'
        : `The budget of ${most} ${most === 1 ? 'second' : 'seconds'} ran out before everything was decided; how far a scan comes in it depends on the machine.`,
    }),
  };
}

/** How often somebody asks before the clock is looked at. */
const ASKED_PER_LOOK = 64;

/** The time for what is asked very often, and whether it was ever over. */
export function seldom(isOver: () => boolean): { isLate: () => boolean; wasLate: () => boolean } {
  let asked = 0;
  let isLate = false;
  return {
    isLate: () => {
      asked += 1;
      if (asked % ASKED_PER_LOOK === 0) isLate ||= isOver();
      return isLate;
    },
    wasLate: () => isLate,
  };
}
