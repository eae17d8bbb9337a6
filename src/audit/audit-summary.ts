/** What an audit says in the job summary and in the log: numbers and trend. */

import { escapeMarkdownAddress } from '../report/escape.ts';
import { burnDownChart } from './chart.ts';
import type { Entry } from './history.ts';
import { numbersTable, numbersText } from './numbers.ts';

export interface AuditOutcome {
  /** The audits that are known of, oldest first; the last one may be of a later run. */
  readonly entries: readonly Entry[];
  /** This audit's. */
  readonly entry: Entry;
  /** Null: there is no tracking issue. */
  readonly issueUrl: string | null;
  /** Lines of the history that could not be read. */
  readonly unread: number;
}

/** A chapter of the job summary. */
export function auditSummary({ entries, entry, issueUrl }: AuditOutcome): string {
  const chart = burnDownChart(entries);
  const link =
    issueUrl === null ? '' : `\n[The tracking issue](<${escapeMarkdownAddress(issueUrl)}>) has the list.\n`;
  return `## Audit of ${entry.date}\n\n${numbersTable(entries, entry)}${chart === '' ? '' : `\n${chart}`}${link}\n`;
}

/** Lines of the log. */
export function auditText({ entries, entry, issueUrl, unread }: AuditOutcome): string {
  const link = issueUrl === null ? '' : `The tracking issue: ${issueUrl}\n`;
  const lines = unread === 1 ? '1 line' : `${unread} lines`;
  const lost =
    unread === 0
      ? ''
      : `${lines} of the history in the tracking issue could not be read. They are kept in it, hidden, beside the others.\n`;
  return `${numbersText(entries, entry)}${link}${lost}`;
}
