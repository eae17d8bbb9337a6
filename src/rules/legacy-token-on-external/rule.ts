/** A legacy token that is sent to the external API. */

import {
  hostOf,
  isShared,
  nameOf,
  problemOf,
  reasonFor,
  sentence,
  sureness,
  withScopes,
} from '../credentials.ts';
import { defineRule } from '../rule.ts';

export const legacyTokenOnExternal = defineRule({
  id: 'legacy-token-on-external',
  severity: 'error',
  summary: 'a legacy token sent to the external API',

  *checkCredential(fact, advice) {
    const { credential, api } = fact;
    if (api !== 'external' || credential.kind !== 'legacy-token' || isShared(fact)) return;
    yield problemOf(fact, {
      what: `${nameOf(credential)} is sent to ${hostOf(fact)}, and it is a legacy API token: ${reasonFor(credential)}.`,
      why: 'Legacy tokens do not work on the external API; in general a wrong token answers 401.',
      next: `Swap the credential with the host: ${advice.apiKey}${withScopes(fact.scopes)}, and send it as HTTP Basic, the key as the user name, the password empty. ${sentence(advice.access)}`,
      certainty: sureness(fact),
    });
  },
});
