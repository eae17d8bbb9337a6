/** How long a scan may take, and how much memory. */

import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

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
  const isHeapFull = watchHeap();
  return {
    isLate: () => {
      isFull ||= isHeapFull();
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

/** Bytes by which what is in use grows before somebody collects what nobody needs any more. */
const GARBAGE = 250 * 1024 * 1024;

/** Tells whether what is in use is too much, and keeps what nobody uses any more from being as much again. */
function watchHeap(): () => boolean {
  let live = 0;
  return () => {
    if (inUse() <= live + GARBAGE) return false;
    collect();
    live = inUse();
    return live > MAX_HEAP;
  };
}

function inUse(): number {
  const { used_heap_size: heap, external_memory: external } = getHeapStatistics();
  return heap + external;
}

/** V8 collects when it sees fit, which on a large machine is late. Its own way to be asked is a flag. */
function collect(): void {
  setFlagsFromString('--expose-gc');
  const gc: unknown = runInNewContext('gc');
  if (typeof gc === 'function') gc();
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
