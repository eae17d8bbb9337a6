/** What rules about credentials share: who speaks for which fault, and the sentences. */

import type { Certainty } from '../model/certainty.ts';
import { isAtLeast } from '../model/certainty.ts';
import type { Credential, CredentialForm, CredentialKind } from '../model/credential.ts';
import type { CredentialFact, Problem } from '../model/finding.ts';
import type { Step } from '../model/location.ts';

/** "`PLEO_TOKEN`", or what else the reader would call it. */
export function nameOf({ source, form }: Credential): string {
  if (source.name !== null && source.type !== 'literal') return `\`${source.name}\``;
  return form.startsWith('basic') ? 'The key' : 'The credential';
}

/** "legacy API token", "API key", "OAuth access token". */
export const KIND_NAMES: Readonly<Record<CredentialKind, string>> = {
  'legacy-token': 'a legacy API token',
  'api-key': 'an API key',
  'oauth-token': 'an OAuth access token',
  unknown: 'a credential',
};

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
  const kind: Certainty = heaviest >= 50 ? 'certain' : 'likely';
  return isAtLeast(fact.certainty, kind) ? kind : fact.certainty;
}

/** Whether another rule speaks for this use: a credential that reaches both APIs is one fault. */
export function isShared(fact: CredentialFact): boolean {
  return fact.elsewhere.length > 0;
}

/** " with the scopes `a` and `b`", or nothing. */
export function withScopes(scopes: readonly string[]): string {
  const named = scopes.map((scope) => `\`${scope}\``);
  if (named.length === 0) return '';
  const last = named.at(-1) ?? '';
  const list = named.length === 1 ? last : `${named.slice(0, -1).join(', ')} and ${last}`;
  return ` with the ${named.length === 1 ? 'scope' : 'scopes'} ${list}`;
}

/** A first letter in upper case. */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
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
