/** How long each phase of a scan takes. */

import type { Progress } from '../model/progress.ts';

export interface Stopwatch {
  /** To be told what is going on; hands it on. */
  readonly onPhase: Progress;
  /** Milliseconds by phase so far, in their order. */
  readonly phases: () => ReadonlyMap<string, number>;
}

/** Starts when it is first told of a phase. */
export function makeStopwatch(handOn: Progress, now = (): number => performance.now()): Stopwatch {
  const phases = new Map<string, number>();
  let current: string | null = null;
  let since = 0;
  const stop = (): void => {
    if (current !== null) phases.set(current, (phases.get(current) ?? 0) + now() - since);
    current = null;
  };
  return {
    onPhase: (phase, done, total) => {
      if (phase !== current) {
        stop();
        since = now();
        current = phase === '' ? null : phase;
      }
      handOn(phase, done, total);
    },
    phases: () => {
      stop();
      return phases;
    },
  };
}
