/** The edits that make a file's new lines of its old ones, and which line is which. */

import type { StructuredPatch } from 'diff';

/** Old lines that are replaced by new ones; where there are none of them, the start is the line behind the gap. */
export interface Edit {
  readonly oldStart: number;
  readonly oldLines: number;
  readonly newStart: number;
  readonly newLines: number;
}

/** How far the context of an edit reaches: what `git diff` shows of it. */
const CONTEXT = 3;

/** The edits of a patch, with or without context lines in it. */
export function editsOf(hunks: StructuredPatch['hunks']): Edit[] {
  return hunks.flatMap(({ oldStart, newStart, lines }) => {
    const edits: Edit[] = [];
    let old = oldStart;
    let now = newStart;
    let open: Edit | null = null;
    for (const line of lines) {
      if (line.startsWith('\\')) continue;
      if (line.startsWith('-') || line.startsWith('+')) {
        const removed = line.startsWith('-') ? 1 : 0;
        open ??= { oldStart: old, oldLines: 0, newStart: now, newLines: 0 };
        open = { ...open, oldLines: open.oldLines + removed, newLines: open.newLines + 1 - removed };
        old += removed;
        now += 1 - removed;
        continue;
      }
      if (open) edits.push(open);
      open = null;
      old += 1;
      now += 1;
    }
    return open ? [...edits, open] : edits;
  });
}

/** The old line that a new line is; null when it was added. */
export function oldLineOf(edits: readonly Edit[], line: number): number | null {
  return through(
    edits.map(({ oldLines, newStart, newLines }) => ({ start: newStart, from: newLines, to: oldLines })),
    line,
  );
}

/** The new line that an old line is; null when it was taken away. */
export function newLineOf(edits: readonly Edit[], line: number): number | null {
  return through(
    edits.map(({ oldStart, oldLines, newLines }) => ({ start: oldStart, from: oldLines, to: newLines })),
    line,
  );
}

function through(
  edits: readonly { readonly start: number; readonly from: number; readonly to: number }[],
  line: number,
): number | null {
  let shift = 0;
  for (const { start, from, to } of edits) {
    if (line < start) break;
    if (line < start + from) return null;
    shift += to - from;
  }
  return line + shift;
}

/** Whether one of these new lines was added. */
export function isAddedIn(edits: readonly Edit[], first: number, last: number): boolean {
  return edits.some(({ newStart, newLines }) => first < newStart + newLines && newStart <= last);
}

/** Whether one of these new lines is among those that a diff shows around its edits. */
export function isShownIn(edits: readonly Edit[], first: number, last: number): boolean {
  return edits.some(
    ({ newStart, newLines }) => first < newStart + newLines + CONTEXT && newStart - CONTEXT <= last,
  );
}
