/** A credential that is written down. */

import type { LiteralFact } from '../../model/finding.ts';
import { defineRule } from '../rule.ts';

export const hardcodedCredential = defineRule({
  id: 'hardcoded-credential',
  severity: 'error',
  summary: 'a credential in code or in a committed file (its text is never printed)',

  *checkLiteral(fact, advice) {
    yield {
      at: fact.location,
      what: `${subjectOf(fact)} is written here in plain text.`,
      why: 'Whoever can read the repository, its history, a build or a log can use it; deleting the line does not take it back.',
      next: `Revoke it, ${fact.api === 'legacy' ? advice.legacyToken : advice.apiKey}, and read it from the environment or a secret store.`,
      certainty: fact.certainty,
      context: fact.context,
      identity: [fact.name ?? '', fact.in, fact.symbol ?? ''],
      call: null,
      blocked: false,
      replacements: [],
      evidence: [],
    };
  },
});

function subjectOf({ name, api }: LiteralFact): string {
  const what =
    api === null
      ? "of Pleo's"
      : api === 'auth'
        ? "for Pleo's OAuth server"
        : `for Pleo's ${api === 'other-pleo' ? 'own' : api} API`;
  return name === null ? `A credential ${what}` : `\`${name}\`, a credential ${what},`;
}
