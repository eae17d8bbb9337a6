/** The last lines of the text report: what was counted, what could not be decided, and whether anything is missing. */

import type { Finding } from '../model/finding.ts';
import { upperFirst } from '../model/first-letter.ts';
import { groupBy } from '../model/group-by.ts';
import type { ScanResult } from '../model/report.ts';
import { hiddenParts } from './asides.ts';
import { changeSentence, olderPlaces, unknownChange } from './change.ts';
import { capitalCount, count } from './count.ts';
import { deadlineSentences } from './deadline.ts';
import { escapeTerminal } from './escape.ts';
import { flow } from './flow.ts';
import { noFindings } from './no-findings.ts';
import { operationName } from './operation-name.ts';
import { staleSentence } from './stale.ts';
import type { Style } from './style.ts';
import { wrap } from './wrap.ts';

/** How many places are listed before the rest is counted. */
const LISTED = 8;

/** Blocks with an empty line between; the verdict stands last, where the reader's eye is. */
export function closingLines(result: ScanResult, style: Style, width: number): string[] {
  const blocks = [
    undecided(result, style, width),
    skipped(result, style, width),
    stale(result, style, width),
    pages(result, style, width),
    faults(result, style, width),
    change(result, style, width),
    result.findings.length === 0 ? allClear(result, style, width) : verdict(result, style, width),
  ];
  return blocks
    .filter((block) => block.length > 0)
    .flatMap((block, index) => (index === 0 ? block : ['', ...block]));
}

function undecided({ unresolved }: ScanResult, style: Style, width: number): string[] {
  if (unresolved.length === 0) return [];
  const lines = [style.bold(`${capitalCount(unresolved.length, 'request')} could not be decided`)];
  for (const { at, reason } of unresolved.slice(0, LISTED)) {
    lines.push(`  ${escapeTerminal(`${at.file}:${at.line}:${at.column}`)}`);
    lines.push(...wrap(escapeTerminal(reason), width, '    ').map(style.dim));
  }
  return [...lines, ...moreLine(unresolved.length - LISTED, style)];
}

/** Files that were left out, by reason: what is generated is no news, but it must not be silent. */
function skipped({ skipped: all }: ScanResult, style: Style, width: number): string[] {
  if (all.length === 0) return [];
  const reasons = groupBy(all, ({ reason }) => reason);
  const lines = [...reasons].slice(0, LISTED).flatMap(([reason, files]) => {
    const more = files.length > 1 ? ` and ${files.length - 1} more` : '';
    return wrap(escapeTerminal(`${reason}: ${files[0]?.file ?? ''}${more}`), width, '  ', '    ').map(
      style.dim,
    );
  });
  return [
    style.bold(`${capitalCount(all.length, 'file')} skipped`),
    ...lines,
    ...moreLine(reasons.size - LISTED, style),
  ];
}

function moreLine(left: number, style: Style): string[] {
  return left > 0 ? [style.dim(`  … and ${left} more: --format json lists them all`)] : [];
}

/** Each rule's page once, and where to read on. */
function pages({ findings, operations }: ScanResult, style: Style, width: number): string[] {
  if (findings.length === 0) return [];
  const docs = new Map(findings.map(({ rule, docs: page }) => [rule, page] as const));
  const lines = [...docs].flatMap(([rule, page]) => [
    `  ${rule}`,
    `    ${style.link(style.dim(escapeTerminal(page)), page)}`,
  ]);
  // The operation with most to change is the one worth reading about.
  const example = findings
    .filter(({ call }) => call !== null && call.method !== null && operations.has(call.id))
    .reduce<Finding | null>(
      (most, finding) => (most && stepCount(most) >= stepCount(finding) ? most : finding),
      null,
    );
  const explain = example?.call ? operationName(example.call, operations) : (findings[0]?.rule ?? '');
  const quoted = /^[\w-]+$/.test(explain) ? explain : `"${explain}"`;
  const purpose = example ? 'every change of one operation, step by step' : 'all that is known of a rule';
  return [
    style.bold('Read on'),
    ...lines,
    ...wrap(`pleo-migrate explain ${escapeTerminal(quoted)}`, width, '  '),
    ...wrap(purpose, width, '    ').map(style.dim),
  ];
}

function stepCount({ replacements: [first] }: Finding): number {
  return first?.steps.length ?? 0;
}

/** What is missing is said loudly, and before the verdict that it puts in doubt. */
function faults({ complete, faults: all }: ScanResult, style: Style, width: number): string[] {
  if (complete) return [];
  const lines = wrap(
    'The scan is INCOMPLETE: there may be more calls than this report shows.',
    width,
    '✖ ',
  ).map((line) => style.red(style.bold(line)));
  for (const { where, message } of all.slice(0, LISTED)) {
    lines.push(...wrap(escapeTerminal(`${where}: ${message}`), width, '  ', '    '));
  }
  return [...lines, ...moreLine(all.length - LISTED, style)];
}

