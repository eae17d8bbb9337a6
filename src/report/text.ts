/** The report for a person at a terminal: by file, with the code, what, why, next and the way of the value. */

import { groupBy } from '../model/group-by.ts';
import type { Reporter } from '../model/report.ts';
import { count } from './count.ts';
import { escapeTerminal } from './escape.ts';
import { makeLook } from './finding-block.ts';
import type { Style } from './style.ts';
import { closingLines } from './text-closing.ts';
import { makeFindingLines } from './text-finding.ts';

export const text: Reporter = {
  name: 'text',
  render: (result, options) => {
    const look = makeLook(result, options);
    const { style, prose } = look;
    const lines: string[] = [];
    const findingLines = makeFindingLines(result, look);
    for (const [file, findings] of groupBy(result.findings, ({ at }) => at.file)) {
      lines.push(fileLine(file, findings.length, style), '');
      for (const finding of findings) lines.push(...findingLines(finding), '');
      lines.push('');
    }
    return `${[...lines, ...closingLines(result, style, prose)].join('\n')}\n`;
  },
};

function fileLine(file: string, findings: number, style: Style): string {
  return `${style.dim('──')} ${style.bold(escapeTerminal(file))} ${style.dim(`── ${count(findings, 'finding')}`)}`;
}
