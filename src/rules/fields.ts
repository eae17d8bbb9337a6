/** What rules about fields of answers share: the sentences, and what stays the same when lines move. */

import type { Replacement } from '../model/catalogue.ts';
import type { FieldFact, Problem } from '../model/finding.ts';
import { listed } from '../model/listed.ts';

/** "`toRow()` reads". */
export function readerOf({ symbol }: FieldFact): string {
  return symbol === null ? 'This code reads' : `\`${symbol}()\` reads`;
}

/** The request whose answer takes the place of the old one: "POST /v1/accounting-entries:search". */
export function newRequest(replacement: Replacement | null): string {
  return replacement ? `${replacement.method} ${replacement.path}` : 'the replacement';
}

/** "`amount.value` and `amount.currency`". */
export function fieldNames(paths: readonly string[]): string {
  return listed(paths.map((path) => `\`${path}\``));
}

/** What every finding about a field has in common. */
export function fieldProblem(fact: FieldFact, words: Pick<Problem, 'what' | 'why' | 'next'>): Problem {
  const { location, certainty, context, operation, path, symbol, text, call } = fact;
  return {
    at: location,
    ...words,
    certainty,
    context,
    identity: [operation.id, path, symbol ?? '', text],
    call,
    blocked: false,
    replacements: [],
    evidence: [{ at: call.location, note: `answer of ${operation.method} ${operation.path}` }],
  };
}