/** What it was compared with; that nothing could be compared is said as loudly as what is missing. */
function change(result: ScanResult, style: Style, width: number): string[] {
  const unknown = unknownChange(result);
  if (unknown !== null) {
    return [
      ...wrap(escapeTerminal(unknown.head), width, '▲ ').map((line) => style.yellow(style.bold(line))),
      ...wrap(escapeTerminal(unknown.reason), width, '  '),
    ];
  }
  const sentence = changeSentence(result);
  if (sentence === null) return [];
  const { places, left } = olderPlaces(result);
  const lines = places.flatMap(({ place, rule }) =>
    wrap(escapeTerminal(`${place} ${rule}`), width, '  ', '    '),
  );
  return [
    ...wrap(escapeTerminal(sentence), width).map(style.bold),
    ...lines.map(style.dim),
    ...moreLine(left, style),
  ];
}

function verdict(result: ScanResult, style: Style, width: number): string[] {
  const { counts, findings } = result;
  const files = new Set(findings.map(({ at }) => at.file)).size;
  const parts = [
    { number: counts.error, text: count(counts.error, 'error'), paint: style.red },
    { number: counts.warning, text: count(counts.warning, 'warning'), paint: style.yellow },
    { number: counts.notice, text: count(counts.notice, 'notice'), paint: style.cyan },
    { number: counts.blocked, text: `${counts.blocked} blocked`, paint: style.magenta },
  ].filter(({ number }) => number > 0);
  const pieces = parts.map(({ text, paint }, index) => ({
    text: index < parts.length - 1 ? `${text},` : text,
    paint,
  }));
  const head = `${capitalCount(findings.length, 'finding')} in ${count(files, 'file')}:`;
  return [
    ...flow([{ text: head, paint: style.bold }, ...pieces], width, '  '),
    ...wrap(`${callCounts(result)}.${quiet(result)}`, width),
    ...wrap(`${lookedAt(result)}.`, width).map(style.dim),
    ...due(result, style, width),
  ];
}

/** Silence must not look like success: what was looked at is told, and what was not. */
function allClear(result: ScanResult, style: Style, width: number): string[] {
  const { complete, stats, unresolved } = result;
  const none = upperFirst(noFindings(result.counts));
  const { paint, head } =
    stats.listed === 0
      ? { paint: style.red, head: '✖ Nothing was looked at: there is no file to scan.' }
      : !complete
        ? { paint: style.red, head: '✖ No findings so far, and that is not all clear.' }
        : unresolved.length > 0
          ? { paint: style.yellow, head: `▲ ${none}, but not everything could be decided.` }
          : { paint: style.green, head: `✔ ${none}.` };
  return [
    ...wrap(head, width).map((line) => style.bold(paint(line))),
    ...wrap(`${callCounts(result)}.${quiet(result)}`, width),
    ...wrap(`${lookedAt(result)}.`, width).map(style.dim),
    ...due(result, style, width),
  ];
}

function due({ deadline }: ScanResult, style: Style, width: number): string[] {
  if (deadline === null) return [];
  return wrap(deadlineSentences(deadline), width).map(deadline.escalated ? style.yellow : style.dim);
}

/** Entries of the baseline whose findings are gone: progress, and something to tidy up. */
function stale({ stale: all }: ScanResult, style: Style, width: number): string[] {
  if (all.length === 0) return [];
  const lines = all
    .slice(0, LISTED)
    .flatMap(({ rule, file }) => wrap(escapeTerminal(`${rule} in ${file}`), width, '  ', '    '));
  return [
    ...wrap(staleSentence(all.length), width).map(style.bold),
    ...lines.map(style.dim),
    ...moreLine(all.length - LISTED, style),
  ];
}

/** "12 calls to the legacy API, 3 to the external API, 2 to hosts that are not known". */
function callCounts({ calls }: ScanResult): string {
  const to = (api: string): number => calls.filter((call) => call.api === api).length;
  const unknown = to('unknown');
  const hosts = unknown > 0 ? `, ${unknown} to a host that is not known` : '';
  return `${capitalCount(to('legacy'), 'call')} to the legacy API, ${to('external') || 'none'} to the external API${hosts}`;
}

/** Findings that somebody decided not to see. */
function quiet({ counts }: ScanResult): string {
  // What is older is told with the change.
  const hidden = hiddenParts({ ...counts, older: 0 });
  return hidden.length === 0 ? '' : ` Not shown: ${hidden.join(', ')}.`;
}

function lookedAt({ stats }: ScanResult): string {
  const { listed, candidates, parsed } = stats;
  if (listed === 0) return 'No file of a language that is read was found';
  if (candidates === 0) return `${capitalCount(listed, 'file')} looked at, none of them names Pleo`;
  const naming = `${candidates} of them ${candidates === 1 ? 'names' : 'name'} Pleo`;
  return `${capitalCount(listed, 'file')} looked at, ${naming}, ${parsed} read with their imports`;
}
