/** The report for a person at a terminal: by file, with the code, what, why, next and the way of the value. */

import type { Replacement } from '../model/catalogue.ts';
import type { Finding } from '../model/finding.ts';
import type { Reporter, ReportOptions } from '../model/report.ts';
import { codeFrame } from './code-frame.ts';
import { escapeTerminal } from './escape.ts';
import { makeStyle, type Style, wrap } from './style.ts';
import { closing } from './text-closing.ts';

export const text: Reporter = {
  name: 'text',
  summary: 'for people: code, reason, what to do, and the way of each value',
  render: (result, options) => {
    const style = makeStyle(options.color);
    const lines: string[] = [];
    const told = new Set<string>();
    let file: string | null = null;
    for (const finding of result.findings) {
      if (finding.at.file !== file) {
        file = finding.at.file;
        lines.push('', style.bold(escapeTerminal(file)));
      }
      lines.push('', ...findingLines(finding, told, style, options));
    }
    return [...lines, ...closing(result, style, options.width)].join('\n').replace(/^\n+/, '').concat('\n');
  },
};

function findingLines(finding: Finding, told: Set<string>, style: Style, options: ReportOptions): string[] {
  const { at, rule, certainty, context, blocked, what, why, next, evidence, docs } = finding;
  const width = Math.max(40, Math.min(options.width, 100));
  const tags = [
    certainty === 'certain' ? '' : certainty,
    context === 'source' ? '' : context,
    blocked ? 'blocked' : '',
  ];
  const tag = tags.filter((word) => word !== '').join(', ');
  const head = `${severityMark(finding, style)} ${style.bold(rule)}${tag === '' ? '' : style.dim(` (${tag})`)}`;
  const lines = [head, ...codeFrame(at, options.source(at.file), style, width)];
  lines.push(...paragraph(what, width));
  // The reason is the same for all findings of a rule: once is enough to be read.
  if (!told.has(`${rule}\0${why}`)) lines.push(...paragraph(why, width));
  lines.push(...paragraph(next, width));
  lines.push(...otherWays(finding.replacements, style, width));
  for (const [index, step] of evidence.entries()) {
    const branch = index === evidence.length - 1 ? '└─' : '├─';
    lines.push(
      style.dim(
        `  ${branch} ${escapeTerminal(`${step.at.file}:${step.at.line}`)}  ${escapeTerminal(step.note)}`,
      ),
    );
  }
  if (!told.has(`${rule}\0${why}`)) lines.push(style.dim(`  ${docs}`));
  told.add(`${rule}\0${why}`);
  return lines;
}

function severityMark({ severity }: Finding, style: Style): string {
  if (severity === 'error') return style.red('✖ error  ');
  return severity === 'warning' ? style.yellow('▲ warning') : style.cyan('● notice ');
}

function paragraph(sentence: string, width: number): string[] {
  return wrap(escapeTerminal(sentence), width - 2).map((line) => `  ${line}`);
}

/** The replacements behind the first one, which the sentence before has named. */
function otherWays(replacements: readonly Replacement[], style: Style, width: number): string[] {
  return replacements.slice(1).flatMap(({ method, path, scopes, when }) => {
    const scope = scopes.length === 0 ? '' : ` (${scopes.join(', ')})`;
    const [first = '', ...rest] = wrap(
      escapeTerminal(`${method} ${path}${scope}${when === null ? '' : `: ${when}`}`),
      width - 7,
    );
    return [`  ${style.dim('or')} ${first}`, ...rest.map((line) => `     ${line}`)];
  });
}
