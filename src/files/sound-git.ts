/** Whether git can be started in a folder without waiting for ever: a pipe or a device among its own files has no end. */

import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The folders of git's own files that it opens by name, and how deep they are looked through. */
const FOLDERS: Readonly<Record<string, number>> = { '.': 0, info: 0, 'objects/info': 0, refs: 4 };

/** The most entries that are looked at; a repository with more keeps its references in one file. */
const MAX_ENTRIES = 20_000;

const known = new Map<string, boolean>();

/** Whether all that git would open in `root/.git` has an end. */
export function isGitSound(root: string): boolean {
  const before = known.get(root);
  if (before !== undefined) return before;
  let left = MAX_ENTRIES;
  const isSound = (folder: string, depth: number): boolean =>
    entriesOf(folder).every((entry) => {
      left -= 1;
      if (left < 0 || entry.isFile()) return true;
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return depth === 0 || isSound(path, depth - 1);
      return entry.isSymbolicLink() && leadsToFile(path);
    });
  const sound = Object.entries(FOLDERS).every(([folder, depth]) =>
    isSound(join(root, '.git', folder), depth),
  );
  known.set(root, sound);
  return sound;
}

function entriesOf(folder: string): import('node:fs').Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    // It is no folder, as in a worktree, or not there.
    return [];
  }
}

function leadsToFile(path: string): boolean {
  const stats = statSync(path, { throwIfNoEntry: false });
  return !stats || stats.isFile() || stats.isDirectory();
}
