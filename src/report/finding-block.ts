/** The pieces that a finding is shown with wherever it is shown as text: its head, its place, its sentences. */

import type { Finding, Severity } from '../model/finding.ts';
import type { ReportOptions, ScanResult } from '../model/report.ts';
import { codeFrame } from './code-frame.ts';
import { CONTEXTS } from './contexts.ts';
import { escapeTerminal } from './escape.ts';
import { flow } from './flow.ts';
import { operationName } from './operation-name.ts';
import { makeSourceLines, type SourceLines } from './shown-source.ts';
import { makeStyle, type Paint, type Style } from './style.ts';
import { wrap } from './wrap.ts';

export interface FindingLook {
  readonly style: Style;
  /** Columns for sentences, and for code. */
  readonly prose: number;
  readonly width: number;
  readonly linesOf: SourceLines;
  /** The address of a file, where the terminal opens links. */
  readonly fileLink: (file: string) => string | null;
}

/** Prose in longer lines is hard to read; code may use the whole width. */
const LONGEST_PROSE = 100;
const NARROWEST = 24;

/** How a result looks on this terminal. */
export function makeLook(result: ScanResult, options: ReportOptions): FindingLook {
  const width = Math.max(NARROWEST, options.width);
  return {
    style: makeStyle(options),
    prose: Math.min(width, LONGEST_PROSE),
    width,
    linesOf: makeSourceLines(options.source, result),
    fileLink: options.fileLink ?? (() => null),
  };
}

/** Severity, rule and operation, then what else to know at once; on further lines what does not fit. */
export function headLines(
  finding: Finding,
  { operations }: ScanResult,
  { style, prose }: FindingLook,
): string[] {
  const { rule, call, certainty, context, blocked, severity, docs } = finding;
  const paint = severityPaint(severity, style);
  const linked: Paint = (text) => style.link(paint(text), docs);
  const pieces = [{ text: `${SEVERITY_MARKS[severity]} ${rule}`, paint: linked }];
  if (call !== null)
    pieces.push({ text: escapeTerminal(operationName(call, operations)), paint: style.bold });
  if (blocked) pieces.push({ text: '· blocked', paint: style.magenta });
  if (certainty !== 'certain') pieces.push({ text: `· ${certainty}`, paint: style.dim });
  if (context !== 'source') pieces.push({ text: `· in ${CONTEXTS[context]}`, paint: style.dim });
  return flow(pieces, prose);
}

const SEVERITY_MARKS = {
  error: '✖ error',
  warning: '▲ warning',
  notice: '● notice',
} satisfies Record<Severity, string>;

function severityPaint(severity: Severity, style: Style): Paint {
  if (severity === 'error') return style.red;
  return severity === 'warning' ? style.yellow : style.cyan;
}

/** The place, as terminals and editors open it, and its code; with the lines around when it is news. */
export function placeLines({ at, severity }: Finding, news: boolean, look: FindingLook): string[] {
  const { style, width, linesOf } = look;
  const mark = severityPaint(severity, style);
  const frame = codeFrame(at, linesOf(at.file), { style, mark, width, around: news ? 1 : 0 });
  return [`  ${placeText(at, look)}`, ...frame];
}

/** A place as terminals and editors open it. */
export function placeText({ file, line, column }: Finding['at'], { style, fileLink }: FindingLook): string {
  return style.link(style.dim(escapeTerminal(`${file}:${line}:${column}`)), fileLink(file));
}

/** A text of ours or of the user's, wrapped. */
export function sentences(text: string, look: FindingLook, first: string): string[] {
  return wrap(escapeTerminal(text), look.prose, first);
}

/** What to do, behind an arrow. */
export function nextLines({ next, blocked }: Finding, look: FindingLook): string[] {
  const { style } = look;
  return withMark(blocked ? style.magenta('■') : style.green('→'), next, look);
}

/** The marked sentence, its lines aligned behind the mark, which may carry colour. */
export function withMark(mark: string, text: string, look: FindingLook): string[] {
  return sentences(text, look, '    ').map((line, index) =>
    index === 0 ? `  ${mark} ${line.slice(4)}` : line,
  );
}
