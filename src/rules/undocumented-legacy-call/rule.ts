/** A request to the legacy host that its API never documented. */

import { defineRule } from '../rule.ts';
import { endpointOf, nextFor, problemAt, subjectOf } from '../wording.ts';

export const undocumentedLegacyCall = defineRule({
  id: 'undocumented-legacy-call',
  severity: 'warning',
  topic: 'legacy-call',
  summary: 'a request to the legacy host that its API never documented',

  *checkCall(fact) {
    const { call, operation, replacements, blocked } = fact;
    if (call.api !== 'legacy' || (operation !== null && operation.status !== 'undocumented')) return;
    if (operation === null && (call.path === null || call.method === null || call.certainty === 'possible'))
      return;
    yield problemAt(fact, {
      what: `${subjectOf(call.symbol)} calls ${endpointOf(fact)}, which Pleo's legacy API never documented.`,
      why: 'It may not exist, or end without notice; the legacy API itself is deprecated.',
      next: nextWords(operation !== null, blocked, replacements),
    });
  },
});

function nextWords(
  known: boolean,
  blocked: string | null,
  replacements: Parameters<typeof nextFor>[0],
): string {
  if (blocked !== null) return `Nothing replaces it: ${blocked}`;
  if (known) return nextFor(replacements);
  return 'Check method and path first: no documented operation has both.';
}
