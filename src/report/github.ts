/** Annotations by workflow commands, within what GitHub shows of one step. */

import type { Finding, Severity } from '../model/finding.ts';
import type { Reporter } from '../model/report.ts';
import { escapeCommandMessage, escapeCommandProperty, escapeTerminal } from './escape.ts';
import { rankFindings } from './order.ts';

/** GitHub shows ten annotations per level and step, and drops the rest without a word. */
const PER_LEVEL = 10;

export const github: Reporter = {
  name: 'github',
  summary: 'workflow commands that annotate a pull request',
  render: ({ findings }) => {
    const ranked = rankFindings(findings).filter(({ context }) => context === 'source');
    return (['error', 'warning', 'notice'] as const).map((level) => levelOf(level, ranked)).join('');
  },
};

function levelOf(level: Severity, ranked: readonly Finding[]): string {
  const all = ranked.filter(({ severity }) => severity === level);
  const shown = all.length > PER_LEVEL ? all.slice(0, PER_LEVEL - 1) : all;
  const lines = shown.map(annotation);
  const left = all.length - shown.length;
  if (left > 0)
    lines.push(
      `::${level} title=pleo-migrate::${left} more of this level: see the job summary for all of them.`,
    );
  return lines.map((line) => `${line}\n`).join('');
}

function annotation({ severity, rule, at, what, why, next }: Finding): string {
  const properties: [string, string | number][] = [
    ['file', at.file],
    ['line', at.line],
    ['endLine', at.endLine],
  ];
  // Columns of several lines are refused.
  if (at.line === at.endLine) properties.push(['col', at.column], ['endColumn', at.endColumn]);
  properties.push(['title', `pleo-migrate: ${rule}`]);
  const written = properties.map(
    ([name, value]) => `${name}=${escapeCommandProperty(escapeTerminal(String(value)))}`,
  );
  return `::${severity} ${written.join(',')}::${escapeCommandMessage([what, why, next].map(escapeTerminal).join('\n'))}`;
}
