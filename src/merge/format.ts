/** What a format of `merge` is: findings go through it one by one, and what they come to is written at the end. */

import type { OwnedFinding } from './gather.ts';
import type { Merged } from './merged.ts';

/** A file or standard output that grows piece by piece. */
type Write = (text: string) => void;

export interface MergeWriter {
  readonly finding: (owned: OwnedFinding) => void;
  readonly end: (merged: Merged) => void;
}

export interface MergeFormat {
  readonly name: string;
  /** Begins to write. */
  readonly open: (write: Write) => MergeWriter;
}

/** A format that needs no single findings. */
export function summaryFormat(name: string, render: (merged: Merged) => string): MergeFormat {
  return { name, open: (write) => ({ finding: () => {}, end: (merged) => write(render(merged)) }) };
}
