/** The difference between a commit and the files of the working tree, as git sees it. */

import { parsePatch } from 'diff';
import { isNeverRead } from '../files/never-read.ts';
import { readInside } from '../files/read-inside.ts';
import { listGit, runGit, withoutFilters } from '../files/run-git.ts';
import { type ChangeSet, type FileChange, makeChangeSet } from './change-set.ts';
import { type Edit, editsOf } from './edits.ts';

/** Each of these may be set otherwise by a configuration. */
const PLAIN = [
  '--no-ext-diff',
  '--no-textconv',
  '--no-color',
  '--no-relative',
  '--ignore-submodules=all',
  '--find-renames',
  '-l2000',
  '--diff-algorithm=histogram',
  '--indent-heuristic',
  '--src-prefix=a/',
  '--dst-prefix=b/',
];

export type ReadDiff =
  | { readonly changes: ChangeSet; readonly because: null }
  /** Why it could not be read, as a clause. */
  | { readonly changes: null; readonly because: string };

/** Reads what was changed since a commit; files that git does not know count as added. */
export function readDiff(root: string, commit: string, gitignore: boolean): ReadDiff {
  const filters = withoutFilters(root);
  if (filters === null) return { changes: null, because: 'the configuration of git cannot be read' };
  // Paths come from the list, which is separated by NUL, and edits from the patch, in the same order.
  const raw = runGit(root, [...filters, 'diff', '--raw', '-z', ...PLAIN, commit, '--']);
  if (!raw.ok) return { changes: null, because: raw.why };
  const entries = readEntries(raw.bytes.toString('utf8'));
  const patch = runGit(root, [
    ...filters,
    'diff',
    '--patch',
    '--unified=0',
    '--inter-hunk-context=0',
    // What the attributes call binary may be a source.
    '--text',
    '--diff-filter=MR',
    ...PLAIN,
    commit,
    '--',
  ]);
  if (!patch.ok) return { changes: null, because: patch.why };
  const untracked = listGit(root, [
    'ls-files',
    '-z',
    '--others',
    ...(gitignore ? ['--exclude-standard'] : []),
  ]);
  const files = withEdits(entries, readEdits(patch.bytes.toString('latin1'))).map((change) =>
    hasOtherLines(root, change) ? { ...change, edits: null } : change,
  );
  const added = (untracked ?? []).map((file): FileChange => ({ file, from: null, edits: null }));
  return { changes: makeChangeSet([...files, ...added]), because: null };
}

/** Line ends that compilers count and git does not, in bytes: a carriage return alone, U+2028 and U+2029. */
const OTHER_ENDS = /\r(?!\n)|\xe2\x80[\xa8\xa9]/;

/** Bytes; larger sources are not read by the scan either. */
const MAX_COMPARED = 16 * 1024 * 1024;

/** Whether git's lines of a file are not those of a compiler. */
function hasOtherLines(root: string, { file, edits }: FileChange): boolean {
  if (file === null || edits === null || edits.length === 0 || isNeverRead(file)) return false;
  const bytes = readInside(root, file, MAX_COMPARED);
  return typeof bytes !== 'string' && OTHER_ENDS.test(bytes.toString('latin1'));
}

interface Entry {
  /** git's letter: A, D, M, R, T, U. */
  readonly status: string;
  readonly from: string;
  readonly file: string;
}

/** `:100644 100644 <sha> <sha> R086`, the path, and for a renamed file the new path. */
function readEntries(raw: string): Entry[] {
  const words = raw.split('\0');
  const entries: Entry[] = [];
  while (words.length > 1) {
    const status = words.shift()?.split(' ').at(-1)?.charAt(0) ?? '';
    const from = words.shift() ?? '';
    entries.push({ status, from, file: status === 'R' || status === 'C' ? (words.shift() ?? '') : from });
  }
  return entries;
}

/** The edits of each file of a patch; null where it is not what git writes. */
function readEdits(patch: string): (Edit[] | null)[] | null {
  try {
    return parsePatch(patch)
      .filter(({ isGit }) => isGit)
      .map(({ hunks }) => (hunks.some(({ lines }) => lines.some(isOther)) ? null : editsOf(hunks)));
  } catch {
    return null;
  }
}

function isOther(line: string): boolean {
  return OTHER_ENDS.test(`${line}\n`);
}

/** Files that are not merely edited count as a whole; so do all where list and patch do not fit. */
function withEdits(entries: readonly Entry[], patched: readonly (Edit[] | null)[] | null): FileChange[] {
  const edited = entries.filter(({ status }) => status === 'M' || status === 'R');
  const fits = patched?.length === edited.length;
  const editsByFile = new Map(fits ? edited.map(({ file }, index) => [file, patched[index]]) : []);
  return entries.map(({ status, from, file }) => ({
    file: status === 'D' ? null : file,
    from: status === 'A' || status === 'C' ? null : from,
    edits: editsByFile.get(file) ?? null,
  }));
}
