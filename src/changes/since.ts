/** `--since <ref>`: what the working tree has that the ref has not. The network is not asked. */

import { runGit } from '../files/run-git.ts';
import { didYouMean } from '../model/nearest.ts';
import { shortOf } from '../model/short-commit.ts';
import { UserError } from '../model/user-error.ts';
import { type Base, knownBase, unknownBase } from './base.ts';
import { History, refNames } from './history.ts';

/** The last commit that the ref and the working tree have in common. Throws `UserError` for what is no ref. */
export function baseSince(root: string, ref: string): Base {
  const inside = runGit(root, ['rev-parse', '--is-inside-work-tree']);
  if (!inside.ok) {
    throw new UserError(
      `--since needs a git repository: ${inside.why}.`,
      'Leave --since out, or run the tool in a clone.',
    );
  }
  const history = new History(root, null);
  const commit = history.commitOf(ref);
  if (commit === null) {
    throw new UserError(
      `git knows no commit ${ref}.${didYouMean(ref, refNames(root))}`,
      'Name a branch, a tag or a commit that git rev-parse knows; git fetch brings those of others.',
    );
  }
  const head = history.head();
  if (head === null) return knownBase(ref, commit);
  const common = history.common(commit, head);
  if (common !== null) return knownBase(ref, common);
  const mend = history.isShallow() ? ' The clone is shallow: git fetch --unshallow brings the rest.' : '';
  return unknownBase(
    `${ref} (${shortOf(commit)})`,
    `${ref} and the commit that is checked out have no commit in common.${mend}`,
  );
}
