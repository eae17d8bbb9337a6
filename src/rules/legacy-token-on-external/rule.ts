/** A legacy token that is sent to the external API. */

import { upperFirst } from '../../model/first-letter.ts';
import { hostOf, isShared, nameOf, problemOf, reasonFor, scopeWords, sureness } from '../credentials.ts';
import { defineRule } from '../rule.ts';

export const legacyTokenOnExternal = defineRule({
  id: 'legacy-token-on-external',
  severity: 'error',
  topic: 'credential',
  summary: 'a legacy token sent to the external API',

  *checkCredential(fact, advice) {
    const { credential, api } = fact;
    if (api !== 'external' || credential.kind !== 'legacy-token' || isShared(fact)) return;
    yield problemOf(fact, {
      what: `${nameOf(credential)} is sent to ${hostOf(fact)}, and it is a legacy API token: ${reasonFor(credential)}.`,
      why: 'Legacy tokens do not work on the external API; in general the answer to a wrong token is 401.',
      next: `Change the credential along with the host: ${advice.apiKey}${scopeWords(fact.scopes)}, and send it as HTTP Basic, with the key as the user name and an empty password. ${upperFirst(advice.access)}`,
      certainty: sureness(fact),
    });
  },
});
