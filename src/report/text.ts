/** The report for a person at a terminal: by file, with the code, what, why, next and the way of the value. */

import type { Finding } from '../model/finding.ts';
import type { Reporter } from '../model/report.ts';
import { count } from './count.ts';
import { escapeTerminal } from './escape.ts';
import { makeSourceLines } from './shown-source.ts';
import { makeStyle, type Style } from './style.ts';
import { closingLines } from './text-closing.ts';
import { makeFindingLines } from './text-finding.ts';

/** Prose in longer lines is hard to read; code may use the whole width. */
const LONGEST_PROSE = 100;
const NARROWEST = 24;

export const text: Reporter = {
  name: 'text',
  summary: 'for people: code, reason, what to do, and the way of each value',
  render: (result, options) => {
    const style = makeStyle(options.color);
    const width = Math.max(NARROWEST, options.width);
    const prose = Math.min(width, LONGEST_PROSE);
    const lines: string[] = [];
    const findingLines = makeFindingLines(result, {
      style,
      prose,
      width,
      linesOf: makeSourceLines(options.source, result),
    });
    for (const [file, findings] of byFile(result.findings)) {
      lines.push(fileLine(file, findings.length, style), '');
      for (const finding of findings) lines.push(...findingLines(finding), '');
      lines.push('');
    }
    return `${[...lines, ...closingLines(result, style, prose)].join('\n')}\n`;
  },
};

function byFile(findings: readonly Finding[]): Map<string, Finding[]> {
  const files = new Map<string, Finding[]>();
  for (const finding of findings) {
    const file = files.get(finding.at.file);
    if (file) file.push(finding);
    else files.set(finding.at.file, [finding]);
  }
  return files;
}

function fileLine(file: string, findings: number, style: Style): string {
  return `${style.dim('──')} ${style.bold(escapeTerminal(file))} ${style.dim(`── ${count(findings, 'finding')}`)}`;
}
