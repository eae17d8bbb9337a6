/** The tables of a comment: credentials first, then calls, what nothing replaces, all else, and what fails no run. */

import type { Replacement } from '../model/catalogue.ts';
import type { Finding } from '../model/finding.ts';
import type { ScanResult } from '../model/report.ts';
import { count } from './count.ts';
import { escapeMarkdown, escapeMarkdownAddress, markdownCode, markdownSentence } from './escape.ts';
import { ICONS, type PlaceOf, ruleCell, shorten, undecidedTable } from './markdown-tables.ts';
import { rankFindings } from './order.ts';
import type { Table } from './page.ts';

/** Places that a changed line makes wrong, shown before the rest is counted. */
const AFFECTED = 5;

/** What a finding is about, in the order of a comment. */
type Theme = 'credential' | 'call' | 'blocked' | 'other' | 'aside';

function themeOf({ topic, context, blocked }: Finding): Theme {
  if (context !== 'source') return 'aside';
  if (topic === 'credential' || topic === 'exposure') return 'credential';
  if (blocked) return 'blocked';
  return topic === 'legacy-call' ? 'call' : 'other';
}

/** One table for each theme that there are findings of, and one of what could not be decided. */
export function commentTables(result: ScanResult, placeOf: PlaceOf): Table[] {
  const ranked = rankFindings(result.findings);
  const about = (theme: Theme): Finding[] => ranked.filter((finding) => themeOf(finding) === theme);
  const aside = about('aside');
  const undecided = undecidedTable(result, placeOf);
  return [
    told('Credentials', about('credential'), placeOf),
    told('Calls to the legacy API', about('call'), placeOf),
    told('Blocked: nothing replaces these yet', about('blocked'), placeOf),
    told('More findings', about('other'), placeOf),
    {
      ...told(`${count(aside.length, 'finding')} in tests, examples and documentation`, aside, placeOf),
      folded: true,
    },
    {
      ...undecided,
      title: `${count(undecided.rows.length, 'request')} that could not be decided`,
      folded: true,
    },
  ];
}

function told(title: string, findings: readonly Finding[], placeOf: PlaceOf): Table {
  return {
    title,
    columns: ['', 'Where', 'What', 'What to do'],
    rows: findings.map((finding) => [
      ICONS[finding.severity],
      whereCell(finding, placeOf),
      whatCell(finding, placeOf),
      todoCell(finding),
    ]),
  };
}

function whereCell(finding: Finding, placeOf: PlaceOf): string {
  // The rule is ours, its tags are words: the cell may stand in a link.
  const [rule = '', ...tags] = ruleCell({ ...finding, blocked: false }).split('<br>');
  const page = `[${rule}](<${escapeMarkdownAddress(finding.docs)}>)`;
  return [placeOf(finding.at), [page, ...tags].join(', ')].join('<br>');
}

/** What is the matter, and where it works: lines that did not change themselves. */
function whatCell({ what, affects }: Finding, placeOf: PlaceOf): string {
  const sentence = markdownSentence(shorten(what));
  if (affects.length === 0) return sentence;
  const shown = affects.slice(0, AFFECTED).map(({ at }) => placeOf(at));
  const left = affects.length - shown.length;
  return `${sentence}<br>This line decides ${shown.join(', ')}${left > 0 ? ` and ${left} more` : ''}.`;
}

/** The ways to replace a call, each with what its key needs; for all else what to do, in words. */
function todoCell({ topic, blocked, replacements, next }: Finding): string {
  if (topic !== 'legacy-call' || blocked || replacements.length === 0) return markdownSentence(shorten(next));
  return replacements.map(way).join('<br>');
}

function way({ method, path, scopes, when }: Replacement): string {
  const needs = scopes.length > 0 ? ` with ${scopes.map(markdownCode).join(', ')}` : '';
  const purpose = when === null ? '' : `, for ${escapeMarkdown(shorten(when))}`;
  return `${markdownCode(shorten(`${method} ${path}`))}${needs}${purpose}`;
}
