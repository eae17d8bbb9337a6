/** Signals while something is written: the write is finished or undone first. */

import { rmSync } from 'node:fs';

const SIGNALS = ['SIGHUP', 'SIGINT', 'SIGTERM'] as const;

/** The files that are being written beside their places. */
const unfinished = new Set<string>();
let isListening = false;

/** Does `work`, which writes `beside`; a signal on the way ends the program when neither half a file nor that one is left. */
export function uninterrupted<Result>(beside: string, work: () => Result): Result {
  unfinished.add(beside);
  if (!isListening) {
    isListening = true;
    // Without a listener a signal ends the process in the middle of a write; before the first write, it may.
    for (const signal of SIGNALS) process.once(signal, () => leave(signal));
  }
  try {
    return work();
  } finally {
    rmSync(beside, { force: true });
    unfinished.delete(beside);
  }
}

function leave(signal: (typeof SIGNALS)[number]): void {
  for (const file of unfinished) rmSync(file, { force: true });
  // Nobody listens any more: the process ends as if nobody ever had.
  process.kill(process.pid, signal);
}
