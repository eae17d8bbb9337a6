/** A credential of the external API that is sent to the legacy one. */

import { hostOf, isShared, nameOf, problemOf, reasonFor, sureness } from '../credentials.ts';
import { defineRule } from '../rule.ts';

export const apiKeyOnLegacy = defineRule({
  id: 'api-key-on-legacy',
  severity: 'error',
  topic: 'credential',
  summary: 'a new API key sent to the legacy API',

  *checkCredential(fact, advice) {
    const { credential, api } = fact;
    if (api !== 'legacy' || credential.kind !== 'api-key' || isShared(fact)) return;
    yield problemOf(fact, {
      what: `${nameOf(credential)} is sent to ${hostOf(fact)}, and it is an API key of the external API: ${reasonFor(credential)}.`,
      why: 'API keys do not work on the legacy API; its page on errors gives 401 where there is no valid token.',
      next: `Move this call to external.pleo.io together with its key; until then it needs a legacy token (${advice.legacyToken}), sent as Bearer.`,
      certainty: sureness(fact),
    });
  },
});
