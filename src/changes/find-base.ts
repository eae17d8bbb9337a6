/** Finds the commit that a change is compared with. What cannot be found is never taken for no change. */

import { type Base, knownBase, shortOf, unknownBase, type Wanted } from './base.ts';
import { History } from './history.ts';

/** Looks in the clone, and then at its remote. */
export function findBase(root: string, wanted: Wanted): Base {
  const history = new History(root, true);
  const head = history.head();
  if (head === null)
    return unknownBase(
      wanted.name,
      'git knows no commit here: is it a checkout, and does git trust its folder?',
    );
  if (wanted.head !== null && head !== wanted.head) return merged(history, head, wanted.head, wanted);
  return comparable(history, head, wanted);
}

/** GitHub checks a pull request out as a merge: what it adds is the difference to the merge's first parent. */
function merged(history: History, head: string, wantedHead: string, wanted: Wanted): Base {
  const [first, second] = history.parentsOf(head);
  if (first !== undefined && second === wantedHead) {
    const base = history.obtain(first);
    return base === null ? missing(history, first, wanted) : knownBase(wanted.name, base);
  }
  if (history.isAncestor(wantedHead, head)) return comparable(history, head, wanted);
  return unknownBase(
    wanted.name,
    `The checked-out commit ${shortOf(head)} does not hold the change's last commit ${shortOf(wantedHead)}.`,
  );
}

function comparable(history: History, head: string, wanted: Wanted): Base {
  const commit = wanted.commit === null ? null : history.obtain(wanted.commit);
  if (wanted.by === 'commit' && commit !== null) return knownBase(wanted.name, commit);
  const tip = commit ?? (wanted.branch === null ? null : history.tipOf(wanted.branch));
  if (tip === null) return missing(history, wanted.commit, wanted);
  const common = history.common(tip, head);
  if (common !== null) return knownBase(wanted.name, common);
  const trouble = history.trouble === null ? '' : `: ${history.trouble}`;
  return unknownBase(
    wanted.name,
    `No commit was found that ${wanted.name} and this change have in common${trouble}.`,
  );
}

function missing(history: History, commit: string | null, { name }: Wanted): Base {
  const what = commit === null ? name : `The commit ${shortOf(commit)} of ${name}`;
  const trouble =
    history.trouble === null ? 'and there is no remote to ask' : `and cannot be fetched: ${history.trouble}`;
  return unknownBase(name, `${what} is not in this clone, ${trouble}.`);
}
