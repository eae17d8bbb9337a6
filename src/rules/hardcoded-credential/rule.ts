/** A credential that is written down. */

import type { CredentialAdvice } from '../../model/access.ts';
import type { LiteralFact } from '../../model/finding.ts';
import { defineRule } from '../rule.ts';

export const hardcodedCredential = defineRule({
  id: 'hardcoded-credential',
  severity: 'error',
  topic: 'exposure',
  summary: 'a credential in code or in a committed file (its text is never printed)',

  *checkLiteral(fact, advice) {
    yield {
      at: fact.location,
      what: `${subjectOf(fact)} is written here in plain text.`,
      why: 'Whoever can read the repository, its history, a build or a log can use it; deleting the line does not take it back.',
      next: `Revoke it, ${anotherFor(fact, advice)}, and read the new one from the environment or a secret store.`,
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

/** How another one is made: of a name alone it is not known which kind it is. */
function anotherFor({ api }: LiteralFact, { legacyToken, apiKey }: CredentialAdvice): string {
  if (api === 'legacy') return legacyToken;
  return api === 'external' ? apiKey : 'make another where it was made';
}

function subjectOf({ name, api }: LiteralFact): string {
  const what = `credential for ${api === null ? 'Pleo' : RECEIVERS[api]}`;
  return name === null ? `A ${what}` : `\`${name}\`, a ${what},`;
}

/** What the credential is sent to. */
const RECEIVERS: Readonly<Record<NonNullable<LiteralFact['api']>, string>> = {
  legacy: "Pleo's legacy API",
  external: "Pleo's external API",
  auth: "Pleo's OAuth server",
  'other-pleo': "another of Pleo's hosts",
  unknown: 'Pleo',
};
