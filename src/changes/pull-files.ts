/** The change of a pull request as GitHub lists it, for clones that do not have its base. */

import { parsePatch, type StructuredPatch } from 'diff';
import { type ChangeSet, type FileChange, makeChangeSet } from './change-set.ts';
import { type Edit, editsOf } from './edits.ts';

/** What is read of GitHub's answer. */
export interface PullFile {
  readonly filename: string;
  readonly previous_filename?: string | undefined;
  readonly status: string;
  readonly changes: number;
  /** Absent where it is too long, or the file is binary. */
  readonly patch?: string | undefined;
}

/** GitHub lists no more of them, without a word. */
export const MOST_PULL_FILES = 3_000;

/** How far the lines of a patch may have moved in the tree that is checked out. */
const FARTHEST = 2_000;

/** The change, as far as its lines are found in the checked-out files: a merge may have moved them. */
export function changesOfPull(
  files: readonly PullFile[],
  readText: (file: string) => string | null,
): ChangeSet {
  return makeChangeSet(files.map((file) => changeOf(file, readText)));
}

function changeOf(
  { filename, previous_filename, status, changes, patch }: PullFile,
  readText: (file: string) => string | null,
): FileChange {
  if (status === 'removed') return { file: null, from: filename, edits: null };
  if (status === 'added' || status === 'copied') return { file: filename, from: null, edits: null };
  const from = previous_filename ?? filename;
  if (patch === undefined) return { file: filename, from, edits: changes === 0 ? [] : null };
  return { file: filename, from, edits: foundEdits(patch, readText(filename)) };
}

/** Null: the file is not the one that the patch makes. */
function foundEdits(patch: string, text: string | null): Edit[] | null {
  const hunks = hunksOf(patch);
  if (text === null || hunks === null) return null;
  const lines = text.split('\n').map(withoutReturn);
  const edits: Edit[] = [];
  for (const hunk of hunks) {
    const shift = shiftOf(hunk, lines);
    if (shift === null) return null;
    edits.push(...editsOf([{ ...hunk, newStart: hunk.newStart + shift }]));
  }
  return edits;
}

function hunksOf(patch: string): StructuredPatch['hunks'] | null {
  try {
    return parsePatch(patch).flatMap(({ hunks }) => hunks);
  } catch {
    return null;
  }
}

/** By how many lines a hunk's new side has moved: the nearest place where all of it stands. */
function shiftOf(
  { newStart, lines }: StructuredPatch['hunks'][number],
  text: readonly string[],
): number | null {
  const wanted = lines.filter((line) => /^[+ ]/.test(line)).map((line) => withoutReturn(line.slice(1)));
  const standsAt = (shift: number): boolean =>
    wanted.every((line, index) => text[newStart - 1 + index + shift] === line);
  for (let far = 0; far <= FARTHEST; far += 1) {
    if (standsAt(far)) return far;
    if (standsAt(-far)) return -far;
  }
  return null;
}

function withoutReturn(line: string): string {
  return line.replace(/\r$/, '');
}
