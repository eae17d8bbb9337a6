/** Which credentials to mend, create, keep, rename and retire, for each environment. Never the text of one. */

import { adviceFor } from '../catalogue/catalogue.ts';
import type { AccountKind } from '../model/access.ts';
import type { Environment } from '../model/api-call.ts';
import type { Credential } from '../model/credential.ts';
import type { Finding } from '../model/finding.ts';
import { readEnvironments } from './environments.ts';
import type { CredentialTask } from './plan.ts';
import { type KnownCall, placeOf, uniquePlaces } from './planned-calls.ts';
import { neededScopes } from './scope-needs.ts';

/** The rules that speak of credentials. */
const CREDENTIAL_RULES: ReadonlySet<string> = new Set([
  'legacy-token-on-external',
  'api-key-on-legacy',
  'shared-credential',
  'wrong-auth-scheme',
  'environment-mismatch',
  'hardcoded-credential',
  'credential-in-browser',
]);

/** Whether a rule speaks of a credential and not of a call. */
export function isCredentialRule(rule: string): boolean {
  return CREDENTIAL_RULES.has(rule);
}

const ENVIRONMENTS: readonly Environment[] = ['production', 'staging', 'unknown'];

/** Names that are proposed, best first. */
const KEY_NAMES = ['PLEO_API_KEY', 'PLEO_EXTERNAL_API_KEY', 'PLEO_NEW_API_KEY'];

interface Holder {
  readonly credential: Credential;
  readonly environment: Environment;
  readonly calls: KnownCall[];
}

/** The tasks: what fails today first, then one environment after the other. */
export function listCredentialTasks(
  calls: readonly KnownCall[],
  findings: readonly Finding[],
  account: AccountKind | null,
): CredentialTask[] {
  const mended = findings.filter(({ rule }) => isCredentialRule(rule)).map(mendTask);
  const named = new Set(calls.map(({ call }) => call.credential?.source.name ?? ''));
  const free = KEY_NAMES.find((name) => !named.has(name)) ?? 'PLEO_API_KEY_2';
  const environmentOf = readEnvironments(calls);
  const tasks = ENVIRONMENTS.flatMap((environment) => {
    const here = calls.filter(
      (known) => known.call.context === 'source' && environmentOf(known) === environment,
    );
    return tasksFor({ environment, calls: here, keyName: free, account });
  });
  return [...mended, ...tasks];
}

function mendTask({ call, next, what, at }: Finding): CredentialTask {
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

interface Scene {
  readonly environment: Environment;
  readonly calls: readonly KnownCall[];
  readonly keyName: string;
  readonly account: AccountKind | null;
}

function tasksFor({ environment, calls, keyName, account }: Scene): CredentialTask[] {
  const legacy = holdersOf(calls, 'legacy', environment);
  const legacyNames = new Set(legacy.map(({ credential }) => nameOf(credential)));
  const external = holdersOf(calls, 'external', environment).filter(
    ({ credential }) => nameOf(credential) === null || !legacyNames.has(nameOf(credential)),
  );
  const scopes = [...new Set(calls.flatMap(neededScopes))].sort();
  const moving = calls.filter(({ call, blocked }) => call.api === 'external' || blocked === null);
  const [kept] = external;
  const key = kept
    ? external.map((holder) => keepTask(holder, scopesFor(holder, external, calls)))
    : moving.length > 0
      ? [createTask({ environment, keyName, account, scopes, calls: moving })]
      : [];
  return [...key, ...legacy.flatMap(renameTask), ...legacy.map(retireTask)];
}

/** What a key needs that is there already: for its own calls, and for those that move to it, which is the one of their package. */
function scopesFor(holder: Holder, holders: readonly Holder[], calls: readonly KnownCall[]): string[] {
  const isIn = (one: Holder, folder: string): boolean =>
    one.calls.some(({ planned }) => planned.package === folder);
  const own = calls.filter((known) => {
    const { api, package: folder } = known.planned;
    if (api === 'external') return holder.calls.includes(known);
    return isIn(holder, folder) || !holders.some((one) => isIn(one, folder));
  });
  return [...new Set(own.flatMap(neededScopes))].sort();
}

/** The credentials that calls of one API carry, each once. */
function holdersOf(calls: readonly KnownCall[], api: string, environment: Environment): Holder[] {
  const holders = new Map<string, Holder>();
  for (const known of calls) {
    const { credential } = known.call;
    if (known.call.api !== api || !credential) continue;
    const { type, name } = credential.source;
    const key = name === null ? `${type} ${credential.at.file}` : `${type} ${name}`;
    const found = holders.get(key);
    if (found) found.calls.push(known);
    else holders.set(key, { credential, environment, calls: [known] });
  }
  return [...holders.values()];
}

/** Names of parameters are names inside of the program, not of something that a person made. */
function nameOf({ source }: Credential): string | null {
  return source.type === 'literal' || source.type === 'parameter' ? null : source.name;
}

function createTask(input: {
  readonly environment: Environment;
  readonly keyName: string;
  readonly account: AccountKind | null;
  readonly scopes: readonly string[];
  readonly calls: readonly KnownCall[];
}): CredentialTask {
  const { environment, keyName, account, scopes, calls } = input;
  const where =
    environment === 'unknown' ? 'for each environment that the deployment has' : `for ${environment}`;
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
    text: `Create an API key ${where}: ${make}, with the scopes named here. It is shown once. Keep it under a name of its own, such as \`${keyName}\`: the legacy token stays in use until the last call has moved, and neither API takes the credential of the other.${partner}`,
    scopes,
    places: [],
    calls: calls.map(({ planned }) => planned.id),
  };
}

function keepTask({ credential, environment, calls }: Holder, scopes: readonly string[]): CredentialTask {
  return {
    ...shared({ credential, environment, calls }),
    action: 'keep',
    text: `${titleOf(credential)} is sent to the external API already. Make sure that it has the scopes named here: GET /v1/introspect with it tells which it has. Where some are missing, ${credential.kind === 'oauth-token' ? 'ask for them when the user authorises' : 'make a key that has them all'}.`,
    scopes,
  };
}

/** A name that does not say which API a credential is for invites the wrong one into it. */
function renameTask(holder: Holder): CredentialTask[] {
  const name = nameOf(holder.credential);
  if (name === null || /legacy|openapi|deprecated|(?:^|[^a-z])old(?:[^a-z]|$)/i.test(name)) return [];
  if (holder.calls.length === 0) return [];
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

function retireTask(holder: Holder): CredentialTask {
  const { credential, calls } = holder;
  const stuck = calls.filter(({ blocked }) => blocked !== null).length;
  const sent = calls.length === 1 ? '1 call' : `${calls.length} calls`;
  const waits =
    stuck === 0
      ? ''
      : ` ${stuck === 1 ? 'One of them is' : `${stuck} of them are`} blocked: until there is a way for ${stuck === 1 ? 'it' : 'them'}, the token has to stay valid.`;
  return {
    ...shared(holder),
    action: 'retire',
    text: `${titleOf(credential)} is sent with ${sent} of the legacy API. When the last of them has moved, delete the token in the Pleo web app under Settings > Open API, and its value wherever it is stored.${waits}`,
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
