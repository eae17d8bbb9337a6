/** The comment on a pull request: what the change brings, where, and what to call instead; within a comment's size. */

import type { Location } from '../model/location.ts';
import type { ScanResult } from '../model/report.ts';
import { hiddenParts } from './asides.ts';
import { isNarrowed } from './change.ts';
import { commentTables } from './comment-tables.ts';
import { capitalCount, count } from './count.ts';
import { deadlineSentences } from './deadline.ts';
import { escapeMarkdownAddress, markdownCode, markdownSentence } from './escape.ts';
import { incompleteNote } from './incomplete-note.ts';
import { noFindings } from './no-findings.ts';
import { fillPage } from './page.ts';
import { staleSentence } from './stale.ts';

/** A comment is for a glance: the job summary is the place for hundreds of rows. */
const MAX_ROWS = 40;

export interface CommentOptions {
  /** UTF-8, for the page alone. */
  readonly maxBytes: number;
  /** The address of a place, such as a line of the commit on GitHub. */
  readonly linkTo: (at: Location) => string;
}

/** The comment but for its foot. It is the same for the same result and commit, whichever run made it. */
export function commentPage(result: ScanResult, { maxBytes, linkTo }: CommentOptions): string {
  const placeOf = (at: Location): string =>
    `[${markdownCode(`${at.file}:${at.line}`)}](<${escapeMarkdownAddress(linkTo(at))}>)`;
  return fillPage({
    maxBytes,
    heads: [
      `### ${commentHeadline(result)}\n`,
      ...incompleteNote(result),
      ...unknownBase(result),
      `\n${numbers(result)}\n`,
    ],
    tables: commentTables(result, placeOf),
    maxRows: MAX_ROWS,
    rest: 'the job summary has more of them, the JSON report all',
  });
}

/** The last lines: what differs from day to day, and where to read on. */
export function commentFoot({ tool, deadline, findings }: ScanResult, runUrl: string | null): string {
  const run = runUrl === null ? '' : `[The run](<${escapeMarkdownAddress(runUrl)}>) has the whole report. `;
  const days = deadline === null || findings.length === 0 ? '' : `\n${deadlineSentences(deadline)}\n`;
  return `${days}\n<sub>${run}${tool.name} ${tool.version}</sub>\n`;
}

/** Whether somebody has to look: findings outside of tests, examples and documentation. */
export function hasNews({ findings }: ScanResult): boolean {
  return findings.some(({ context }) => context === 'source');
}

/** What it comes to, on one line. */
export function commentHeadline(result: ScanResult): string {
  const { complete, findings, stats, unresolved, counts } = result;
  const said = (icon: string, text: string): string => `${icon} Pleo migration: ${text}`;
  if (stats.listed === 0) return said('⚠️', 'nothing was looked at');
  if (findings.length > 0) {
    const icon = counts.error > 0 ? '❌' : counts.warning > 0 ? '⚠️' : 'ℹ️';
    return said(icon, count(findings.length, isNarrowed(result.change) ? 'new finding' : 'finding'));
  }
  if (!complete) return said('⚠️', 'no findings so far, and that is not all clear');
  if (unresolved.length > 0) return said('ℹ️', `${noFindings(counts)}, but not everything could be decided`);
  return said('✅', 'all clear');
}

function unknownBase({ change }: ScanResult): string[] {
  if (change === null || change.unknownBecause === null) return [];
  return [
    `\n> [!NOTE]\n> **Everything is reported, new or not.** ${markdownSentence(change.unknownBecause)}\n`,
  ];
}

function numbers(result: ScanResult): string {
  const { counts, change, findings } = result;
  const found = [
    ...(counts.error > 0 ? [`**${count(counts.error, 'error')}**`] : []),
    ...(counts.warning > 0 ? [`**${count(counts.warning, 'warning')}**`] : []),
    ...(counts.notice > 0 ? [count(counts.notice, 'notice')] : []),
    ...(counts.blocked > 0 ? [`${counts.blocked} blocked (nothing replaces them yet)`] : []),
  ].join(', ');
  const base = isNarrowed(result.change) && change ? `, compared with ${markdownCode(change.base)}` : '';
  const first =
    findings.length > 0
      ? `${isNarrowed(result.change) ? 'This change brings ' : ''}${found}${base}.`
      : `${isNarrowed(result.change) ? 'This change brings nothing new to migrate' : 'Nothing to migrate was found'}${base}.`;
  return [first, ...aside(result)].join('  \n');
}

/** What is not in the tables. */
function aside({ counts, unresolved, findings, stale }: ScanResult): string[] {
  const hidden = hiddenParts(counts);
  const undecided = unresolved.length > 0 && findings.length === 0;
  return [
    ...(undecided ? [`${capitalCount(unresolved.length, 'request')} could not be decided.`] : []),
    ...(hidden.length > 0 ? [`Not shown: ${hidden.join(', ')}.`] : []),
    ...(stale.length > 0 ? [staleSentence(stale.length)] : []),
  ];
}
