/** Facts → findings: each rule asked, its problems stamped with id, severity and fingerprint. */

import type { CredentialAdvice } from '../model/access.ts';
import type { Fact, Finding, Problem, Severity } from '../model/finding.ts';
import { comparePlaces } from '../model/location.ts';
import type { Fault } from '../model/report.ts';
import { rules } from './index.ts';
import { problemsOf, type Rule } from './rule.ts';

/** What facts are judged by. */
export interface Law {
  /** Set by the user, by rule id. */
  readonly severities: Readonly<Record<string, 'off' | Severity>>;
  readonly fingerprint: (rule: string, problem: Problem) => string;
  readonly advice: CredentialAdvice;
  /** Whether the team's deadline is near: what ends with the legacy API is an error. */
  readonly escalated: boolean;
}

/** Judges all facts. A rule that throws costs itself and this fact only, and is recorded. */
export function judge(
  facts: readonly Fact[],
  { severities, fingerprint, advice, escalated }: Law,
): { findings: Finding[]; faults: Fault[] } {
  const found: { rule: Rule; problem: Problem; severity: Severity }[] = [];
  const faults: Fault[] = [];
  const isFirst = firsts();
  for (const rule of rules) {
    const severity = severities[rule.id] ?? rule.severity;
    if (severity === 'off') continue;
    const raised = escalated && rule.topic === 'legacy-call' ? 'error' : severity;
    for (const fact of facts) {
      try {
        for (const problem of problemsOf(rule, fact, advice)) {
          // One place and one rule is one finding about credentials, however many are sent from there.
          if (fact.kind === 'credential' && !isFirst(rule, problem)) continue;
          found.push({ rule, problem, severity: severityOf(raised, problem) });
        }
      } catch (error) {
        faults.push({ where: rule.id, message: error instanceof Error ? error.message : String(error) });
      }
    }
  }
  found.sort((a, b) => comparePlaces(a.problem.at, b.problem.at) || (a.rule.id < b.rule.id ? -1 : 1));
  const findings = found.map(
    ({ rule, problem, severity }): Finding => ({
      ...problem,
      rule: rule.id,
      topic: rule.topic,
      severity,
      fingerprint: fingerprint(rule.id, problem),
      docs: rule.docs,
      affects: [],
    }),
  );
  return { findings, faults };
}

/** Tells which problem is the first of its rule at its place. */
function firsts(): (rule: Rule, problem: Problem) => boolean {
  const seen = new Set<string>();
  return ({ id }, { at }) => {
    const key = `${id}\0${at.file}\0${at.start}\0${at.end}`;
    return !seen.has(key) && seen.add(key) !== undefined;
  };
}

/** A `possible` finding is a notice, whatever its rule. */
function severityOf(severity: Severity, problem: Problem): Severity {
  return problem.certainty === 'possible' ? 'notice' : severity;
}
