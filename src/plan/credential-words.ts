/** What is said of a credential: that it is to be mended, created, kept, renamed or retired. */

import { adviceFor } from '../catalogue/catalogue.ts';
import { says, saysLegacy } from '../credentials/words.ts';
import type { AccountKind } from '../model/access.ts';
import type { Environment } from '../model/api-call.ts';
import type { Credential } from '../model/credential.ts';
import type { Finding } from '../model/finding.ts';
import { count } from '../report/count.ts';
import type { CredentialTask } from './plan.ts';
import { type KnownCall, placeOf, uniquePlaces } from './planned-calls.ts';

/** A credential, and the calls of one API and environment that carry it. */
export interface Holder {
  readonly credential: Credential;
  readonly environment: Environment;
  readonly calls: KnownCall[];
}

/** What a rule says of a credential. */
export function mendTask({ call, next, what, at }: Finding): CredentialTask {
  const credential = call?.credential ?? null;
  return {
    action: 'mend',
    environment: null,
    name: credential ? nameOf(credential) : null,
    kind: credential?.kind ?? 'unknown',
    text: `${what} ${next}`,
    scopes: [],
    places: [placeOf(at)],
    calls: call ? [call.id] : [],
  };
}

/** A key that is not there yet. */
export function createTask(input: {
  readonly environment: Environment;
  readonly keyName: string;
  readonly account: AccountKind | null;
  readonly scopes: readonly string[];
  readonly calls: readonly KnownCall[];
}): CredentialTask {
  const { environment, keyName, account, scopes, calls } = input;
  const where =
    environment === 'unknown' ? 'For each environment that the deployment has' : `For ${environment}`;
  const partner =
    account === 'new-partner' || account === 'existing-partner'
      ? ' A partner integration has to use OAuth 2.0 instead, with the same scopes.'
      : '';
  const make = adviceFor(account).apiKey;
  return {
    action: 'create',
    environment,
    name: keyName,
    kind: 'api-key',
    text: `${where}, ${make}, with the scopes named here. It is shown once. Keep it under a name of its own, such as \`${keyName}\`: the legacy token stays in use until the last call has moved, and neither API takes the credential of the other.${partner}`,
    scopes,
    places: [],
    calls: calls.map(({ planned }) => planned.id),
  };
}

/** A credential of the external API that stays, with the scopes that it needs. */
export function keepTask(
  { credential, environment, calls }: Holder,
  scopes: readonly string[],
): CredentialTask {
  return {
    ...shared({ credential, environment, calls }),
    action: 'keep',
    text: `${titleOf(credential)} is sent to the external API already. Make sure that it has the scopes named here: GET /v1/introspect with it tells which it has. Where some are missing, ${credential.kind === 'oauth-token' ? 'ask for them when the user authorises' : 'make a key that has them all'}.`,
    scopes,
  };
}

/** A name that does not say which API a credential is for invites the wrong one into it. */
export function renameTask(holder: Holder): CredentialTask[] {
  const name = nameOf(holder.credential);
  if (name === null || saysLegacy(name) || says(name, 'old')) return [];
  const better = /^[A-Z0-9_]+$/.test(name) ? 'PLEO_LEGACY_TOKEN' : 'legacyToken';
  return [
    {
      ...shared(holder),
      action: 'rename',
      text: `\`${name}\` holds the credential of the legacy API, and its name does not say so. Rename it, to \`${better}\` for instance, wherever it is set and read, so that nobody puts the new key into it.`,
      scopes: [],
    },
  ];
}

/** A token of the legacy API, which goes when its last call has moved. */
export function retireTask(holder: Holder): CredentialTask {
  const { credential, calls } = holder;
  const stuck = calls.filter(({ blocked }) => blocked !== null).length;
  const isOne = calls.length === 1;
  const which =
    stuck === calls.length
      ? isOne
        ? 'It is'
        : 'All of them are'
      : `${stuck} of them ${stuck === 1 ? 'is' : 'are'}`;
  const waits = stuck === 0 ? '' : ` ${which} blocked: until there is a way, the token has to stay valid.`;
  return {
    ...shared(holder),
    action: 'retire',
    text: `${titleOf(credential)} is sent with ${count(calls.length, 'call')} of the legacy API. When ${isOne ? 'it' : 'the last of them'} has moved, delete the token in the Pleo web app under Settings > Open API, and its value wherever it is stored.${waits}`,
    scopes: [],
  };
}

function shared({ credential, environment, calls }: Holder) {
  return {
    environment,
    name: nameOf(credential),
    kind: credential.kind,
    places: uniquePlaces(calls.map(({ call }) => placeOf(call.credential?.at ?? call.location))),
    calls: calls.map(({ planned }) => planned.id),
  };
}

function titleOf(credential: Credential): string {
  const name = nameOf(credential);
  if (name !== null) return `\`${name}\``;
  return credential.source.type === 'literal'
    ? 'The credential that is written in the code'
    : 'The credential whose name was not seen';
}

/** Names of parameters are names inside of the program, not of something that a person made. */
export function nameOf({ source }: Credential): string | null {
  return source.type === 'literal' || source.type === 'parameter' ? null : source.name;
}
