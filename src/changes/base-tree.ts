/** The files of a commit, written into a folder of their own that lists them as git does; nothing of the repository is started. */

import { devNull } from 'node:os';
import { resolve } from 'node:path';
import { isNeverRead } from '../files/never-read.ts';
import { askGit, listGit, runGit } from '../files/run-git.ts';
import { withTemporaryFolder } from '../files/temporary-folder.ts';
import { shortOf } from '../model/short-commit.ts';

/** Files of one commit: trees that stand in each other make millions out of nothing. */
const MOST_FILES = 300_000;

/** Bytes of one commit's files; more is not worth the time and the disk. */
const MOST_BYTES = 1024 * 1024 * 1024;

export type BaseTree<Result> =
  | { readonly result: Result; readonly because: null }
  /** Why the commit's files could not be written, as a clause. */
  | { readonly result: null; readonly because: string };

/** Writes the files of a commit, at most `maxFileSize` bytes each, for as long as `use` runs. */
export async function withBaseTree<Result>(
  { root, commit, maxFileSize }: { root: string; commit: string; maxFileSize: number },
  use: (folder: string) => Promise<Result>,
): Promise<BaseTree<Result>> {
  return withTemporaryFolder('base', async (folder) => {
    const because = write({ root, commit, maxFileSize }, folder);
    return because === null ? { result: await use(folder), because } : { result: null, because };
  });
}

/** Null: they are written; else why not. */
function write(
  { root, commit, maxFileSize }: { root: string; commit: string; maxFileSize: number },
  folder: string,
): string | null {
  const objects = askGit(root, ['rev-parse', '--git-path', 'objects']);
  const listed = listGit(root, ['ls-tree', '-r', '-z', '-l', '--full-tree', commit]);
  if (objects === null || listed === null) return `the files of ${shortOf(commit)} are not in this clone`;
  if (listed.length > MOST_FILES) return 'it has too many files';
  const entries = listed.flatMap((line) => readEntry(line) ?? []).filter(({ size }) => size <= maxFileSize);
  if (entries.reduce((sum, { size }) => sum + size, 0) > MOST_BYTES) return 'its files are too large';
  const format = askGit(root, ['rev-parse', '--show-object-format']) ?? 'sha1';
  // No setting of the user or the repository holds there: only the objects are shared, and only read.
  const env = {
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: devNull,
    GIT_CONFIG_COUNT: '0',
    GIT_ATTR_NOSYSTEM: '1',
  };
  const init = runGit(folder, ['init', '--quiet', '--template=', `--object-format=${format}`], { env });
  if (!init.ok) return init.why;
  const input = entries.map(({ mode, object, path }) => `${mode} ${object}\t${path}\0`).join('');
  const index = runGit(folder, ['update-index', '-z', '--index-info'], { env, input });
  if (!index.ok) return index.why;
  const written = runGit(folder, ['checkout-index', '--all', '--quiet'], {
    env: { ...env, GIT_OBJECT_DIRECTORY: resolve(root, objects) },
  });
  return written.ok ? null : written.why;
}

interface Entry {
  readonly mode: string;
  readonly object: string;
  readonly size: number;
  readonly path: string;
}

/** `100644 blob <object>  1234<tab>path`; links, and the commits of submodules, are left out. */
function readEntry(line: string): Entry | null {
  const [, mode, object, size, path] = /^(100\d{3}) blob ([0-9a-f]+) +(\d+)\t(.+)$/s.exec(line) ?? [];
  if (mode === undefined || object === undefined || path === undefined || isNeverRead(path)) return null;
  return { mode, object, size: Number(size), path };
}
