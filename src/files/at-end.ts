/** What has to be undone when the program ends before its time: half-written files, folders of its own, programs it started. */

const SIGNALS = ['SIGHUP', 'SIGINT', 'SIGTERM'] as const;

const pending = new Set<() => void>();
let isListening = false;

/** Does `undo`, which must not wait for anything, when a signal ends the program before what this gives is called. */
export function atEnd(undo: () => void): () => void {
  pending.add(undo);
  listen();
  return () => {
    pending.delete(undo);
    // Not at once: a signal that came while nobody could listen is told first.
    setImmediate(stopListening);
  };
}

/** Only while there is something to undo: without a listener, a signal ends the program in the middle of anything. */
function listen(): void {
  if (isListening) return;
  isListening = true;
  for (const signal of SIGNALS) process.on(signal, leave);
  process.on('exit', undoAll);
}

function stopListening(): void {
  if (!isListening || pending.size > 0) return;
  isListening = false;
  for (const signal of SIGNALS) process.off(signal, leave);
  process.off('exit', undoAll);
}

function leave(signal: NodeJS.Signals): void {
  undoAll();
  stopListening();
  // Nobody listens any more: the process ends as if nobody ever had.
  process.kill(process.pid, signal);
}

/** The last first: what writes into a folder ends before the folder is removed. */
function undoAll(): void {
  for (const undo of [...pending].reverse()) {
    pending.delete(undo);
    undo();
  }
}
