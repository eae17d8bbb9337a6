/** Found calls → the credentials that they are sent with: each use described, and held together with all others. */

import { authorizationsOf } from '../clients/authorization.ts';
import type { FoundCall, Knowledge } from '../clients/find-calls.ts';
import type { Followed } from '../clients/follow.ts';
import type { Environment } from '../model/api-call.ts';
import type { Credential, CredentialKind, KindEvidence } from '../model/credential.ts';
import { groupBy } from '../model/group-by.ts';
import type { Settings } from '../settings/lookup.ts';
import { locate } from '../syntax/program.ts';
import type { TS } from '../syntax/typescript.ts';
import { type Formed, formOf } from './form.ts';
import { ANSWERED, evidenceOfNames, GIVEN, kindOf, SENT } from './kind.ts';
import { makeNaming, type Naming } from './naming.ts';
import { isSetting, type Sourced, sourceOf } from './source.ts';
import { environmentIn, saysWhole } from './words.ts';

/** One credential on one request, as one of its callers sends it. */
export interface Use {
  readonly call: FoundCall;
  readonly credential: Credential;
  readonly node: TS.Node;
  readonly sourced: Sourced;
  /** False: it is one of several that the request may be sent with. */
  readonly isAlone: boolean;
  /** Whether it is one of several that are sent in different ways: what decides that decides the host, too. */
  readonly isChosen: boolean;
  /** The APIs that the same request may go to. */
  readonly apis: ReadonlySet<string>;
  /** Whether settings, and not code, choose between those. */
  readonly isDeployed: boolean;
}

/** What was read of a use, before it is known what its credential is. */
interface Read extends Omit<Use, 'credential'> {
  readonly formed: Formed;
  readonly identity: string | null;
  readonly names: Sourced['names'];
}

/** The credentials of all calls, in the order of the calls. */
export function findUses(
  found: readonly FoundCall[],
  knowledge: Knowledge,
  from: { readonly settings: Settings; readonly given: ReadonlyMap<string, CredentialKind> },
): Use[] {
  const naming = makeNaming(from.settings, from.given);
  const known = found.filter(
    ({ endpoint: { url } }) => url.host !== null && knowledge.hostOf(url.host) !== null,
  );
  const groups = groupBy(known, ({ followed }) => followed);
  const all = withoutGeneric([...groups].flatMap(([followed, calls]) => readUses(followed, calls, naming)));
  const flows = new Map(
    found.flatMap(({ api, followed, environment }) =>
      api === 'auth' ? [[followed.request, environment] as const] : [],
    ),
  );
  const sent = sentAs(all);
  return all.map((use) => ({ ...use, credential: describeCredential(use, { naming, flows, sent }) }));
}

function readUses(followed: Followed, calls: readonly FoundCall[], naming: Naming): Read[] {
  const apis = new Set(calls.map(({ api }) => api));
  const isDeployed =
    apis.size > 1 && calls.some(({ endpoint }) => endpoint.address.trail.some(({ node }) => isSetting(node)));
  return followed.carried().flatMap((slots) => {
    const options = authorizationsOf(slots, followed.request).map((authorization) => {
      const formed = formOf(authorization);
      return { node: authorization.at, formed, sourced: sourceOf(formed.part) };
    });
    // What is empty for want of a value is no credential: `process.env.KEY ?? ''`.
    const given = options.filter(({ formed }) => formed.part.pieces.length > 0);
    const sorted = withoutDefaults(given.length > 0 ? given : options).sort(holesFirst);
    const distinct = sorted.filter((one, index) => sorted.findIndex((other) => isSame(other, one)) === index);
    const isChosen = new Set(distinct.map(({ formed }) => formed.scheme)).size > 1;
    return calls.flatMap((call) =>
      distinct.map(({ node, formed, sourced }): Read => {
        const { identity, names } = naming.of(sourced);
        return {
          call,
          node,
          formed,
          sourced,
          identity,
          names,
          isAlone: distinct.length === 1,
          isChosen,
          apis,
          isDeployed,
        };
      }),
    );
  });
}

