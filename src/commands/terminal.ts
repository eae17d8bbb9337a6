/** What a command sees of the outside: the edge gives it, tests may give another. */

import type { Progress } from '../model/progress.ts';

export interface Terminal {
  /** The file that Node runs: this program. */
  readonly program: string;
  /** The current directory. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Of standard output; 80 when unknown. */
  readonly columns: number;
  /** Whether standard output is a terminal. */
  readonly isTerminal: boolean;
  /** Writes to standard output. */
  readonly out: (text: string) => void;
  /** Writes a line to standard error. */
  readonly note: (line: string) => void;
  /** What is going on, on a terminal only; empty: nothing any more. */
  readonly progress: Progress;
  /** The most memory that was in use so far, in MiB. */
  readonly peakMemory: () => number;
}
