/**
 * JUnit's XML as GitLab, Jenkins and Azure Pipelines read it: one suite per file, one case per finding.
 * Elements and attributes are those of the schema of Jenkins' xUnit plugin, the strictest of them: junit-10.xsd.
 * GitLab calls a suite by the `classname` of its cases, and drops cases whose name was there before.
 */

import { append } from '../model/append.ts';
import type { Finding } from '../model/finding.ts';
import type { Reporter, ScanResult, Unresolved } from '../model/report.ts';
import { asidesOf } from './asides.ts';
import { escapeXml, escapeXmlLines } from './escape.ts';
import { operationName } from './operation-name.ts';
import { shortcomingsOf } from './shortcomings.ts';

type Outcome = 'passed' | 'failure' | 'error' | 'skipped';

interface Case {
  readonly name: string;
  readonly outcome: Outcome;
  /** The kind of outcome, such as the rule. */
  readonly type: string;
  readonly message: string;
  readonly text: string;
  /** What else there is to tell, as the case's own output. */
  readonly output?: string;
}

interface Suite {
  readonly name: string;
  readonly file: string | null;
  readonly cases: readonly Case[];
}

export const junit: Reporter = {
  name: 'junit',
  render: (result) => {
    const suites = [scanSuite(result), ...fileSuites(result)];
    const all = suites.flatMap(({ cases }) => cases);
    const time = (result.stats.durationMs / 1_000).toFixed(3);
    return [
      '<?xml version="1.0" encoding="UTF-8"?>',
      `<testsuites name="pleo-migrate" ${countsOf(all)} time="${time}">`,
      ...suites.flatMap(suiteLines),
      '</testsuites>\n',
    ].join('\n');
  },
};

/** One case for the scan itself, so that a clean run is not an empty report, and a cut one is no success. */
function scanSuite(result: ScanResult): Suite {
  const short = shortcomingsOf(result);
  const name = 'everything was looked at';
  const output = asidesOf(result).join('\n');
  const passed: Case = { name, outcome: 'passed', type: '', message: '', text: '', output };
  if (short.length === 0) return { name: 'pleo-migrate', file: null, cases: [passed] };
  const failed: Case = {
    ...passed,
    outcome: 'error',
    type: 'incomplete-scan',
    message: 'The scan is incomplete, there may be more findings.',
    text: short.map(({ where, message }) => `${where}: ${message}`).join('\n'),
  };
  return { name: 'pleo-migrate', file: null, cases: [failed] };
}

function fileSuites(result: ScanResult): Suite[] {
  const files = new Map<string, Case[]>();
  const add = (file: string, one: Case): void => {
    append(files, file, one);
  };
  for (const finding of result.findings) add(finding.at.file, caseOfFinding(finding, result));
  for (const unresolved of result.unresolved) add(unresolved.at.file, caseOfUndecided(unresolved));
  return [...files].map(([file, cases]) => ({ name: file, file, cases: withUniqueNames(cases) }));
}

/** Notices, and what stands in tests or documentation, do not fail a run: they are skipped cases with their reason. */
function caseOfFinding(finding: Finding, { operations }: ScanResult): Case {
  const { rule, severity, certainty, context, at, call, what, why, next, docs } = finding;
  const operation = call === null ? '' : ` ${operationName(call, operations)}`;
  const fails = severity !== 'notice' && context === 'source';
  return {
    name: `${at.line}:${at.column} ${rule}${operation}`,
    outcome: fails ? 'failure' : 'skipped',
    type: `${severity}: ${rule}`,
    message: what,
    text: [
      `${at.file}:${at.line}:${at.column}  ${severity}, ${certainty}${context === 'source' ? '' : `, ${context}`}`,
      `${what} ${why}`,
      next,
      docs,
    ].join('\n'),
  };
}

function caseOfUndecided({ at, reason }: Unresolved): Case {
  return {
    name: `${at.line}:${at.column} request that could not be decided`,
    outcome: 'skipped',
    type: 'undecided',
    message: reason,
    text: reason,
  };
}

function withUniqueNames(cases: readonly Case[]): Case[] {
  const seen = new Map<string, number>();
  return cases.map((one) => {
    const times = (seen.get(one.name) ?? 0) + 1;
    seen.set(one.name, times);
    return times === 1 ? one : { ...one, name: `${one.name} (${times})` };
  });
}

function countsOf(cases: readonly Case[]): string {
  return `tests="${cases.length}" failures="${numberOf('failure', cases)}" errors="${numberOf('error', cases)}"`;
}

function numberOf(outcome: Outcome, cases: readonly Case[]): number {
  return cases.filter((one) => one.outcome === outcome).length;
}

function suiteLines({ name, file, cases }: Suite): string[] {
  const skipped = ` skipped="${numberOf('skipped', cases)}"`;
  const place = file === null ? '' : ` file="${escapeXml(file)}"`;
  return [
    `  <testsuite name="${escapeXml(name)}" ${countsOf(cases)}${skipped} time="0"${place}>`,
    ...cases.flatMap((one) => caseLines(name, one)),
    '  </testsuite>',
  ];
}

function caseLines(suite: string, { name, outcome, type, message, text, output = '' }: Case): string[] {
  const open = `    <testcase name="${escapeXml(name)}" classname="${escapeXml(suite)}" time="0"`;
  const head = `<${outcome} type="${escapeXml(type)}" message="${escapeXml(message)}">`;
  const inner = [
    ...(outcome === 'passed' ? [] : [`      ${head}${escapeXmlLines(text)}</${outcome}>`]),
    ...(output === '' ? [] : [`      <system-out>${escapeXmlLines(output)}</system-out>`]),
  ];
  return inner.length === 0 ? [`${open}/>`] : [`${open}>`, ...inner, '    </testcase>'];
}
