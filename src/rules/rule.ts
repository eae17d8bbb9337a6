/** What a rule is: metadata, and the narrowest check it needs. It yields problems and calls nothing. */

import type { CallFact, HostFact, Problem, RuleInfo } from '../model/finding.ts';

export interface Rule extends RuleInfo {
  readonly checkCall?: (fact: CallFact) => Iterable<Problem>;
  readonly checkHost?: (fact: HostFact) => Iterable<Problem>;
}

/** A rule as its file writes it: page and address are computed from the id. */
export type RuleDefinition = Omit<Rule, 'help' | 'docs'>;

/** Checks a rule's type where it is written. */
export function defineRule(rule: RuleDefinition): RuleDefinition {
  return rule;
}
