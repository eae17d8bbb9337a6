/** What rules about credentials share: who speaks for which fault, and the sentences. */

import { type Certainty, leastCertain } from '../model/certainty.ts';
import { type Credential, type CredentialForm, SEEN } from '../model/credential.ts';
import type { CredentialFact, Problem } from '../model/finding.ts';
import { listed } from '../model/listed.ts';
import type { Step } from '../model/location.ts';

/** "`PLEO_TOKEN`", or what else the reader would call it. */
export function nameOf({ source, form }: Credential): string {
  if (source.name !== null && source.type !== 'literal') return `\`${source.name}\``;
  return isBasic(form) ? 'The key' : 'The credential';
}

/** "external.pleo.io" or its staging twin. */
export function hostOf({ api, environments }: CredentialFact): string {
  const host = api === 'legacy' ? 'openapi' : 'external';
  return environments.length === 1 && environments[0] === 'staging'
    ? `${host}.staging.pleo.io`
    : `${host}.pleo.io`;
}

/** Why it is taken for its kind: the weightiest reason. */
export function reasonFor({ kind, evidence }: Credential): string {
  return evidence.find((one) => one.kind === kind)?.reason ?? 'it is sent like one';
}

/** How sure the kind is: the user's own word and what was seen are, a name is likely at most. */
export function sureness(fact: CredentialFact): Certainty {
  const heaviest = fact.credential.evidence.find(({ kind }) => kind === fact.credential.kind)?.weight ?? 0;
  const kind: Certainty = heaviest >= SEEN ? 'certain' : 'likely';
  return leastCertain(fact.certainty, kind);
}

/** Whether a credential reaches both APIs: that is one fault, and shared-credential speaks for all uses of it. */
export function isShared(fact: CredentialFact): boolean {
  return fact.elsewhere.length > 0;
}

/** " with the scopes `a` and `b`", or nothing. */
export function scopeWords(scopes: readonly string[]): string {
  if (scopes.length === 0) return '';
  const names = scopes.map((scope) => `\`${scope}\``);
  return ` with the ${scopes.length === 1 ? 'scope' : 'scopes'} ${listed(names)}`;
}

/** The forms that carry it as Basic does, rightly or not. */
export function isBasic(form: CredentialForm): boolean {
  return form.startsWith('basic');
}

/** What every finding about a use has in common. */
export function problemOf(
  fact: CredentialFact,
  words: Pick<Problem, 'what' | 'why' | 'next' | 'certainty'>,
): Problem {
  const { credential, calls, elsewhere, symbol, context } = fact;
  return {
    at: credential.at,
    ...words,
    context,
    identity: [credential.source.type, credential.source.name ?? '', credential.form, fact.api, symbol ?? ''],
    call: calls[0] ?? null,
    blocked: false,
    replacements: [],
    evidence: [
      ...credential.way.filter((step) => !isAt(step, credential)),
      ...elsewhere,
      ...calls.map(callStep),
    ],
  };
}

function isAt({ at }: Step, credential: Credential): boolean {
  return at.file === credential.at.file && at.line === credential.at.line;
}

function callStep({ location, method, path }: CredentialFact['calls'][number]): Step {
  return { at: location, note: `sends it with ${method ?? 'a request'} ${path ?? ''}`.trimEnd() };
}
