/** What a command sees of the outside: the edge gives it, tests may give another. */

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
  readonly progress: (phase: string) => void;
  /** The most memory that was in use so far, in MiB. */
  readonly peakMemory: () => number;
}

/** https://no-color.org and https://force-color.org. */
export function wantsColor({ env, isTerminal }: Terminal): boolean {
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  return isTerminal && env.TERM !== 'dumb';
}
