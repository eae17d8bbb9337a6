/** An audit to where people look: the tracking issue, the job summary and the log. Whatever goes wrong on the way is one notice. */

import type { Audit } from '../audit/audit.ts';
import { auditSummary, auditText } from '../audit/audit-summary.ts';
import { type Entry, joinHistories } from '../audit/history.ts';
import type { GitHubClient } from './client.ts';
import type { GitHubEvent } from './event.ts';
import { GitHubError } from './github-error.ts';
import type { Clock } from './issue-lock.ts';
import type { Remark } from './remarks.ts';
import { readRepository } from './repository.ts';
import { keepTrackingIssue, type Tracked } from './tracking-issue.ts';

export interface AuditToPublish {
  readonly audit: Audit;
  readonly event: GitHubEvent;
  /** The input `path`. */
  readonly path: string;
  /** GITHUB_REF: which branch or tag was audited; empty when it is not told. */
  readonly ref: string;
  readonly clock: Clock;
  readonly trackingIssue: 'on' | 'off';
}

export interface AuditPublication {
  /** Markdown. */
  readonly summary: string;
  /** Lines of text. */
  readonly log: string;
  readonly remarks: readonly Remark[];
}

const INSTEAD = 'The numbers stand in the job summary.';

/** Never throws. `client`: null where there is no token. */
export async function publishAudit(
  client: GitHubClient | null,
  what: AuditToPublish,
): Promise<AuditPublication> {
  const { audit, event, path, clock } = what;
  const refusal = what.trackingIssue === 'off' ? null : reasonAgainst(client, what);
  let tracked: Tracked | null = null;
  const remarks: Remark[] = refusal === null ? [] : [notice(`${refusal} ${INSTEAD}`)];
  if (client !== null && what.trackingIssue === 'on' && refusal === null) {
    try {
      tracked = await keepTrackingIssue(client, {
        repository: readRepository(event.repository),
        path,
        audit,
        clock,
      });
    } catch (error) {
      remarks.push(notice(sentenceAbout(error)));
    }
  }
  const outcome = {
    ...known(tracked, audit.entry),
    issueUrl: urlOf(tracked, event),
    unread: tracked?.unread.length ?? 0,
  };
  return { summary: auditSummary(outcome), log: auditText(outcome), remarks };
}

/** Where the last entry says the same as this audit, it stands for it. */
function known(tracked: Tracked | null, entry: Entry): { entries: readonly Entry[]; entry: Entry } {
  const entries = tracked?.entries ?? [];
  const own = entries.findLast(
    ({ commit, legacy, external }) =>
      commit === entry.commit && legacy === entry.legacy && external === entry.external,
  );
  return own ? { entries, entry: own } : { entries: joinHistories(entries, [entry]), entry };
}

function urlOf(tracked: Tracked | null, { repository, run }: GitHubEvent): string | null {
  return tracked?.number == null ? null : `${run.serverUrl}/${repository}/issues/${tracked.number}`;
}

/** Why the issue is not touched, as a sentence; null: it is. */
function reasonAgainst(client: GitHubClient | null, { event, ref }: AuditToPublish): string | null {
  const { defaultBranch, isReadOnly, headSha } = event;
  if (client === null) return 'No token was given, so there is no tracking issue.';
  if (isReadOnly)
    return 'The token of a pull request from a fork may only read, so there is no tracking issue.';
  if (headSha === '') return 'It is not told which commit this is, so the tracking issue is left as it is.';
  // Numbers of another branch, or of a pull request, are no progress of the default one.
  const isKnown = ref === '' || (defaultBranch === null && ref.startsWith('refs/heads/'));
  if (isKnown || ref === `refs/heads/${defaultBranch}`) return null;
  return `The tracking issue follows the branch ${defaultBranch ?? 'that is the default one'}, and this run audited ${ref}: the issue is left as it is.`;
}

function sentenceAbout(error: unknown): string {
  if (!(error instanceof GitHubError))
    return `The tracking issue was not brought up to date: ${String(error)}. ${INSTEAD}`;
  const { kind, status, message } = error;
  if (status === 410)
    return `Issues are switched off in this repository, so there is no tracking issue. ${INSTEAD}`;
  if (kind === 'forbidden')
    return `The tracking issue needs a token with the permission issues: write. ${INSTEAD} (${message})`;
  if (kind === 'not-found')
    return `The token finds no issues in this repository: the tracking issue needs the permission issues: write. ${INSTEAD} (${message})`;
  return `The tracking issue was not brought up to date; the next audit tries again. ${INSTEAD} (${message})`;
}

function notice(text: string): Remark {
  return { level: 'notice', text };
}
