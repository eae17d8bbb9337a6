/** Which credentials to mend, create, keep, rename and retire, for each environment. Never the text of one. */

import type { AccountKind } from '../model/access.ts';
import type { Environment } from '../model/api-call.ts';
import type { Credential } from '../model/credential.ts';
import type { Finding } from '../model/finding.ts';
import {
  createTask,
  type Holder,
  keepTask,
  mendTask,
  nameOf,
  renameTask,
  retireTask,
} from './credential-words.ts';
import { readEnvironments } from './environments.ts';
import type { CredentialTask } from './plan.ts';
import type { KnownCall } from './planned-calls.ts';
import { neededScopes } from './scope-needs.ts';

/** Whether a finding speaks of a credential and not of a call. */
export function isOfCredential({ topic }: Finding): boolean {
  return topic === 'credential' || topic === 'exposure';
}

const ENVIRONMENTS: readonly Environment[] = ['production', 'staging', 'unknown'];

/** Names that are proposed, best first. */
const KEY_NAMES = ['PLEO_API_KEY', 'PLEO_EXTERNAL_API_KEY', 'PLEO_NEW_API_KEY'];

/** The tasks: what fails today first, then one environment after the other. */
export function listCredentialTasks(
  calls: readonly KnownCall[],
  findings: readonly Finding[],
  account: AccountKind | null,
): CredentialTask[] {
  const mended = findings.filter(isOfCredential).map(mendTask);
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

interface Scene {
  readonly environment: Environment;
  readonly calls: readonly KnownCall[];
  readonly keyName: string;
  readonly account: AccountKind | null;
}

function tasksFor({ environment, calls, keyName, account }: Scene): CredentialTask[] {
  const legacy = holdersOf(calls, 'legacy', environment);
  const names = new Set(legacy.map(({ credential }) => nameOf(credential)));
  const external = holdersOf(calls, 'external', environment);
  const kept = external.filter((holder) => isFit(holder, names));
  const unfit = external.filter((holder) => !kept.includes(holder)).flatMap((holder) => holder.calls);
  // Calls that move go to a key that is there; those whose credential cannot stay need one.
  const open = kept.length > 0 ? unfit : calls.filter(isMoving);
  const made =
    open.length === 0
      ? []
      : [
          createTask({
            environment,
            keyName,
            account,
            scopes: [...new Set(open.flatMap(neededScopes))].sort(),
            calls: open,
          }),
        ];
  const tokens = legacy.filter(({ credential }) => MAY_BE_TOKEN.has(credential.kind));
  return [
    ...made,
    ...kept.map((holder) => keepTask(holder, scopesFor(holder, kept, calls))),
    ...tokens.flatMap(renameTask),
    ...tokens.map(retireTask),
  ];
}

/** An API key that goes to the legacy API is mended there, and stays in use. */
const MAY_BE_TOKEN: ReadonlySet<Credential['kind']> = new Set(['legacy-token', 'unknown']);

function isMoving({ call, blocked }: KnownCall): boolean {
  return call.api === 'external' || blocked === null;
}

/** Whether a credential of the external API can stay: it is no token of the legacy one, and is made for here. */
function isFit({ credential, environment }: Holder, legacyNames: ReadonlySet<string | null>): boolean {
  const name = nameOf(credential);
  if (credential.kind === 'legacy-token' || (name !== null && legacyNames.has(name))) return false;
  return credential.environment === 'unknown' || credential.environment === environment;
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
