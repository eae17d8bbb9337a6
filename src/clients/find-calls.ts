/** Requests → facts: each call of the program to a host that the catalogue knows, at the place where it is decided. */

import { goesOn, makeWorld, type World } from '../evaluate/frame.ts';
import type { Unknown } from '../evaluate/value.ts';
import type { Api, Environment } from '../model/api-call.ts';
import type { Context } from '../model/location.ts';
import type { SourceUnit } from '../syntax/source-unit.ts';
import type { TS } from '../syntax/typescript.ts';
import { type Callers, findCallers } from './callers.ts';
import { certaintyOf, type Sureness } from './certainty.ts';
import type { ClientTable } from './client.ts';
import { cutOffIn } from './cut-off.ts';
import { findDeclared } from './declared.ts';
import { describeHole } from './describe-hole.ts';
import { type Endpoint, endpointsOf } from './endpoints.ts';
import { type Followed, followRequest, type Guides } from './follow.ts';
import { guessSlots } from './guess.ts';
import { makeLibraries } from './libraries.ts';
import { isRequest } from './may-be-request.ts';
import { isOthers } from './other-api.ts';
import { placeOf } from './place.ts';
import { makeRecogniser } from './recognise.ts';
import type { Slots } from './slots.ts';

/** Where a request arrives. */
export interface ReachedApi {
  readonly api: Exclude<Api, 'unknown'>;
  readonly environment: Environment;
  readonly path: string;
}

/** What the outside knows of hosts and paths; the catalogue answers. */
export interface Knowledge {
  /** The API that a host of Pleo's own belongs to. */
  readonly hostOf: (
    host: string,
  ) => { readonly api: Exclude<Api, 'unknown'>; readonly environment: Environment } | null;
  /** The API that a request arrives at, maybe through a proxy, and the path there. The page's own host is `''`. */
  readonly apiAt: (host: string, path: string) => ReachedApi | null;
  /** Whether a host answers for Pleo at no path. */
  readonly isForeign: (host: string) => boolean;
  /** The path template of the operation, or null. */
  readonly templateOf: (api: Api, method: string | null, path: string) => string | null;
  /** The API and the whole path that a path behind an unknown host most likely means; or null. */
  readonly guess: (
    method: string | null,
    path: string,
  ) => { readonly api: 'legacy'; readonly path: string } | null;
  /** What kind of file a path is. */
  readonly contextOf: (file: string) => Context;
  /** Whether a name says that Pleo is meant: `PLEO_BASE_URL` yes, `COMPLEO_URL` no. */
  readonly namesPleo: (name: string) => boolean;
  /** The user's own clients, besides those that have a table here. */
  readonly clients: readonly ClientTable[];
}

/** A request to one of Pleo's hosts, with the syntax it was found in. */
export interface FoundCall extends Sureness {
  readonly kind: 'call';
  readonly place: TS.Node;
  readonly followed: Followed;
  readonly endpoint: Endpoint;
  /** The path template of the operation that it is, or null. */
  readonly template: string | null;
  readonly api: Exclude<Api, 'unknown'>;
  readonly environment: Environment;
}

/** A request that may go to Pleo and could not be decided. */
export interface Undecided {
  readonly kind: 'undecided';
  readonly place: TS.Node;
  readonly hole: Unknown;
}

/** All requests of `units` that go, or may go, to Pleo. */
export function findCalls(
  units: readonly SourceUnit[],
  from: Omit<Parameters<typeof makeWorld>[0], 'libraries'> & {
    /** Told how many of the requests are being followed. */
    readonly onRequest: (done: number, total: number) => void;
  },
  knowledge: Knowledge,
): FoundCalls {
  const recogniser = makeRecogniser(knowledge.clients);
  const { recognise } = recogniser;
  const isPleos = (host: string): boolean => knowledge.hostOf(host) !== null;
  const world = makeWorld({ ...from, libraries: makeLibraries(recogniser, isPleos) });
  const callers = findCallers(units, world, (callee, node) => isRequest(callee, node, recogniser));
  const { isForeign } = knowledge;
  const guess: Guides['guess'] = (callee, node, known) => guessSlots(callee, node, known, isForeign);
  const guides: Guides = { callers, recognise, guess, isForeign };
  return {
    world,
    callers,
    items: followAll(units, world, { ...guides, onRequest: from.onRequest }, knowledge),
  };
}

/** The requests, found while they are asked for, and what the search knows of the program. */
export interface FoundCalls {
  readonly items: Iterable<FoundCall | Undecided>;
  readonly world: World;
  readonly callers: Callers;
}

function* followAll(
  units: readonly SourceUnit[],
  world: World,
  guides: Guides & { readonly onRequest: (done: number, total: number) => void },
  knowledge: Knowledge,
): Generator<FoundCall | Undecided> {
  const { requests } = guides.callers;
  const [first] = units;
  if (first) yield* guarded(first.source, findDeclared(units, world), world, knowledge);
  for (const [index, request] of requests.entries()) {
    guides.onRequest(index, requests.length);
    if (!goesOn(world, request)) return;
    yield* guarded(request, followRequest(request, world, guides), world, knowledge);
  }
}

