/**
 * One issue that follows the migration, brought up to date by each audit.
 * However runs overlap, one is left and no entry is lost: of several the oldest goes on and takes in what the others
 * have; it is written by one run at a time (`withIssueLock`), from what it says at that moment, and read again.
 */

import type { Audit } from '../audit/audit.ts';
import { hiddenBlock, markedPart, readPart } from '../audit/blocks.ts';
import { type Entry, joinHistories, keyOf, writeHistory } from '../audit/history.ts';
import { hasWork } from '../audit/measure.ts';
import { historyIn, type Issue, type NextIssue, nextIssue } from '../audit/next-issue.ts';
import type { GitHubClient } from './client.ts';
import { GitHubError } from './github-error.ts';
import { type Clock, withIssueLock } from './issue-lock.ts';
import { createIssue, type FoundIssue, findTrackingIssues, markOf, readIssue, writeIssue } from './issues.ts';
import type { Repository } from './repository.ts';

const ATTEMPTS = 5;

export interface Tracking {
  readonly repository: Repository;
  /** The input `path`. */
  readonly path: string;
  readonly audit: Audit;
  readonly clock: Clock;
}

export interface Tracked {
  readonly outcome: 'created' | 'updated' | 'closed' | 'reopened' | 'unchanged' | 'none';
  /** Null: there is no issue, and nothing that asks for one. */
  readonly number: number | null;
  /** The audits that it knows of, oldest first. */
  readonly entries: readonly Entry[];
  /** Lines of its history that could not be read. */
  readonly unread: readonly string[];
}

/** Throws `GitHubError`. */
export async function keepTrackingIssue(client: GitHubClient, tracking: Tracking): Promise<Tracked> {
  const { repository, path, audit } = tracking;
  // A list may not know yet of what was just made.
  let made: FoundIssue | null = null;
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const listed = await findTrackingIssues(client, repository, path);
    const number = made?.number;
    const found = made && !listed.some((issue) => issue.number === number) ? [...listed, made] : listed;
    const [oldest, ...doubles] = found.filter(({ isDuplicate }) => !isDuplicate);
    if (oldest) {
      const tracked = await bringUpToDate(client, tracking, oldest, found);
      if (tracked && (await foldIn(client, tracking, tracked, doubles)))
        return made?.number === tracked.number && tracked.outcome !== 'closed'
          ? { ...tracked, outcome: 'created' }
          : tracked;
      continue;
    }
    const next = nextIssue(audit, markOf(path), null, bodiesOf(found));
    const { entries, unread } = next;
    if (!hasWork(audit.entry)) return { outcome: 'none', number: null, entries, unread };
    made = await createIssue(client, repository, { path, body: bodyOf(next) });
  }
  throw unsettled();
}

/** Null: it is not the one any more. */
async function bringUpToDate(
  client: GitHubClient,
  tracking: Tracking,
  { number, ...seen }: FoundIssue,
  found: readonly FoundIssue[],
): Promise<Tracked | null> {
  const { repository, path, audit, clock } = tracking;
  const address = { ...repository, number };
  const others = bodiesOf(found.filter((issue) => issue.number !== number));
  const first = nextIssue(audit, markOf(path), { number, ...seen }, others);
  if (isSaid({ number, ...seen }, first)) return { ...pick(first), outcome: 'unchanged', number };
  return withIssueLock(client, address, clock, async () => {
    let outcome: Tracked['outcome'] = 'unchanged';
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
      const current = await readIssue(client, address, path);
      if (!current || current.isDuplicate) return null;
      const next = nextIssue(audit, markOf(path), current, others);
      if (isSaid(current, next)) return { ...pick(next), outcome, number };
      const body = bodyOf(next);
      const isChanged = current.state !== next.state;
      const reason = next.state === 'closed' ? 'completed' : 'reopened';
      await writeIssue(client, address, { body, state: next.state, stateReason: isChanged ? reason : null });
      outcome = isChanged ? (next.state === 'closed' ? 'closed' : 'reopened') : 'updated';
      const after = await readIssue(client, address, path);
      if (after && hasAll(after.body, historyIn(body).entries)) return { ...pick(next), outcome, number };
    }
    throw unsettled();
  });
}

/** Closes what is there twice, once all it knows is in the one that goes on; false: something is missing there. */
async function foldIn(
  client: GitHubClient,
  { repository, path }: Tracking,
  kept: Tracked,
  doubles: readonly FoundIssue[],
): Promise<boolean> {
  const known = new Set(kept.entries.map(keyOf));
  for (const { number } of doubles) {
    const address = { ...repository, number };
    const double = await readIssue(client, address, path);
    if (!double || double.isDuplicate) continue;
    const { entries, unread } = historyIn(double.body);
    if (!entries.every((entry) => known.has(keyOf(entry)))) return false;
    const notes = readPart(double.body, 'notes') ?? '';
    const lines = [...entries.map((entry) => writeHistory([entry])), ...unread.map((line) => `${line}\n`)];
    const body = [
      `${markOf(path, kept.number)}\n`,
      `Two audits ran at the same time. #${kept.number} goes on, and has everything that was here.\n\n`,
      notes.trim() === '' ? '' : `${markedPart('notes', notes)}\n`,
      hiddenBlock('history', lines.join('')),
    ].join('');
    await writeIssue(client, address, { body, state: 'closed', stateReason: 'not_planned' });
  }
  return true;
}

/** Whether there is nothing to write. Who reopens or closes an issue is not overruled before there is news. */
function isSaid(current: Issue, { body }: NextIssue): boolean {
  return body !== null && body.trim() === current.body.trim();
}

function hasAll(body: string, entries: readonly Entry[]): boolean {
  const known = new Set(historyIn(body).entries.map((entry) => writeHistory([entry])));
  return joinHistories(entries).every((entry) => known.has(writeHistory([entry])));
}

function bodiesOf(issues: readonly FoundIssue[]): string[] {
  return issues.map(({ body }) => body);
}

function pick({ entries, unread }: NextIssue): Pick<Tracked, 'entries' | 'unread'> {
  return { entries, unread };
}

function bodyOf({ body }: NextIssue): string {
  if (body !== null) return body;
  throw new GitHubError('invalid', 0, 'The notes in the tracking issue leave no room for anything else.');
}

function unsettled(): GitHubError {
  return new GitHubError('unavailable', 0, 'Other runs kept changing the tracking issue.');
}
