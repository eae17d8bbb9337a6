/** An operation of the external API that another one took the place of. */

import type { Operation } from '../../model/catalogue.ts';
import { upperFirst } from '../../model/first-letter.ts';
import { defineRule } from '../rule.ts';
import { describeReplacement, endpointOf, problemAt, subjectOf } from '../wording.ts';

export const supersededExternalCall = defineRule({
  id: 'superseded-external-call',
  severity: 'warning',
  topic: 'external-call',
  summary: 'an operation of the external API that is deprecated or superseded, with what to call now',

  *checkCall(fact) {
    const { call, operation, replacements } = fact;
    if (operation?.api !== 'external') return;
    if (operation.status !== 'superseded' && operation.status !== 'deprecated') return;
    const [now] = replacements;
    yield problemAt(fact, {
      what: `${subjectOf(call.symbol)} calls ${endpointOf(fact)} of Pleo's external API, which is ${operation.status}.`,
      why: reasonFor(operation, now?.path ?? 'that path'),
      next: now
        ? `Call ${describeReplacement(now)}.`
        : 'Ask Pleo what to call in its place: no successor is named.',
    });
  },
});

/** What the catalogue notes, without what to call, which is said apart. */
function reasonFor({ note }: Operation, path: string): string {
  const reason = note.replace(/^Call [^;]*? instead[:;] /, '').replace('that path', path);
  return reason === '' ? 'Newer operations took its place.' : upperFirst(reason);
}
