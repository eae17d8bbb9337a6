/** A result → the document of its findings: counts, a card for each, what was not decided and what was left out. */

import type { Finding } from '../model/finding.ts';
import type { ReportOptions, ScanResult } from '../model/report.ts';
import { asidesOf } from './asides.ts';
import { changeLines } from './change.ts';
import { codeFrame } from './code-frame.ts';
import { CONTEXTS } from './contexts.ts';
import { capitalCount, count } from './count.ts';
import {
  type Block,
  type Card,
  type Chapter,
  code,
  joined,
  type Line,
  type Slice,
  type Span,
  tableOf,
  text,
  type WrittenDocument,
} from './document.ts';
import { operationName } from './operation-name.ts';
import { shortcomingsOf } from './shortcomings.ts';
import { makeSourceLines, type SourceLines } from './shown-source.ts';
import { makeStyle } from './style.ts';

/** Cards on the page; a browser is slow with more. */
export const SHOWN = 2_000;

/** Rows of a table before the rest is counted. */
const ROWS = 500;

/** Longer lines of code are cut around the finding. */
const CODE_WIDTH = 140;

/** Writes the findings of a result. */
export function writeFindings(result: ScanResult, { rules, source }: ReportOptions): WrittenDocument {
  const linesOf = makeSourceLines(source, result);
  const chapters: Chapter[] = [
    { id: 'findings', title: 'Findings', blocks: findingBlocks(result, linesOf) },
    { id: 'undecided', title: 'Could not be decided', blocks: undecidedTable(result) },
    { id: 'rules', title: 'Rules', blocks: rulesTable(result, rules) },
    { id: 'skipped', title: 'Skipped files', blocks: skippedTable(result) },
  ];
  return {
    title: `Pleo migration: ${count(result.findings.length, 'finding')}`,
    head: head(result),
    chapters: chapters.filter(({ blocks }) => blocks.length > 0),
    foot: `Made by ${result.tool.name} ${result.tool.version}. The plan, from access to each step, is written by \`pleo-migrate plan\`.`,
  };
}

function head(result: ScanResult): Block[] {
  const { counts, stats, calls } = result;
  const shortcomings = shortcomingsOf(result).map(
    ({ where, message }): Block => ({
      kind: 'note',
      tone: 'warning',
      line: `The scan is incomplete, there may be more findings. ${where}: ${message}`,
    }),
  );
  const to = (api: string): number => calls.filter((call) => call.api === api).length;
  const blocked = new Set(result.findings.filter((finding) => finding.blocked).map(({ call }) => call?.id));
  const stuck = calls.filter(({ api, id }) => api === 'legacy' && blocked.has(id)).length;
  const slices: Slice[] = [
    { label: 'to the external API', value: to('external'), tone: 'done' },
    { label: 'to the legacy API', value: to('legacy') - stuck, tone: 'open' },
    { label: 'to the legacy API, and blocked', value: stuck, tone: 'blocked' },
    { label: 'to a host that is not known', value: to('unknown'), tone: 'unknown' },
  ];
  const shown = slices.filter(({ value }) => value > 0);
  const severities = [
    count(counts.error, 'error'),
    count(counts.warning, 'warning'),
    count(counts.notice, 'notice'),
  ].join(', ');
  return [
    ...shortcomings,
    ...(shown.length === 0 ? [] : [{ kind: 'chart', title: 'Requests', slices: shown } as const]),
    text(
      `${capitalCount(result.findings.length, 'finding')}: ${severities}. ${capitalCount(stats.listed, 'file')} looked at, ${stats.candidates} naming Pleo.`,
    ),
    ...asidesOf(result).map(text),
    ...changeLines(result).map(text),
  ];
}

function findingBlocks(result: ScanResult, linesOf: SourceLines): Block[] {
  const { findings } = result;
  const left = findings.length - SHOWN;
  if (findings.length === 0) return [];
  return [
    ...(left > 0
      ? [
          {
            kind: 'note',
            tone: 'warning',
            line: `${capitalCount(left, 'finding')} more: the JSON report has them all.`,
          } as const,
        ]
      : []),
    ...findings
      .slice(0, SHOWN)
      .map((finding, index) => cardOf(finding, `f${index + 1}`, { result, linesOf })),
  ];
}

