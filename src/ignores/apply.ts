/** Findings and the comments that ignore them → what is left, how many are not, and what is wrong with the comments. */

import type { Finding } from '../model/finding.ts';
import { groupBy } from '../model/group-by.ts';
import type { IgnoreFact, IgnoreFault } from '../model/ignore-fact.ts';
import type { Context, Location } from '../model/location.ts';
import type { Directive } from './directive.ts';

/** What a scan could see: what it did not judge cannot be unused. */
export interface Seen {
  /** Whether the rule was asked, and the whole of what it rests on was there. */
  readonly judged: (rule: string) => boolean;
  /** Requests that could not be decided: a comment beside one may be about it. */
  readonly undecided: readonly Location[];
  readonly contextOf: (file: string) => Context;
}

export interface Applied {
  readonly findings: readonly Finding[];
  readonly suppressed: number;
  readonly facts: readonly IgnoreFact[];
}

/** Takes out what the comments ignore. */
export function applyIgnores(
  findings: readonly Finding[],
  directives: readonly Directive[],
  seen: Seen,
): Applied {
  const byFile = groupBy(directives, ({ at }) => at.file);
  const used = new Map<Directive, Set<string>>(directives.map((directive) => [directive, new Set()]));
  const left = findings.flatMap((finding): Finding | [] => {
    const about = (byFile.get(finding.at.file) ?? []).filter((directive) => covers(directive, finding.at));
    const ignoring = about.filter(({ fault, rules }) => fault === null && rules.includes(finding.rule));
    for (const directive of ignoring) used.get(directive)?.add(finding.rule);
    return ignoring.length > 0 ? [] : withReason(finding, about);
  });
  return {
    findings: left,
    suppressed: findings.length - left.length,
    facts: directives.flatMap((directive) =>
      factsOf(directive, used.get(directive) ?? new Set(), findings, seen),
    ),
  };
}

/** A call over several lines may be marked behind its last one, where formatters put comments. */
function covers({ reach, line, at: { file } }: Directive, at: Location): boolean {
  if (at.file !== file) return false;
  if (reach === 'file') return true;
  return reach !== null && (at.line === line || (reach === 'line' && at.endLine === line));
}

/** A finding that somebody meant to ignore says why it is there all the same. */
function withReason(finding: Finding, about: readonly Directive[]): Finding {
  for (const { fault, at } of about) {
    const because = fault && reasonOf(fault, finding.rule);
    if (because) return { ...finding, why: `${finding.why} The comment on line ${at.line} ${because}` };
  }
  return finding;
}

function reasonOf(fault: IgnoreFault, rule: string): string | null {
  if (fault.kind === 'no-rule') return 'ignores nothing, since it names no rule.';
  if (!('rules' in fault) || !fault.rules.includes(rule)) return null;
  switch (fault.kind) {
    case 'no-reason':
      return 'ignores nothing, since it gives no reason.';
    case 'malformed-date':
      return `ignores nothing, since ${fault.written} is no date.`;
    case 'expired':
      return `ignored it until ${fault.until}, and that day has passed.`;
    case 'unused':
      return null;
  }
}

function factsOf(
  directive: Directive,
  used: ReadonlySet<string>,
  findings: readonly Finding[],
  seen: Seen,
): IgnoreFact[] {
  const { word, at, fault, faults, rules } = directive;
  const fact = (one: IgnoreFault): IgnoreFact => ({
    kind: 'ignore',
    word,
    fault: one,
    location: at,
    context: seen.contextOf(at.file),
  });
  if (fault) return [fact(fault)];
  const mayBeUndecided = seen.undecided.some((place) => covers(directive, place));
  const there = new Set(
    findings
      .filter((finding) => directive.reach !== 'file' && covers(directive, finding.at))
      .map(({ rule }) => rule)
      .filter((rule) => !rules.includes(rule)),
  );
  const unused = rules.filter((rule) => !used.has(rule) && !mayBeUndecided && seen.judged(rule));
  const all = faults.map(fact);
  if (unused.length > 0)
    all.push(
      fact({
        kind: 'unused',
        rules: unused,
        others: used.size > 0 || unused.length < rules.length,
        there: [...there],
        near: nearestLine(directive, unused, findings),
      }),
    );
  return all;
}

/** Where in the file the rules do find something, nearest to where the comment looks; null: nowhere. */
function nearestLine(
  { at, line }: Directive,
  rules: readonly string[],
  findings: readonly Finding[],
): number | null {
  const lines = findings
    .filter((finding) => finding.at.file === at.file && rules.includes(finding.rule))
    .map((finding) => finding.at.line)
    .sort((a, b) => Math.abs(a - line) - Math.abs(b - line));
  return lines[0] ?? null;
}
