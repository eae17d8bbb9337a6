/** Which findings are drawn on the lines of a change, and with what text. */

import type { Finding } from '../model/finding.ts';
import { cut, escapeTerminal } from './escape.ts';
import { rankFindings } from './order.ts';

/** Longer titles and messages are cut by GitHub's interface anyway. */
const TITLE_LENGTH = 250;
const MESSAGE_LENGTH = 4_000;

/** Most important first. Tests, stories and documentation do not fail a run; they stand in the summary only. */
export function annotatedFindings(findings: readonly Finding[]): Finding[] {
  return onePerPlace(rankFindings(findings)).filter(({ context }) => context === 'source');
}

/** The same rule twice at one place would be drawn twice above one line. */
function onePerPlace(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ rule, at }) => {
    const place = `${rule}\0${at.file}\0${at.start}\0${at.end}`;
    return !seen.has(place) && seen.add(place);
  });
}

/** The title of an annotation, on one line. */
export function annotationTitle(title: string): string {
  return cut(escapeTerminal(title), TITLE_LENGTH);
}

/** What an annotation says, line by line. */
export function annotationMessage(...lines: readonly string[]): string {
  return cut(lines.map(escapeTerminal).join('\n'), MESSAGE_LENGTH);
}

/** The sentences of a finding. */
export function findingMessage({ what, why, next, docs, affects }: Finding): string {
  const [first] = affects;
  const others = affects.length > 1 ? ` and ${affects.length - 1} more` : '';
  const decides = first ? [`This line decides ${first.at.file}:${first.at.line}${others}.`] : [];
  return annotationMessage(`${what} ${why}`, ...decides, next, docs);
}
