/** Finds the commit that a change is compared with. What cannot be found is never taken for no change. */

import { shortOf } from '../model/short-commit.ts';
import { type Base, knownBase, otherTree, unknownBase, type Wanted } from './base.ts';
import { type Access, History } from './history.ts';

/** Looks in the clone, and then at its remote. */
export function findBase(root: string, wanted: Wanted, access: Access): Base {
  const history = new History(root, access);
  const head = history.head();
  if (head === null) {
    return otherTree(
      wanted.name,
      'git knows no commit here: either nothing was checked out with git, or git does not trust the owner of the folder.',
    );
  }
  if (wanted.head !== null && head !== wanted.head) return merged(history, head, wanted);
  return comparable(history, head, wanted);
}

/** GitHub checks a pull request out as a merge: what it adds is the difference to the merge's first parent. */
function merged(history: History, head: string, wanted: Wanted): Base {
  const { name, head: last } = wanted;
  if (last === null) return comparable(history, head, wanted);
  const [first, second] = history.parentsOf(head);
  if (first !== undefined && second === last) {
    const base = history.obtain(first);
    return base === null ? missing(history, first, wanted) : knownBase(name, base);
  }
  if (history.isAncestor(last, head)) return comparable(history, head, wanted);
  return otherTree(
    name,
    `The checked-out commit ${shortOf(head)} does not hold the last commit of the change, ${shortOf(last)}.`,
  );
}

function comparable(history: History, head: string, wanted: Wanted): Base {
  const commit = wanted.commit === null ? null : history.obtain(wanted.commit);
  if (wanted.by === 'commit' && commit !== null) return knownBase(wanted.name, commit);
  const tip = commit ?? (wanted.branch === null ? null : history.tipOf(wanted.branch));
  if (tip === null) return missing(history, wanted.commit, wanted);
  const name = commit === null ? (wanted.branch ?? wanted.name) : wanted.name;
  const common = history.common(tip, head);
  if (common === head && wanted.by === 'common' && wanted.head === null) {
    return otherTree(
      name,
      `The checked-out commit ${shortOf(head)} is a part of ${name}, so it is no change to it.`,
    );
  }
  if (common !== null) return knownBase(name, common);
  const trouble = history.trouble === null ? '' : `: ${history.trouble}`;
  return unknownBase(name, `No commit was found that ${name} and this change have in common${trouble}.`);
}

function missing(history: History, commit: string | null, { name }: Wanted): Base {
  const what = commit === null ? name : `The commit ${shortOf(commit)} of ${name}`;
  const trouble =
    history.trouble === null
      ? 'and there is no remote to ask for it'
      : `and cannot be fetched: ${history.trouble}`;
  return unknownBase(name, `${what} is not in this clone, ${trouble}.`);
}
