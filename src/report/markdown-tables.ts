/** The tables of the Markdown report: calls by operation, findings, what is undecided and what was skipped. */

import type { Replacement } from '../model/catalogue.ts';
import type { Finding, Severity } from '../model/finding.ts';
import { groupBy } from '../model/group-by.ts';
import type { Location } from '../model/location.ts';
import type { ScanResult } from '../model/report.ts';
import { cut, escapeMarkdown, markdownCode, markdownSentence } from './escape.ts';
import { operationName } from './operation-name.ts';
import { rankFindings } from './order.ts';
import type { Table } from './page.ts';

/** A place as Markdown, with a link where there is one. */
export type PlaceOf = (at: Location) => string;

/** Places shown per row before the rest is counted. */
const PLACES = 5;
/** Characters of a cell's own text: one message must not eat the page. */
const CELL_LENGTH = 1_000;

/** How a severity looks in a table. */
export const ICONS = { error: '❌', warning: '⚠️', notice: 'ℹ️' } satisfies Record<Severity, string>;

/** One row per legacy operation and way to replace it, most called first. */
export function operationsTable({ findings, operations }: ScanResult, placeOf: PlaceOf): Table {
  const groups = new Map<string, { name: string; findings: Finding[] }>();
  for (const finding of findings) {
    const { topic, call, replacements, blocked, next } = finding;
    // Others speak of its credential or its answer.
    if (call === null || topic !== 'legacy-call') continue;
    const name = operationName(call, operations);
    // The same operation may be replaced in different ways, according to its use.
    const key = [
      name,
      blocked ? next : '',
      ...replacements.map(({ method, path }) => `${method} ${path}`),
    ].join('\0');
    const group = groups.get(key);
    if (group) group.findings.push(finding);
    else groups.set(key, { name, findings: [finding] });
  }
  const sorted = [...groups.values()].sort(
    (a, b) => b.findings.length - a.findings.length || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0),
  );
  return {
    title: 'Legacy calls by operation',
    columns: ['Legacy operation', 'Replaced by', 'Scopes', 'Places'],
    rows: sorted.map(({ name, findings: group }) => [
      markdownCode(shorten(name)),
      replacementCell(group[0]),
      scopesCell(group[0]?.replacements ?? []),
      placesCell(group, placeOf),
    ]),
  };
}

function replacementCell(finding: Finding | undefined): string {
  if (!finding) return '';
  if (finding.blocked) return `**Blocked.** ${markdownSentence(shorten(finding.next))}`;
  if (finding.replacements.length === 0) return markdownSentence(shorten(finding.next));
  return finding.replacements
    .map(({ method, path, when }) => {
      const purpose = when === null ? '' : `: ${escapeMarkdown(shorten(when))}`;
      return `${markdownCode(shorten(`${method} ${path}`))}${purpose}`;
    })
    .join('<br>');
}

function scopesCell(replacements: readonly Replacement[]): string {
  return [...new Set(replacements.flatMap(({ scopes }) => scopes))].map(markdownCode).join('<br>');
}

function placesCell(findings: readonly Finding[], placeOf: PlaceOf): string {
  const left = findings.length - PLACES;
  const shown = findings.slice(0, PLACES).map(({ at }) => placeOf(at));
  return `${shown.join('<br>')}${left > 0 ? `<br>… and ${left} more` : ''}`;
}

export function findingsTable({ findings }: ScanResult, placeOf: PlaceOf): Table {
  return {
    title: 'Findings',
    columns: ['', 'Rule', 'Place', 'What and what next'],
    rows: rankFindings(findings).map((finding) => [
      ICONS[finding.severity],
      ruleCell(finding),
      placeOf(finding.at),
      `${markdownSentence(shorten(finding.what))} ${markdownSentence(shorten(finding.next))}`,
    ]),
  };
}

/** The rule, and what else there is to know at a glance. */
export function ruleCell({ rule, certainty, context, blocked }: Finding): string {
  const tags = [
    blocked ? '**blocked**' : '',
    certainty === 'certain' ? '' : certainty,
    context === 'source' ? '' : context,
  ];
  return [escapeMarkdown(rule), ...tags.filter((tag) => tag !== '')].join('<br>');
}

export function undecidedTable({ unresolved }: ScanResult, placeOf: PlaceOf): Table {
  return {
    title: 'Could not be decided',
    columns: ['Place', 'Why'],
    rows: unresolved.map(({ at, reason }) => [placeOf(at), markdownSentence(shorten(reason))]),
  };
}

export function skippedTable({ skipped }: ScanResult): Table {
  const reasons = groupBy(skipped, ({ reason }) => reason);
  return {
    title: 'Skipped files',
    columns: ['Reason', 'Files', 'Such as'],
    rows: [...reasons].map(([reason, files]) => [
      markdownSentence(shorten(reason)),
      String(files.length),
      markdownCode(shorten(files[0]?.file ?? '')),
    ]),
  };
}

/** A text that does not eat the page. */
export function shorten(text: string): string {
  return cut(text, CELL_LENGTH);
}
