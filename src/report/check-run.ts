/** What a check run shows: the page of the comment, and its annotations within what the Checks API takes. */

import type { Finding, Severity } from '../model/finding.ts';
import type { ScanResult } from '../model/report.ts';
import { annotatedFindings, annotationTitle, findingMessage } from './annotated.ts';
import { type CommentOptions, commentHeadline, commentPage } from './comment.ts';
import { count } from './count.ts';
import { escapeTerminal } from './escape.ts';

/** More would take minutes to send, and nobody reads them. */
const MOST = 500;

export interface CheckAnnotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  /** Only within one line. */
  readonly start_column?: number;
  readonly end_column?: number;
  readonly annotation_level: 'failure' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
}

export interface CheckRunPage {
  readonly title: string;
  readonly summary: string;
  readonly annotations: readonly CheckAnnotation[];
}

const LEVELS = { error: 'failure', warning: 'warning', notice: 'notice' } as const satisfies Record<
  Severity,
  string
>;

/** What a check run shows; of the annotations, the most that are sent. */
export function checkRunPage(result: ScanResult, options: CommentOptions): CheckRunPage {
  const all = annotatedFindings(result.findings);
  const left = all.length - MOST;
  const more =
    left > 0 ? `\n${count(left, 'more finding')} stand in the report without an annotation.\n` : '';
  const maxBytes = options.maxBytes - Buffer.byteLength(more);
  return {
    title: annotationTitle(commentHeadline(result)),
    summary: `${commentPage(result, { ...options, maxBytes })}${more}`,
    annotations: all.slice(0, MOST).map(annotationOf),
  };
}

function annotationOf(finding: Finding): CheckAnnotation {
  const { at, severity, rule } = finding;
  const columns = at.line === at.endLine ? { start_column: at.column, end_column: at.endColumn } : {};
  return {
    // It stands in JSON: only what breaks a line or hides text is written out.
    path: escapeTerminal(at.file),
    start_line: at.line,
    end_line: at.endLine,
    ...columns,
    annotation_level: LEVELS[severity],
    title: annotationTitle(rule),
    message: findingMessage(finding),
  };
}
