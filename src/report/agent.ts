/** One line per finding, for coding agents and other readers of lines: short, stable, nothing else around it. */

import type { Finding } from '../model/finding.ts';
import { lowerFirst } from '../model/first-letter.ts';
import type { Reporter, ScanResult } from '../model/report.ts';
import { asidesOf } from './asides.ts';
import { count } from './count.ts';
import { cut, escapeTerminal } from './escape.ts';
import { noFindings } from './no-findings.ts';
import { operationName } from './operation-name.ts';
import { shortcomingsOf } from './shortcomings.ts';

/** Characters of a line's sentences: a generated name must not eat the reader's memory. */
const SENTENCE_LENGTH = 400;

export const agent: Reporter = {
  name: 'agent',
  render: (result) =>
    [headLine(result), ...result.findings.map((finding) => findingLine(finding, result))]
      .map((line) => `${line}\n`)
      .join(''),
};

/** The counts, and what keeps them from being the whole truth. */
function headLine(result: ScanResult): string {
  const { findings, counts, unresolved } = result;
  const files = new Set(findings.map(({ at }) => at.file)).size;
  const severities = [
    count(counts.error, 'error'),
    count(counts.warning, 'warning'),
    count(counts.notice, 'notice'),
    ...(counts.blocked > 0 ? [`${counts.blocked} blocked`] : []),
  ];
  const parts = [
    findings.length === 0
      ? noFindings(counts)
      : `${count(findings.length, 'finding')} in ${count(files, 'file')} (${severities.join(', ')})`,
    ...(unresolved.length > 0
      ? [`${count(unresolved.length, 'request')} undecided (--format json lists them)`]
      : []),
    ...asidesOf(result).map((aside) => lowerFirst(aside.replace(/\.$/, ''))),
    ...shortcomingsOf(result).map(({ where, message }) => shorten(`INCOMPLETE: ${where}: ${message}`)),
    ...(findings.length > 0 ? ['more on one: pleo-migrate explain <file:line>'] : []),
  ];
  return `pleo-migrate: ${parts.join('; ')}`;
}

function findingLine(finding: Finding, { operations }: ScanResult): string {
  const { at, severity, rule, what, next, call, replacements, certainty, context, blocked } = finding;
  const [first] = replacements;
  const facts = [
    ...(call === null ? [] : [escapeTerminal(operationName(call, operations))]),
    ...(first && first.scopes.length > 0 ? [first.scopes.join(', ')] : []),
    ...(blocked ? ['blocked'] : []),
    ...(certainty === 'certain' ? [] : [certainty]),
    ...(context === 'source' ? [] : [context]),
  ];
  const place = escapeTerminal(`${at.file}:${at.line}:${at.column}`);
  const brackets = facts.length === 0 ? '' : ` [${facts.join('; ')}]`;
  return `${place} ${severity} ${rule} ${shorten(what)} → ${shorten(next)}${brackets}`;
}

function shorten(text: string): string {
  return escapeTerminal(cut(text, SENTENCE_LENGTH));
}
