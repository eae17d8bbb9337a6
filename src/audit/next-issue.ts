/** What the tracking issue is to say after an audit, from what it says now. Pure: whoever writes it may be interrupted and ask again. */

import type { Audit } from './audit.ts';
import { normalBody, readHidden, readPart, withHidden, withPart } from './blocks.ts';
import { type Entry, joinHistories, type ReadHistory, readHistory, writeHistory } from './history.ts';
import { chartText, historyLines, issueBody } from './issue-body.ts';
import { hasWork } from './measure.ts';
import { nextTasks, readTasks } from './task-memory.ts';
import { listTasks } from './tasks.ts';

/** An issue as GitHub has it. */
export interface Issue {
  readonly number: number;
  readonly state: 'open' | 'closed';
  /** GitHub's: completed, not_planned, duplicate, reopened; null: not said. */
  readonly stateReason: string | null;
  readonly body: string;
}

export interface NextIssue {
  /** Null: what people wrote leaves no room. */
  readonly body: string | null;
  readonly state: Issue['state'];
  /** Oldest first, as the issue has them then. */
  readonly entries: readonly Entry[];
  /** Lines of the history that could not be read: they are kept. */
  readonly unread: readonly string[];
}

/** `others`: bodies of issues whose entries belong into this one, too. `current` null: there is no issue yet. */
export function nextIssue(
  audit: Audit,
  mark: string,
  current: Issue | null,
  others: readonly string[],
): NextIssue {
  const bodies = [current?.body ?? '', ...others].map(normalBody);
  const read = bodies.map(historyIn);
  const known = joinHistories(...read.map(({ entries }) => entries));
  const unread = [...new Set(read.flatMap((one) => one.unread))];
  const last = known.at(-1);
  const entries = last && saysTheSame(last, audit.entry) ? known : joinHistories(known, [audit.entry]);
  const now = entries.at(-1) ?? audit.entry;
  const [own = ''] = bodies;
  const state = current?.state ?? 'open';
  if (current && !saysTheSame(now, audit.entry)) {
    return { body: withEntries(own, entries, unread), state, entries, unread };
  }
  const tasks = listTasks(audit.result, audit.plan, audit.ownersOf);
  const body = issueBody(audit, {
    mark,
    entries,
    tasks,
    known: nextTasks(readTasks(readHidden(own, 'tasks') ?? ''), tasks, now),
    notes: readPart(own, 'notes') ?? '\n',
    unread: unread.map((line) => `${line}\n`).join(''),
  });
  return { body, state: stateAfter(current, now), entries, unread };
}

/** The entries of a body, wherever in it somebody moved them. */
export function historyIn(body: string): ReadHistory {
  const elsewhere = body.split('\n').filter((line) => line.startsWith('{"date":'));
  const hidden = [readHidden(body, 'history') ?? '', readHidden(body, 'unread') ?? ''];
  const { entries, unread } = readHistory([...hidden, ...elsewhere].join('\n'));
  return { entries, unread: [...new Set(unread)] };
}

/** The day and the run alone are no news. */
function saysTheSame(known: Entry, entry: Entry): boolean {
  const { date, run } = entry;
  return writeHistory([{ ...known, date, run }]) === writeHistory([entry]);
}

/** A later run wrote the rest: it stays. */
function withEntries(body: string, entries: readonly Entry[], unread: readonly string[]): string {
  const drawn = withPart(body, 'chart', chartText(entries));
  const remembered = withHidden(drawn, 'history', historyLines(entries));
  if (unread.length === 0) return remembered;
  return withHidden(remembered, 'unread', unread.map((line) => `${line}\n`).join(''));
}

/** Who closes it as not planned, or as another one's duplicate, has decided. */
function stateAfter(current: Issue | null, now: Entry): Issue['state'] {
  if (hasWork(now)) {
    const isDecided = current?.stateReason === 'not_planned' || current?.stateReason === 'duplicate';
    return current?.state === 'closed' && isDecided ? 'closed' : 'open';
  }
  return now.complete && now.undecided === 0 ? 'closed' : (current?.state ?? 'open');
}
