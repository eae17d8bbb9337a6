/** What a change does to the files of a repository, and what a line of the new tree was in the old one. */

import { type Edit, isAddedIn, isShownIn, newLineOf, oldLineOf } from './edits.ts';

export interface FileChange {
  /** Its path now; null: it was taken away. */
  readonly file: string | null;
  /** Its path before; null: it is new. */
  readonly from: string | null;
  /** Null: all of its lines count as changed. */
  readonly edits: readonly Edit[] | null;
}

/** A line, by the path of its file. */
export interface Line {
  readonly file: string;
  readonly line: number;
}

/** Lines of one file, both ends included. */
export interface Lines {
  readonly file: string;
  readonly line: number;
  readonly endLine: number;
}

export interface ChangeSet {
  readonly files: readonly FileChange[];
  readonly isChanged: (file: string) => boolean;
  /** Whether one of the lines was added or changed. */
  readonly isAdded: (lines: Lines) => boolean;
  /** Whether one of them stands in the context of the change. */
  readonly isShown: (lines: Lines) => boolean;
  /** Where a line of the new tree was before; null: it was added. */
  readonly before: (line: Line) => Line | null;
  /** Whether a line of the old tree is still there. */
  readonly isKept: (line: Line) => boolean;
}

/** Makes the change of a list of changed files; all others are as they were. */
export function makeChangeSet(files: readonly FileChange[]): ChangeSet {
  const now = new Map(files.flatMap((change) => (change.file === null ? [] : [[change.file, change]])));
  const then = new Map(files.flatMap((change) => (change.from === null ? [] : [[change.from, change]])));
  return {
    files,
    isChanged: (file) => now.has(file),
    isAdded: ({ file, line, endLine }) => {
      const change = now.get(file);
      return change !== undefined && (change.edits === null || isAddedIn(change.edits, line, endLine));
    },
    isShown: ({ file, line, endLine }) => {
      const change = now.get(file);
      return change !== undefined && (change.edits === null || isShownIn(change.edits, line, endLine));
    },
    before: ({ file, line }) => {
      const change = now.get(file);
      if (change === undefined) return { file, line };
      const old = change.edits && oldLineOf(change.edits, line);
      return change.from === null || old === null ? null : { file: change.from, line: old };
    },
    isKept: ({ file, line }) => {
      const change = then.get(file);
      if (change === undefined) return true;
      return change.file !== null && change.edits !== null && newLineOf(change.edits, line) !== null;
    },
  };
}