/** The most ways that lead to one request, each with all that is known on it. */
const MAX_WAYS = 10_000;

/** What becomes of requests; a fault of ours costs these only, and is reported. */
function* guarded(
  place: TS.Node,
  requests: Iterable<Followed>,
  world: World,
  knowledge: Knowledge,
): Generator<FoundCall | Undecided> {
  let ways = 0;
  try {
    for (const followed of requests) {
      yield* judge(followed, world, knowledge);
      ways += 1;
      if (ways < MAX_WAYS && goesOn(world, place)) continue;
      world.budget.onCut(place, 'request');
      return;
    }
  } catch (error) {
    world.program.fault(place.getSourceFile().fileName, error);
  }
}

/** Says what is not known because too much leads to it, in files that name Pleo. */
function sayCut(holes: readonly Unknown[], { program, budget }: World): void {
  for (const { node } of holes)
    if (program.open(node.getSourceFile().fileName)?.texts.length) budget.onCut(node, 'address');
}

function* judge(followed: Followed, world: World, knowledge: Knowledge): Generator<FoundCall | Undecided> {
  const last = followed.levels.at(-1);
  if (!last) return;
  const endpoints = endpointsOf(last.slots);
  const known = endpoints.flatMap((endpoint) => {
    const reached = reachedBy(endpoint, knowledge);
    return reached ? [{ endpoint, reached }] : [];
  });
  const reachedOnes = known.map(({ endpoint }) => endpoint);
  sayCut(cutOffIn(last.slots, followed.request, endpoints, reachedOnes), world);
  const ways = new Map(endpoints.map((endpoint) => [wayOf(endpoint, knowledge), endpoint] as const));
  const all = { ways: [...ways.values()], every: last.slots.every };
  for (const { endpoint: asked, reached } of known) {
    const { api, environment, path } = reached;
    const endpoint = withHiddenMethod(asked, reached, last.slots, knowledge);
    const template = knowledge.templateOf(api, endpoint.method, path);
    if (template === null && isOthers({ endpoint, reached }, known, followed, knowledge)) continue;
    yield {
      kind: 'call',
      place: placeOf(followed, endpoint, path === endpoint.url.path ? template : null),
      followed,
      endpoint: { ...endpoint, url: { ...endpoint.url, path } },
      template,
      api,
      environment,
      ...certaintyOf(endpoint, all, template, last.slots.doubt),
    };
  }
  if (known.length > 0 || last.slots.doubt !== null) return;
  for (const endpoint of endpoints) {
    const { url } = endpoint;
    const hole =
      url.host === null && !url.relative ? url.hostHoles.find((h) => knowledge.namesPleo(h.name)) : undefined;
    if (!hole) continue;
    const place = placeOf(followed, endpoint, null);
    yield guessed(endpoint, hole, followed, knowledge) ?? { kind: 'undecided', place, hole };
    return;
  }
}

const WRITING = ['POST', 'PUT', 'PATCH', 'DELETE'];

/** Where the method may be hidden in options that are not known, and the path has others only, it is no GET. */
function withHiddenMethod(
  endpoint: Endpoint,
  { api, path }: ReachedApi,
  { isMethodTold }: Slots,
  { templateOf }: Knowledge,
): Endpoint {
  if (isMethodTold || endpoint.method !== 'GET' || templateOf(api, 'GET', path) !== null) return endpoint;
  return WRITING.some((method) => templateOf(api, method, path) !== null)
    ? { ...endpoint, method: null }
    : endpoint;
}

/** A host that only a deployment sets, by a name that means Pleo, before a path of the legacy API: possibly a call. */
function guessed(
  endpoint: Endpoint,
  hole: Unknown,
  followed: Followed,
  knowledge: Knowledge,
): FoundCall | null {
  if (hole.why !== 'environment' || hole.lookedUp !== 'undefined') return null;
  const guess = knowledge.guess(endpoint.method, endpoint.url.path);
  if (!guess) return null;
  const meant: Endpoint = { ...endpoint, url: { ...endpoint.url, path: guess.path } };
  const template = knowledge.templateOf(guess.api, meant.method, guess.path);
  return {
    kind: 'call',
    place: placeOf(followed, meant, template),
    followed,
    endpoint: meant,
    template,
    api: guess.api,
    environment: 'unknown',
    certainty: 'possible',
    doubt: `Its host is not known: ${describeHole(hole)}; its path is one of the legacy API.`,
  };
}

/** What tells one endpoint from another: which id or query it is asked with does not. */
function wayOf(endpoint: Endpoint, knowledge: Knowledge): string {
  const { method, url } = endpoint;
  const reached = reachedBy(endpoint, knowledge);
  const template = reached && knowledge.templateOf(reached.api, method, reached.path);
  return [method, url.host, template ?? url.path].join(' ');
}

/** The API behind an endpoint's host; that of a relative address is the page's own. */
function reachedBy({ url }: Endpoint, { apiAt }: Knowledge): ReachedApi | null {
  if (url.host === null && !url.relative) return null;
  return apiAt(url.host ?? '', url.path);
}
