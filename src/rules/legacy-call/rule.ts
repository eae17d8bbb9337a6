/** A request to Pleo's legacy API. */

import { defineRule } from '../rule.ts';
import { endpointOf, nextFor, problemAt, subjectOf } from '../wording.ts';

export const legacyCall = defineRule({
  id: 'legacy-call',
  severity: 'warning',
  topic: 'legacy-call',
  summary: "a request to Pleo's legacy API, with what replaces it in this use, or that nothing does",

  *checkCall(fact) {
    const { call, operation, replacements, blocked } = fact;
    if (call.api !== 'legacy' || operation?.status === 'undocumented') return;
    // A path that is known and no operation's is the business of undocumented-legacy-call.
    if (operation === null && call.path !== null && call.method !== null && call.certainty !== 'possible')
      return;
    yield problemAt(fact, {
      what: `${subjectOf(call.symbol)} calls ${endpointOf(fact)} of Pleo's legacy API.`,
      why: 'That API is deprecated, and its tokens work nowhere else.',
      next: blocked === null ? nextFor(replacements) : `Nothing replaces it yet: ${blocked}`,
    });
  },
});
