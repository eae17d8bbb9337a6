/** A field of a legacy answer that the replacement does not have. */

import { fieldProblem, newRequest, readerOf } from '../fields.ts';
import { defineRule } from '../rule.ts';

export const lostField = defineRule({
  id: 'lost-field',
  severity: 'warning',
  topic: 'legacy-answer',
  summary: 'a field read from a legacy answer that the replacement does not have',

  *checkField(fact) {
    const { change, path, replacement } = fact;
    if (change?.kind !== 'lost') return;
    yield fieldProblem(fact, {
      what: `${readerOf(fact)} \`${path}\`, and the answer of ${newRequest(replacement)} has no such field.`,
      why: 'After the move it is not there, though the request succeeds.',
      next:
        change.note === ''
          ? 'Find out what the value is for: it has to come from elsewhere, or go.'
          : change.note,
    });
  },
});
