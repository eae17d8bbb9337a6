/** A credential that is sent in a way its API does not read. */

import { type Certainty, leastCertain } from '../../model/certainty.ts';
import { type CredentialForm, isGivenOut } from '../../model/credential.ts';
import type { CredentialFact } from '../../model/finding.ts';
import { hostOf, isBasic, isShared, nameOf, problemOf } from '../credentials.ts';
import { defineRule } from '../rule.ts';

export const wrongAuthScheme = defineRule({
  id: 'wrong-auth-scheme',
  severity: 'error',
  topic: 'credential',
  summary:
    'an API key as Bearer, a Basic header on the legacy host, a key as the password or without its colon',

  *checkCredential(fact) {
    const fault = isShared(fact)
      ? null
      : (sameEverywhere(fact) ?? (fact.api === 'legacy' ? onLegacy(fact) : onExternal(fact)));
    if (!fault) return;
    yield problemOf(fact, {
      what: `${nameOf(fact.credential)} is sent to ${hostOf(fact)} ${fault.how}.`,
      why: `${fault.why ?? (fact.api === 'legacy' ? LEGACY : EXTERNAL)} Such a request is refused, most likely with 401.`,
      next: fact.api === 'legacy' ? 'Send a legacy token as `Authorization: Bearer <token>`.' : NEXT,
      certainty: leastCertain(fact.certainty, fault.certainty),
    });
  },
});

interface Fault {
  /** Goes on from "`KEY` is sent to external.pleo.io". */
  readonly how: string;
  readonly why?: string;
  readonly certainty: Certainty;
}

const LEGACY = 'The legacy API takes a token as Bearer.';
const EXTERNAL =
  'The external API takes an API key as the user name of HTTP Basic with an empty password, or an OAuth access token as Bearer.';
const NEXT =
  'Send `Authorization: Basic base64("<key>:")`, the colon included and nothing behind it, or let the client do it with the key as the user name and an empty password.';

/** What neither API reads. */
const ANYWHERE: Readonly<Partial<Record<CredentialForm, Fault>>> = {
  'other-scheme': { how: 'behind a scheme that is neither Bearer nor Basic', certainty: 'certain' },
  'other-header': { how: 'in a header that is not `Authorization`', certainty: 'likely' },
  'bearer-encoded': { how: 'as Bearer, encoded as for Basic', certainty: 'certain' },
};

function sameEverywhere({ credential, api }: CredentialFact): Fault | null {
  const { form, source } = credential;
  // A variable may hold its scheme, too; one whose name says what it is seldom does.
  const isPlain = source.type !== 'unknown' && source.type !== 'parameter';
  if (form === 'bare' && isPlain && credential.kind !== 'unknown')
    return { how: 'without any scheme', certainty: 'likely' };
  if (api === 'legacy' && isBasic(form)) return null;
  return ANYWHERE[form] ?? null;
}

function onLegacy({ credential }: CredentialFact): Fault | null {
  // An API key there is the more specific fault.
  if (!isBasic(credential.form) || credential.kind === 'api-key') return null;
  return { how: 'as HTTP Basic', certainty: 'certain' };
}

const ON_EXTERNAL: Readonly<Partial<Record<CredentialForm, Fault>>> = {
  'basic-as-password': { how: 'as the password of HTTP Basic', certainty: 'certain' },
  'basic-password': { how: 'with a password beside it', certainty: 'likely' },
  'basic-without-colon': { how: 'as HTTP Basic without the colon behind it', certainty: 'likely' },
  'basic-bare': { how: 'behind `Basic` as it is, neither encoded nor with its colon', certainty: 'likely' },
  'basic-not-encoded': { how: 'behind `Basic` without being encoded', certainty: 'certain' },
};

function onExternal(fact: CredentialFact): Fault | null {
  const { credential, likeKind } = fact;
  // A legacy token there is the more specific fault.
  if (credential.kind === 'legacy-token') return null;
  if (credential.form === 'bearer') {
    if (likeKind !== 'api-key') return null;
    return {
      how: 'as Bearer, and it is an API key by what is known of it',
      why: 'Bearer is for OAuth access tokens.',
      certainty: 'likely',
    };
  }
  if (credential.form === 'basic' && isGivenOut(credential))
    return {
      how: 'as HTTP Basic, and it is an OAuth access token',
      why: 'OAuth access tokens go as Bearer.',
      certainty: 'likely',
    };
  return ON_EXTERNAL[credential.form] ?? null;
}
