/** One credential for both APIs. */

import { upperFirst } from '../../model/first-letter.ts';
import { hostOf, isShared, nameOf, problemOf, scopeWords } from '../credentials.ts';
import { defineRule } from '../rule.ts';

export const sharedCredential = defineRule({
  id: 'shared-credential',
  severity: 'error',
  topic: 'credential',
  summary: 'one credential that is sent to both APIs',

  *checkCredential(fact, advice) {
    if (!isShared(fact) || !fact.isFirst) return;
    yield problemOf(fact, {
      what: `${nameOf(fact.credential)} is sent to ${hostOf(fact)} here, and to the legacy API elsewhere.`,
      why: 'Neither API takes the credentials of the other: one of the two fails, most likely with 401.',
      next: `Use two credentials: for the external API ${advice.apiKey}${scopeWords(fact.scopes)}, and keep it under a name of its own. ${upperFirst(advice.access)}`,
      certainty: fact.certainty,
    });
  },
});
