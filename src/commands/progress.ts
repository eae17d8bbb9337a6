/** One line on standard error that is written over while something takes its time. */

import type { Progress } from '../model/progress.ts';
import { thousands } from '../report/count.ts';
import { isCi } from './abilities.ts';

/** Shorter scans need no telling. */
const PATIENCE_MS = 1_000;
const BETWEEN_MS = 100;

export interface ProgressLine {
  /** Writes to standard error. */
  readonly write: (text: string) => void;
  /** Milliseconds since any moment. */
  readonly now: () => number;
}

/** Shows what is told to it from the first second on, ten times a second at most; an empty phase clears the line. */
export function makeProgress({ write, now }: ProgressLine): Progress {
  const started = now();
  let next = started + PATIENCE_MS;
  let shown = false;
  return (phase, done, total) => {
    if (phase === '') {
      if (shown) write('\r\u001b[K');
      shown = false;
      return;
    }
    const time = now();
    if (time < next) return;
    next = time + BETWEEN_MS;
    shown = true;
    const counted = done === undefined ? '' : ` ${numbers(done, total)}`;
    write(`\r\u001b[Kpleo-migrate: ${phase}${counted} …`);
  };
}

function numbers(done: number, total: number | undefined): string {
  return total === undefined ? thousands(done) : `${thousands(done)} of ${thousands(total)}`;
}

/** Where a person looks on: on a terminal that can clear a line, and not in CI, whose logs keep every letter. */
export function wantsProgress(
  env: Readonly<Record<string, string | undefined>>,
  isTerminal: boolean,
): boolean {
  return isTerminal && !isCi(env) && env.TERM !== 'dumb';
}