function cardOf(
  finding: Finding,
  id: string,
  { result, linesOf }: { readonly result: ScanResult; readonly linesOf: SourceLines },
): Card {
  const { rule, severity, certainty, context, blocked, at, what, why, next, call, docs } = finding;
  const place = code(`${at.file}:${at.line}:${at.column}`);
  const frame = codeFrame(at, linesOf(at.file), {
    style: makeStyle({ color: false }),
    mark: (marks) => marks,
    width: CODE_WIDTH,
    around: 1,
  });
  return {
    kind: 'card',
    id,
    title: [
      { kind: 'tag', text: severity, tone: severity },
      ' ',
      { kind: 'link', text: rule, href: docs },
      ...(call === null ? [] : [' ', code(operationName(call, result.operations))]),
      ...(blocked ? [' ', { kind: 'tag', text: 'blocked', tone: 'blocked' } as const] : []),
    ],
    facets: { severity: [severity], rule: [rule], certainty: [certainty], context: [context] },
    blocks: [
      text([
        place,
        ...(certainty === 'certain' ? [] : [`, ${certainty}`]),
        ...(context === 'source' ? [] : [`, in ${CONTEXTS[context]}`]),
      ]),
      ...(frame.length === 0 ? [] : [{ kind: 'code', language: '', text: frame.join('\n') } as const]),
      text(`${what} ${why}`),
      text(next),
      ...replacementBlocks(finding),
      ...wayBlocks(finding),
    ],
  };
}

/** Of a single way the sentence before has told. */
function replacementBlocks({ replacements }: Finding): Block[] {
  if (replacements.length < 2) return [];
  const items = replacements.map(({ method, path, when, scopes }): { line: Line } => ({
    line: [
      code(`${method} ${path}`),
      ...(scopes.length === 0 ? [] : [' with ', ...joined(scopes.map(code))]),
      ...(when === null ? [] : [`: ${when}`]),
    ],
  }));
  return [{ kind: 'list', look: 'numbers', items }];
}

function wayBlocks({ evidence, affects }: Finding): Block[] {
  const items = (steps: Finding['evidence']): { line: Line }[] =>
    steps.map(({ at, note }): { line: Span[] } => ({ line: [code(`${at.file}:${at.line}`), ` ${note}`] }));
  return [
    ...(affects.length === 0
      ? []
      : [
          text('It makes these places wrong:'),
          { kind: 'list', look: 'bullets', items: items(affects) } as const,
        ]),
    ...(evidence.length === 0
      ? []
      : [
          {
            kind: 'details',
            summary: 'Found on this way',
            blocks: [{ kind: 'list', look: 'numbers', items: items(evidence) }],
          } as const,
        ]),
  ];
}

function undecidedTable({ unresolved }: ScanResult): Block[] {
  const rows = unresolved.slice(0, ROWS).map(({ at, reason }) => [[code(`${at.file}:${at.line}`)], reason]);
  return [...tableOf(['Place', 'Why'], rows), ...more(unresolved.length)];
}

function rulesTable({ findings }: ScanResult, rules: ReportOptions['rules']): Block[] {
  const rows = [...new Map(findings.map(({ rule, docs }) => [rule, docs]))].map(([rule, docs]) => [
    [{ kind: 'link', text: rule, href: docs } as const],
    rules.find(({ id }) => id === rule)?.summary ?? '',
    String(findings.filter((finding) => finding.rule === rule).length),
  ]);
  return tableOf(['Rule', 'Finds', 'Findings'], rows);
}

function skippedTable({ skipped }: ScanResult): Block[] {
  const rows = skipped.slice(0, ROWS).map(({ file, reason }) => [[code(file)], reason]);
  return [...tableOf(['File', 'Reason'], rows), ...more(skipped.length)];
}

function more(all: number): Block[] {
  return all > ROWS
    ? [text(`… and ${count(all - ROWS, 'more', 'more')}: the JSON report has them all.`)]
    : [];
}
