/** A field of a legacy answer that has another name, shape, unit or meaning in the replacement. */

import { fieldNames, fieldProblem, newRequest, readerOf } from '../fields.ts';
import { defineRule } from '../rule.ts';

export const changedField = defineRule({
  id: 'changed-field',
  severity: 'warning',
  topic: 'legacy-answer',
  summary: 'a field read from a legacy answer that is renamed, or changes shape, unit or meaning',

  *checkField(fact) {
    const { change, path, replacement } = fact;
    if (change?.kind !== 'changed') return;
    const to = fieldNames(change.to);
    yield fieldProblem(fact, {
      what: `${readerOf(fact)} \`${path}\`, which is ${to} in the answer of ${newRequest(replacement)}.`,
      why:
        change.unit === 'minor'
          ? 'The new amount is an integer in minor units: taken for the old one, it is a hundred times too large for most currencies.'
          : 'Under its old name it is not there, or something else than before, though the request succeeds.',
      next: change.note === '' ? `Read ${to}.` : `Read ${to}. ${change.note}`,
    });
  },
});
