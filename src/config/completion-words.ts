/** What the completion of any shell is made of. */

export interface CompletedFlag {
  /** Without its dashes. */
  readonly name: string;
  readonly help: string;
  /** `format`: a word, then maybe `=` and a file. */
  readonly takes: 'nothing' | 'file' | 'format' | 'value';
  readonly words: readonly string[];
}

export interface CompletedCommand {
  readonly name: string;
  readonly purpose: string;
  /** What may stand behind it besides files. */
  readonly operands: readonly string[];
  readonly flags: readonly CompletedFlag[];
}

/** The command that is meant when none is named. */
export const DEFAULT_COMMAND = 'check';

/** Flags that every command has. */
export const COMMON_FLAGS = ['help', 'version'];

/** A text between single quotes for bash and zsh. */
export function shellQuote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