/** What a client of both APIs is handed is another credential each time, although it has one name. */
function withoutGeneric(all: readonly Read[]): Read[] {
  const apis = new Map<string, Set<string>>();
  const keyOf = ({ identity, call }: Read): string => {
    const { file, start } = locate(call.followed.request);
    return `${identity}\0${file}:${start}`;
  };
  const generic = new Set<string | null>();
  for (const read of all) {
    const { type } = read.sourced.source;
    if (type !== 'parameter' && type !== 'unknown') continue;
    const known = (apis.get(keyOf(read)) ?? new Set()).add(read.call.api);
    apis.set(keyOf(read), known);
    if (known.size > 1 && read.apis.size === 1) generic.add(read.identity);
  }
  return all.map((read) => (generic.has(read.identity) ? { ...read, identity: null } : read));
}

/** The default of a parameter that a caller gives a value to: that value may be missing, and mostly is not. */
function withoutDefaults<T extends Pick<Read, 'sourced'>>(options: readonly T[]): T[] {
  const chosen = options.filter(({ sourced }) => !sourced.isDefault || sourced.literal !== null);
  return [...(chosen.length > 0 ? chosen : options)];
}

/** What a settings file gives a variable may look like anything: `op://vault/item` is no user with a password. */
function holesFirst(a: Pick<Read, 'formed'>, b: Pick<Read, 'formed'>): number {
  const known = ({ formed }: Pick<Read, 'formed'>): number =>
    formed.part.pieces.some((piece) => typeof piece !== 'string') ? 0 : 1;
  return known(a) - known(b);
}

/** A variable and what a settings file gives it are one credential. */
function isSame(a: Pick<Read, 'formed' | 'sourced'>, b: Pick<Read, 'formed' | 'sourced'>): boolean {
  if (a === b) return true;
  if (a.sourced.identity === null || a.sourced.identity !== b.sourced.identity) return false;
  return a.formed.form === b.formed.form || a.sourced.variable !== null;
}

/** What only one kind of credential is sent as, by identity. */
function sentAs(all: readonly Read[]): Map<string, KindEvidence> {
  const sent = new Map<string, KindEvidence>();
  for (const { identity, formed, call } of all) {
    if (identity === null || call.api !== 'external' || formed.form !== 'basic') continue;
    const { file, line } = locate(call.place);
    sent.set(identity, {
      kind: 'api-key',
      weight: SENT,
      reason: `it is sent as an API key in ${file}:${line}`,
    });
  }
  return sent;
}

function describeCredential(
  use: Read,
  known: {
    readonly naming: Naming;
    /** The requests to OAuth servers, and whose they are. */
    readonly flows: ReadonlyMap<TS.Node, Environment>;
    readonly sent: ReadonlyMap<string, KindEvidence>;
  },
): Credential {
  const { formed, sourced, identity, names } = use;
  const given = known.naming.given(names);
  const elsewhere = identity === null ? undefined : known.sent.get(identity);
  const flow = sourced.calls.map((node) => known.flows.get(node)).find((found) => found !== undefined);
  const evidence: KindEvidence[] = [
    ...(given ? [{ kind: given, weight: GIVEN, reason: 'the configuration says so' }] : []),
    ...(flow !== undefined
      ? [{ kind: 'oauth-token' as const, weight: ANSWERED, reason: 'the OAuth server gives it out' }]
      : []),
    ...(elsewhere ? [elsewhere] : []),
    ...new Map(evidenceOfNames(names).map((one) => [`${one.kind} ${one.reason}`, one])).values(),
  ];
  const environments = new Set(
    [flow ?? 'unknown', ...names.map(({ text }) => environmentIn(text))].filter(
      (known) => known !== 'unknown',
    ),
  );
  const [environment] = environments;
  return {
    kind: kindOf(evidence),
    scheme: formed.scheme,
    source: sourced.source,
    form: isWhole(formed, names) ? 'unknown' : formed.form,
    evidence: [...evidence].sort((a, b) => b.weight - a.weight),
    environment: environments.size === 1 && environment ? environment : 'unknown',
    identity,
    home: sourced.home,
    at: locate(use.node),
    way: sourced.way,
  };
}

/** A value that may have the scheme or the colon in itself, by its name. */
function isWhole({ form }: Formed, names: Sourced['names']): boolean {
  if (form === 'basic-without-colon') return names.some(({ text, own }) => own && saysWhole(text));
  if (form !== 'bare' && form !== 'basic-bare') return false;
  return names.some(({ text, own }) => saysWhole(text) && (own || !/authorization$/i.test(text)));
}
