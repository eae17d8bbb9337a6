/** Annotations by workflow commands, within what GitHub shows of one step. */

import type { Finding, Severity } from '../model/finding.ts';
import type { Reporter, ScanResult } from '../model/report.ts';
import { count } from './count.ts';
import { escapeCommandMessage, escapeCommandProperty, escapeTerminal, toWellFormed } from './escape.ts';
import { rankFindings } from './order.ts';

/** GitHub shows ten annotations per level and step, and drops the rest without a word. */
const PER_LEVEL = 10;

/** Longer titles and messages are cut by GitHub's interface anyway. */
const TITLE_LENGTH = 250;
const MESSAGE_LENGTH = 4_000;

export const github: Reporter = {
  name: 'github',
  render: (result) => {
    // Tests, stories and documentation do not fail a run; they stand in the summary only.
    const ranked = onePerPlace(rankFindings(result.findings)).filter(({ context }) => context === 'source');
    const levels: readonly Severity[] = ['error', 'warning', 'notice'];
    return levels
      .flatMap((level) => levelLines(level, ranked, result))
      .map((line) => `${line}\n`)
      .join('');
  },
};

/** The same rule twice at one place would be drawn twice above one line. */
function onePerPlace(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ rule, at }) => {
    const place = `${rule}\0${at.file}\0${at.start}\0${at.end}`;
    return !seen.has(place) && seen.add(place);
  });
}

function levelLines(level: Severity, ranked: readonly Finding[], result: ScanResult): string[] {
  const all = ranked.filter(({ severity }) => severity === level);
  // An incomplete scan takes a place among the warnings: no annotations must not look like none needed.
  const first = level === 'warning' && !result.complete ? [incomplete(result)] : [];
  const room = PER_LEVEL - first.length;
  const shown = all.length > room ? all.slice(0, room - 1) : all;
  const left = all.length - shown.length;
  const more =
    left > 0
      ? [command(level, { title: TITLE }, `${count(left, `more ${level}`)}: see the job summary.`)]
      : [];
  return [...first, ...shown.map(annotation), ...more];
}

const TITLE = 'pleo-migrate';

function incomplete({ faults: [fault] }: ScanResult): string {
  const reason = fault ? ` ${fault.where}: ${fault.message}` : '';
  return command(
    'warning',
    { title: `${TITLE}: incomplete` },
    `The scan is incomplete, there may be more calls.${reason}`,
  );
}

function annotation({ severity, rule, at, what, why, next, docs }: Finding): string {
  // Columns of several lines are refused.
  const columns = at.line === at.endLine ? { col: at.column, endColumn: at.endColumn } : {};
  return command(
    severity,
    { file: at.file, line: at.line, endLine: at.endLine, ...columns, title: `${TITLE}: ${rule}` },
    `${what} ${why}`,
    next,
    docs,
  );
}

function command(
  level: Severity,
  properties: Readonly<Record<string, string | number>>,
  ...message: string[]
): string {
  const written = Object.entries(properties).map(([name, value]) => {
    const text = name === 'title' ? cut(String(value), TITLE_LENGTH) : String(value);
    return `${name}=${escapeCommandProperty(escapeTerminal(text))}`;
  });
  const lines = cut(message.map(escapeTerminal).join('\n'), MESSAGE_LENGTH);
  return `::${level} ${written.join(',')}::${escapeCommandMessage(lines)}`;
}

function cut(text: string, length: number): string {
  return text.length <= length ? text : `${toWellFormed(text.slice(0, length - 1))}…`;
}
