/** Annotations by workflow commands, within what GitHub shows of one step. */

import type { Finding, Severity } from '../model/finding.ts';
import type { Reporter, ScanResult } from '../model/report.ts';
import { annotatedFindings, annotationMessage, annotationTitle, findingMessage } from './annotated.ts';
import { count } from './count.ts';
import { escapeCommandMessage, escapeCommandProperty, escapeTerminal } from './escape.ts';

/** GitHub shows ten annotations per level and step, and drops the rest without a word. */
const PER_LEVEL = 10;

const LEVELS: readonly Severity[] = ['error', 'warning', 'notice'];
const TITLE = 'pleo-migrate';

/** How many annotations of a level the step prints beside those of the findings. */
export type Taken = Partial<Readonly<Record<Severity, number>>>;

export const github: Reporter = {
  name: 'github',
  render: (result) => annotationCommands(result, {}),
};

/** One line for each annotation. */
export function annotationCommands(result: ScanResult, taken: Taken): string {
  const ranked = annotatedFindings(result.findings);
  return LEVELS.flatMap((level) => levelLines(level, ranked, { result, taken: taken[level] ?? 0 }))
    .map((line) => `${line}\n`)
    .join('');
}

/** The word that a scan is incomplete, as an annotation: nothing when it is complete. */
export function incompleteCommand(result: ScanResult): string {
  return result.complete ? '' : `${incomplete(result)}\n`;
}

interface Step {
  readonly result: ScanResult;
  readonly taken: number;
}

function levelLines(level: Severity, ranked: readonly Finding[], { result, taken }: Step): string[] {
  const all = ranked.filter(({ severity }) => severity === level);
  // An incomplete scan takes a place among the warnings: no annotations must not look like none needed.
  const first = level === 'warning' && !result.complete ? [incomplete(result)] : [];
  const room = PER_LEVEL - first.length - taken;
  const shown = all.length > room ? all.slice(0, room - 1) : all;
  const left = all.length - shown.length;
  const more =
    left > 0
      ? [command(level, { title: TITLE }, `${count(left, `more ${level}`)}: see the job summary.`)]
      : [];
  return [...first, ...shown.map(annotation), ...more];
}

function incomplete({ faults: [fault] }: ScanResult): string {
  const reason = fault ? ` ${fault.where}: ${fault.message}` : '';
  return command(
    'warning',
    { title: `${TITLE}: incomplete` },
    annotationMessage(`The scan is incomplete, there may be more calls.${reason}`),
  );
}

function annotation(finding: Finding): string {
  const { severity, rule, at } = finding;
  // Columns of several lines are refused.
  const columns = at.line === at.endLine ? { col: at.column, endColumn: at.endColumn } : {};
  return command(
    severity,
    { file: at.file, line: at.line, endLine: at.endLine, ...columns, title: `${TITLE}: ${rule}` },
    findingMessage(finding),
  );
}

function command(
  level: Severity,
  properties: Readonly<Record<string, string | number>>,
  message: string,
): string {
  const written = Object.entries(properties).map(([name, value]) => {
    const text = name === 'title' ? annotationTitle(String(value)) : escapeTerminal(String(value));
    return `${name}=${escapeCommandProperty(text)}`;
  });
  return `::${level} ${written.join(',')}::${escapeCommandMessage(message)}`;
}
