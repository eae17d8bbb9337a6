/** What a rule is: metadata, and the narrowest check it needs. It yields problems and calls nothing. */

import type { CredentialAdvice } from '../model/access.ts';
import type {
  CallFact,
  CredentialFact,
  ExposedFact,
  Fact,
  FieldFact,
  HostFact,
  LiteralFact,
  MixedFact,
  Problem,
  RuleInfo,
} from '../model/finding.ts';
import type { IgnoreFact } from '../model/ignore-fact.ts';

/** A rule that can be asked: one check for each kind of fact that it speaks of. */
export interface Rule extends RuleInfo {
  readonly checkCall?: (fact: CallFact) => Iterable<Problem>;
  readonly checkHost?: (fact: HostFact) => Iterable<Problem>;
  readonly checkCredential?: (fact: CredentialFact, advice: CredentialAdvice) => Iterable<Problem>;
  readonly checkLiteral?: (fact: LiteralFact, advice: CredentialAdvice) => Iterable<Problem>;
  readonly checkExposed?: (fact: ExposedFact) => Iterable<Problem>;
  readonly checkField?: (fact: FieldFact) => Iterable<Problem>;
  readonly checkMixed?: (fact: MixedFact) => Iterable<Problem>;
  readonly checkIgnore?: (fact: IgnoreFact) => Iterable<Problem>;
}

/** A rule as its file writes it: page and address are computed from the id. */
export type RuleDefinition = Omit<Rule, 'help' | 'docs'>;

/** Checks a rule's type where it is written. */
export function defineRule(rule: RuleDefinition): RuleDefinition {
  return rule;
}

/** What a rule says of a fact. */
export function problemsOf(rule: Rule, fact: Fact, advice: CredentialAdvice): Iterable<Problem> {
  switch (fact.kind) {
    case 'call':
      return rule.checkCall?.(fact) ?? [];
    case 'host':
      return rule.checkHost?.(fact) ?? [];
    case 'credential':
      return rule.checkCredential?.(fact, advice) ?? [];
    case 'literal':
      return rule.checkLiteral?.(fact, advice) ?? [];
    case 'exposed':
      return rule.checkExposed?.(fact) ?? [];
    case 'field':
      return rule.checkField?.(fact) ?? [];
    case 'mixed':
      return rule.checkMixed?.(fact) ?? [];
    case 'ignore':
      return rule.checkIgnore?.(fact) ?? [];
  }
}
