/** Facts → findings: judged, then held against the comments that are to ignore them. */

import { makeFingerprinter } from './baseline/fingerprint.ts';
import { applyIgnores } from './ignores/apply.ts';
import { readDirectives } from './ignores/directive.ts';
import type { CredentialAdvice } from './model/access.ts';
import type { Commented } from './model/commented.ts';
import { countFindings } from './model/count-findings.ts';
import type { Fact, Finding, Severity } from './model/finding.ts';
import { type Context, comparePlaces } from './model/location.ts';
import type { Counts, Fault, Unresolved } from './model/report.ts';
import { thousands } from './report/count.ts';
import { rankFindings } from './report/order.ts';
import { rules } from './rules/index.ts';
import { judge, type Law } from './rules/judge.ts';

/** What one scan found, and what it was asked to look at. */
export interface Found {
  readonly facts: readonly Fact[];
  readonly unresolved: readonly Unresolved[];
  /** Files with comments that are to ignore findings. */
  readonly commented: readonly Commented[];
  /** Whether everything was looked at: else nothing can be called unused. */
  readonly whole: boolean;
  readonly isAskedFor: (file: string) => boolean;
  readonly contextOf: (file: string) => Context;
}

/** How it is judged. */
export interface Ways {
  /** Severities set by the user, by rule id. */
  readonly rules: Readonly<Record<string, 'off' | Severity>>;
  readonly advice: CredentialAdvice;
  readonly escalated: boolean;
  /** `2026-11-25`. */
  readonly today: string;
}

export interface Judged {
  readonly findings: readonly Finding[];
  readonly faults: readonly Fault[];
  readonly counts: Counts;
}

/** Findings that are told: a report of more is read by nobody, and takes more memory than there may be. */
const MOST_FINDINGS = 10_000;

function tooMany(found: number): Fault {
  const [all, told] = [thousands(found), thousands(MOST_FINDINGS)];
  return { where: 'budget', message: `There are ${all} findings; the ${told} most important ones are told.` };
}

/** Judges what was found. */
export function judgeFound(found: Found, ways: Ways): Judged {
  const law: Law = { ...ways, severities: ways.rules, fingerprint: makeFingerprinter() };
  const first = judge(found.facts, law);
  const against = { ruleIds: rules.map(({ id }) => id), today: ways.today };
  const directives = found.commented.flatMap((commented) => readDirectives(commented, against));
  const whole = found.whole && first.faults.length === 0;
  const applied = applyIgnores(first.findings, directives, {
    judged: (rule) => whole && ways.rules[rule] !== 'off',
    undecided: found.unresolved.map(({ at }) => at),
    contextOf: found.contextOf,
  });
  const facts = applied.facts.filter(({ location }) => found.isAskedFor(location.file));
  const second = judge(facts, law);
  const all = [...applied.findings, ...second.findings];
  const findings = (all.length > MOST_FINDINGS ? rankFindings(all).slice(0, MOST_FINDINGS) : all).sort(
    (a, b) => comparePlaces(a.at, b.at),
  );
  return {
    findings,
    faults: [...first.faults, ...second.faults, ...(all.length > MOST_FINDINGS ? [tooMany(all.length)] : [])],
    counts: { ...countFindings(findings), suppressed: applied.suppressed, baselined: 0, older: 0 },
  };
}
