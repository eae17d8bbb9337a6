/** Uses of credentials → facts: one for each credential, place and API, held together with its uses elsewhere. */

import type { FoundCall, Knowledge } from '../clients/find-calls.ts';
import type { ApiCall } from '../model/api-call.ts';
import { type Certainty, isAtLeast, leastCertain } from '../model/certainty.ts';
import type { CredentialFact } from '../model/finding.ts';
import { groupBy } from '../model/group-by.ts';
import { comparePlaces, type Step } from '../model/location.ts';
import { symbolOf } from '../syntax/symbol.ts';
import { onlyKindOf } from './kind.ts';
import type { Use } from './uses.ts';

type Api = CredentialFact['api'];

/** Whether two files that read a variable of one name read the same one. */
export type IsOneVariable = (file: string, other: string, name: string | null) => boolean;

/** Facts in order of place. `callOf` tells what became of a found call. */
export function credentialFacts(
  uses: readonly Use[],
  callOf: (found: FoundCall) => ApiCall | null,
  { contextOf, isOneVariable }: Pick<Knowledge, 'contextOf'> & { readonly isOneVariable: IsOneVariable },
): CredentialFact[] {
  const decided = uses.filter((one) => decidedApi(one) !== null);
  const groups = groupBy(decided, ({ call, credential: { identity, source, form, at } }) => {
    const who = identity ?? `${source.type}:${source.name}`;
    return [call.api, at.file, at.start, at.end, who, form].join('\0');
  });
  const facts = [...groups.values()].flatMap((group): CredentialFact[] => {
    const [first] = group;
    const calls = uniqueCalls(group.flatMap(({ call }) => callOf(call) ?? []));
    const api = first && decidedApi(first);
    if (!api || calls.length === 0) return [];
    return [
      {
        kind: 'credential',
        credential: first.credential,
        api,
        environments: [...new Set(group.map(({ call }) => call.environment))],
        calls,
        elsewhere: [],
        scopes: [],
        isFirst: true,
        likeKind: likeKind(first),
        certainty: certaintyOf(group),
        context: contextOf(first.credential.at.file),
        symbol: symbolOf(first.node),
      },
    ];
  });
  facts.sort((a, b) => comparePlaces(a.credential.at, b.credential.at));
  return shared(facts, uses, isOneVariable);
}

/** The API that a use is for; null where nobody knows which of several hosts and credentials belong together. */
function decidedApi({ call: { api }, isAlone, isChosen, apis }: Use): Api | null {
  if (isChosen || !(isAlone || apis.size === 1)) return null;
  return api === 'legacy' || api === 'external' ? api : null;
}

/** Facts of credentials that reach both APIs know of each other. */
function shared(
  facts: readonly CredentialFact[],
  uses: readonly Use[],
  isOneVariable: IsOneVariable,
): CredentialFact[] {
  const deployed = new Set(
    uses.filter(({ isDeployed }) => isDeployed).map(({ credential }) => placeKey(credential)),
  );
  const spoken = new Set<string>();
  return facts.map((fact) => {
    const { identity } = fact.credential;
    if (identity === null || deployed.has(placeKey(fact.credential))) return fact;
    const others = facts.filter(
      (other) =>
        other.api !== fact.api &&
        other.credential.identity === identity &&
        !deployed.has(placeKey(other.credential)) &&
        isOneVariable(homeOf(other), homeOf(fact), fact.credential.source.name),
    );
    if (others.length === 0) return fact;
    const isFirst = fact.api === 'external' && !spoken.has(identity);
    if (isFirst) spoken.add(identity);
    return {
      ...fact,
      isFirst,
      elsewhere: others.map(stepTo),
      certainty: others.map((other) => other.certainty).reduce(leastCertain, fact.certainty),
    };
  });
}

/** Where a credential is read: variables of one name in two packages may well hold two credentials. */
function homeOf({ credential }: CredentialFact): string {
  return credential.home ?? credential.at.file;
}

function placeKey({ at, identity }: CredentialFact['credential']): string {
  return `${at.file}:${at.start}:${identity}`;
}

function stepTo({ credential, api }: CredentialFact): Step {
  return { at: credential.at, note: `sent to the ${api} API here` };
}

/** How sure host and credential are, ids and paths aside. */
function certaintyOf(group: readonly Use[]): Certainty {
  const each = group.map(({ call, isAlone }): Certainty => {
    if (!isAlone || call.certainty === 'possible') return 'likely';
    return call.certainty;
  });
  return each.reduce((best, one) => (isAtLeast(one, best) ? one : best), 'likely');
}

function likeKind({ credential }: Use): CredentialFact['likeKind'] {
  return credential.kind === 'unknown' ? onlyKindOf(credential.evidence) : credential.kind;
}

function uniqueCalls(calls: readonly ApiCall[]): ApiCall[] {
  return [...new Set(calls)].sort((a, b) => comparePlaces(a.location, b.location));
}
