/** What a credential is: from all that is known of it, with a weight and a reason each. */

import { type CredentialKind, type KindEvidence, SEEN } from '../model/credential.ts';
import type { CredentialName } from './source.ts';
import { says, saysExternal, saysKey, saysLegacy, saysOAuth } from './words.ts';

/** What the user says; it wins over everything. */
export const GIVEN = 100;
/** An OAuth server gave it out. */
export const ANSWERED = SEEN;
/** The name of the variable or secret says which API it is for. */
const NAMED = 10;
/** Something that holds it on its way is called so. */
const HELD = 6;
/** It is sent elsewhere as only one kind is. */
export const SENT = 4;
/** A name that fits one kind better than the others, and proves nothing alone. */
const FITS = 2;

/** Below this nothing is decided. */
const ENOUGH = 4;

/** What the names of a credential say. */
export function evidenceOfNames(names: readonly CredentialName[]): KindEvidence[] {
  return names.flatMap(({ text, own }): KindEvidence[] => {
    const weight = own ? NAMED : HELD;
    const reason = (word: string): string =>
      own ? `the name ${text} means ${word}` : `it is held in ${text}`;
    const found: KindEvidence[] = [];
    if (saysLegacy(text)) found.push({ kind: 'legacy-token', weight, reason: reason('the legacy API') });
    if (saysExternal(text) && (!own || says(text, 'pleo'))) {
      const kind = saysOAuth(text) && !saysKey(text) ? 'oauth-token' : 'api-key';
      found.push({ kind, weight, reason: reason('the external API') });
    } else if (says(text, 'oauth') || says(text, 'oauth2')) {
      found.push({ kind: 'oauth-token', weight, reason: reason('OAuth') });
    } else if (saysOAuth(text)) {
      found.push({ kind: 'oauth-token', weight: FITS, reason: reason('an access token') });
    } else if (saysKey(text)) {
      found.push({ kind: 'api-key', weight: FITS, reason: reason('a key') });
    }
    return found;
  });
}

/** The kind that the evidence is for; `unknown` when there is too little, or too much against it. */
export function kindOf(evidence: readonly KindEvidence[]): CredentialKind {
  const [first, second] = weighed(evidence);
  if (!first || first.weight < ENOUGH) return 'unknown';
  return second && second.weight * 2 > first.weight ? 'unknown' : first.kind;
}

/** The one kind that there is evidence for, however little; `unknown` when there is none, or for several. */
export function onlyKindOf(evidence: readonly KindEvidence[]): CredentialKind {
  const [only, ...others] = weighed(evidence);
  return only && others.length === 0 ? only.kind : 'unknown';
}

/** Kinds by their heaviest evidence: saying the same twice does not make it truer. */
function weighed(evidence: readonly KindEvidence[]): KindEvidence[] {
  const best = new Map<CredentialKind, KindEvidence>();
  for (const one of evidence) if ((best.get(one.kind)?.weight ?? 0) < one.weight) best.set(one.kind, one);
  return [...best.values()].sort((a, b) => b.weight - a.weight);
}
