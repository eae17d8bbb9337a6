/** Sentences that several rules share: what a call is called, and what takes its place. */

import type { ApiCall } from '../model/api-call.ts';
import type { Replacement } from '../model/catalogue.ts';
import type { CallFact, Problem } from '../model/finding.ts';
import { lowerFirst } from '../model/first-letter.ts';

/** "`PleoClient.listExpenses()`", or "This code" at top level. */
export function subjectOf(symbol: string | null): string {
  return symbol === null ? 'This code' : `\`${symbol}()\``;
}

/** "GET /v1/expenses", with words for what is not known. */
export function endpointOf({ call, operation }: CallFact): string {
  const method = call.method ?? operation?.method ?? null;
  const path = operation?.path ?? call.path;
  if (path === null)
    return method === null ? 'a path that is not known' : `${method} on a path that is not known`;
  return method === null ? `${path} (method not known)` : `${method} ${path}`;
}

/** "POST /v1/accounting-entries:search with an API key that has `accounting-entries:read`". */
export function describeReplacement(replacement: Replacement): string {
  const { method, path, scopes } = replacement;
  const what = method === 'WEBHOOK' ? `the webhook \`${path}\`` : `${method} ${path}`;
  const scope = scopes.map((name) => `\`${name}\``).join(' and ');
  return scope === '' ? what : `${what} with an API key that has ${scope}`;
}

/** The sentence that tells what to do: the best replacement, and that there are others. */
export function nextFor(replacements: readonly Replacement[]): string {
  const [first, ...others] = replacements;
  if (!first) return 'Find out what this call is for, then look for its replacement in the migration guide.';
  const verb = first.method === 'WEBHOOK' ? 'Receive' : 'Call';
  const purpose =
    first.when === null || others.length === 0 ? '' : `, for ${lowerFirst(first.when).replace(/\.$/, '')}`;
  const more =
    others.length === 0
      ? ''
      : `; there ${others.length === 1 ? 'is one other way' : `are ${others.length} other ways`}`;
  return `${verb} ${describeReplacement(first)}${purpose}${more}.`;
}

/** What every finding about a call has in common. */
export function problemAt(
  { call, operation, replacements, blocked }: CallFact,
  words: Pick<Problem, 'what' | 'why' | 'next'>,
): Problem {
  return {
    at: call.location,
    ...words,
    certainty: call.certainty,
    context: call.context,
    identity: [operation?.id ?? endpointIdentity(call), call.symbol ?? '', call.text],
    call,
    blocked: blocked !== null,
    replacements,
    evidence: call.evidence,
  };
}

function endpointIdentity({ method, path }: ApiCall): string {
  return `${method ?? '?'} ${path ?? '?'}`;
}
