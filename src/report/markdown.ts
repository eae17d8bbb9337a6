/** The job summary: what calls the legacy API, what replaces it, and where; cut at the end of a row, never inside. */

import type { ApiCall } from '../model/api-call.ts';
import { upperFirst } from '../model/first-letter.ts';
import type { Location } from '../model/location.ts';
import type { Reporter, ScanResult } from '../model/report.ts';
import { hiddenParts } from './asides.ts';
import { changeSentence, olderPlaces, unknownChange } from './change.ts';
import { capitalCount, count } from './count.ts';
import { deadlineSentences } from './deadline.ts';
import { escapeMarkdownAddress, markdownCode, markdownSentence } from './escape.ts';
import { incompleteNote } from './incomplete-note.ts';
import { findingsTable, operationsTable, skippedTable, undecidedTable } from './markdown-tables.ts';
import { noFindings } from './no-findings.ts';
import { fillPage } from './page.ts';
import { staleSentence } from './stale.ts';

/** GitHub throws a summary of more than 1 MiB away as a whole; this leaves room for what others write. */
export const SUMMARY_BYTES = 900 * 1024;

export interface MarkdownOptions {
  /** Bytes of UTF-8. */
  readonly maxBytes: number;
  /** The address of a place, such as a line of the commit on GitHub. */
  readonly linkTo?: (at: Location) => string;
}

export const markdown: Reporter = {
  name: 'markdown',
  render: (result) => markdownReport(result, { maxBytes: SUMMARY_BYTES }),
};

/** The report in at most `maxBytes`: the headline first, then tables by importance. */
export function markdownReport(result: ScanResult, { maxBytes, linkTo }: MarkdownOptions): string {
  const placeOf = (at: Location): string => {
    const place = markdownCode(`${at.file}:${at.line}`);
    return linkTo ? `[${place}](<${escapeMarkdownAddress(linkTo(at))}>)` : place;
  };
  return fillPage({
    maxBytes,
    heads: [
      `## Pleo migration: ${headline(result)}\n`,
      `\n${numbers(result)}\n`,
      ...incompleteNote(result),
      ...changed(result),
    ],
    tables: [
      operationsTable(result, placeOf),
      findingsTable(result, placeOf),
      undecidedTable(result, placeOf),
      skippedTable(result),
    ],
  });
}

function headline(result: ScanResult): string {
  const { complete, findings, stats, unresolved } = result;
  const legacy = callsTo(result, 'legacy');
  if (stats.listed === 0) return 'nothing was looked at';
  if (legacy > 0) return `${count(legacy, 'call')} to the legacy API`;
  if (findings.length > 0) return count(findings.length, 'finding');
  return complete && unresolved.length === 0 ? `✅ ${noFindings(result.counts)}` : 'no findings so far';
}

function numbers(result: ScanResult): string {
  const { counts, findings, stats, unresolved, skipped, stale, deadline } = result;
  const files = new Set(findings.map(({ at }) => at.file)).size;
  const found = [
    ...(counts.error > 0 ? [count(counts.error, 'error')] : []),
    ...(counts.warning > 0 ? [count(counts.warning, 'warning')] : []),
    ...(counts.notice > 0 ? [count(counts.notice, 'notice')] : []),
    ...(counts.blocked > 0 ? [`**${counts.blocked} blocked** (nothing replaces them yet)`] : []),
  ];
  const calls = [
    `${capitalCount(callsTo(result, 'legacy'), 'call')} to the legacy API`,
    `${callsTo(result, 'external') || 'none'} to the external API`,
    `${count(unresolved.length, 'request')} that could not be decided`,
    // What is older is told with the change.
    ...hiddenParts({ ...counts, older: 0 }),
  ];
  const where = `**${count(findings.length, 'finding')}** in ${count(files, 'file')}: ${found.join(', ')}`;
  const lines = [
    findings.length === 0 ? upperFirst(noFindings(counts)) : where,
    calls.join(', '),
    `${capitalCount(stats.listed, 'file')} looked at, ${stats.candidates} naming Pleo, ${skipped.length} skipped`,
  ];
  const notes = [
    ...(deadline === null ? [] : [deadlineSentences(deadline)]),
    ...(stale.length > 0 ? [staleSentence(stale.length)] : []),
  ];
  return [...lines.map((line) => `${line}.`), ...notes].join('  \n');
}

function callsTo({ calls }: ScanResult, api: ApiCall['api']): number {
  return calls.filter((call) => call.api === api).length;
}

/** What it was compared with, or why it could not be. */
function changed(result: ScanResult): string[] {
  const unknown = unknownChange(result);
  if (unknown !== null) {
    return [
      `\n> [!WARNING]\n> **${markdownSentence(unknown.head)}**\n> ${markdownSentence(unknown.reason)}\n`,
    ];
  }
  const sentence = changeSentence(result);
  if (sentence === null) return [];
  const { places, left } = olderPlaces(result);
  const lines = places.map(({ place, rule }) => `- ${markdownCode(place)} ${rule}\n`);
  const list =
    places.length === 0
      ? []
      : [
          '\n<details><summary>What was there before</summary>\n\n',
          ...lines,
          ...(left > 0 ? [`- … and ${left} more\n`] : []),
          '\n</details>\n',
        ];
  return [`\n${markdownSentence(sentence)}\n`, ...(list.length > 0 ? [list.join('')] : [])];
}
