/** A field of the legacy API that is read from an answer of the external one. */

import { fieldNames, fieldProblem, readerOf } from '../fields.ts';
import { defineRule } from '../rule.ts';

export const legacyField = defineRule({
  id: 'legacy-field',
  severity: 'error',
  topic: 'external-answer',
  summary: 'a legacy field read from an answer of the external API',

  *checkField(fact) {
    const { legacy, operation } = fact;
    if (!legacy) return;
    const to = fieldNames(legacy.to);
    const hint = legacy.note === '' ? '' : ` ${legacy.note}`;
    yield fieldProblem(fact, {
      what: `${readerOf(fact)} \`${legacy.name}\` of the answer of ${operation.method} ${operation.path}, which does not have it: it is a field of the legacy API.`,
      why: 'It is not there, though the request succeeds.',
      next: to === '' ? `Nothing takes its place there.${hint}` : `Read ${to}.${hint}`,
    });
  },
});
