/** Found calls → the model's calls: places and words instead of syntax, doubles joined. */

import { placeOfMark } from '../evaluate/place-of-mark.ts';
import { joinTrails, type Mark, type Text, trailOf } from '../evaluate/value.ts';
import type { AddressPiece, ApiCall, RequestKey } from '../model/api-call.ts';
import { isAtLeast } from '../model/certainty.ts';
import type { Credential } from '../model/credential.ts';
import { type Context, comparePlaces, type Step } from '../model/location.ts';
import { coverSource, holdsSecret } from '../secrecy/cover.ts';
import { plainText } from '../syntax/plain-text.ts';
import { locate } from '../syntax/program.ts';
import { symbolOf } from '../syntax/symbol.ts';

import { describeHole } from './describe-hole.ts';
import type { FoundCall, Knowledge } from './find-calls.ts';

/** Calls in order of file and place, each place and endpoint once. */
export function describeCalls(
  found: readonly FoundCall[],
  { contextOf }: Knowledge,
  credentialOf: (call: FoundCall) => Credential | null,
): Described {
  const byEndpoint = new Map<string, ApiCall>();
  const keys = new Map<FoundCall, string>();
  for (const call of found) {
    const context = contextOf(call.place.getSourceFile().fileName);
    const described = describe(call, context, credentialOf(call));
    const { file, start } = described.location;
    const path = call.template ?? withoutIds(described.path);
    // A chain begins where its first call does: `post(path)` and `post(path).query(…).send()` are one request.
    const key = [file, start, described.api, described.method, path].join('\0');
    keys.set(call, key);
    const known = byEndpoint.get(key);
    byEndpoint.set(key, known ? ofChain(known, described) : described);
  }
  const kept = new Set(withoutGuesses([...byEndpoint.values()]));
  const ordered = [...byEndpoint].filter(([, call]) => kept.has(call)).sort(byPlace);
  const described = new Map(
    ordered.map(([key, call], index) => [key, { ...call, id: `c${index + 1}` }] as const),
  );
  return {
    calls: [...described.values()],
    callOf: (call) => described.get(keys.get(call) ?? '') ?? null,
  };
}

/** Of two calls at one place both, of two of one chain the whole. */
function ofChain(a: ApiCall, b: ApiCall): ApiCall {
  if (a.location.end === b.location.end) return joined(a, b);
  return a.location.end > b.location.end ? a : b;
}

/** The path with its ids alike: `:id` of an endpoint table and what is put in its place are one. */
function withoutIds(path: string | null): string | null {
  return path?.replace(/(?<=\/)(?::\w+|\{\w+\})(?=\/|$)/g, '{}') ?? null;
}

/** Calls as the report has them, and which of them a found call became; null: none. */
export interface Described {
  readonly calls: readonly ApiCall[];
  readonly callOf: (found: FoundCall) => ApiCall | null;
}

function byPlace(
  [, { location: a }]: readonly [string, ApiCall],
  [, { location: b }]: readonly [string, ApiCall],
): number {
  return comparePlaces(a, b);
}

function describe(found: FoundCall, context: Context, credential: Credential | null): ApiCall {
  const { endpoint, place, api, environment, certainty, doubt, followed } = found;
  const slots = followed.levels.at(-1)?.slots;
  return {
    id: '',
    location: locate(place),
    context,
    client: slots?.table.name ?? 'unknown',
    api,
    environment,
    host: endpoint.url.host,
    method: endpoint.method,
    path: isUnknownPath(endpoint.url.path) ? null : coverSource(endpoint.url.path),
    query: endpoint.query.keys.map(withoutSecret),
    body: endpoint.body.keys.map(withoutSecret),
    isQueryWhole: endpoint.query.isWhole,
    isBodyWhole: endpoint.body.isWhole,
    credential,
    address: piecesOf(endpoint.address),
    certainty,
    doubt,
    symbol: symbolOf(place),
    text: plainText(place),
    evidence: evidenceOf(found),
  };
}

function piecesOf({ pieces }: Text): AddressPiece[] {
  const described: AddressPiece[] = [];
  for (const piece of pieces) {
    const last = described.at(-1);
    if (typeof piece !== 'string') described.push({ text: piece.name, unknown: describeHole(piece) });
    else if (last?.unknown === null)
      described[described.length - 1] = { text: last.text + piece, unknown: null };
    else described.push({ text: piece, unknown: null });
  }
  return described.map(({ text, unknown }) => ({ text: coverSource(text), unknown }));
}

/** What a key holds, but for keys of credentials. */
function withoutSecret({ name, value }: RequestKey): RequestKey {
  return { name, value: value === null || holdsSecret(name) ? null : coverSource(value) };
}

/** A path of which nothing is known but that there is one. */
function isUnknownPath(path: string): boolean {
  return path !== '/' && path.split('/').every((segment) => segment === '' || /^(\{\w+\})+$/.test(segment));
}

/** The way of the address, then the request that sends it, then the callers in between. */
function evidenceOf({ endpoint, followed, place }: FoundCall): Step[] {
  const slots = followed.levels.at(-1)?.slots;
  const marks: Mark[] = [...joinTrails(endpoint.address.trail, slots?.method ? trailOf(slots.method) : [])];
  if (followed.request !== place)
    marks.push({ node: followed.request, note: `sent here with ${slots?.table.name ?? 'a client'}` });
  for (const level of followed.levels.slice(1))
    if (level.node !== place) marks.push({ node: level.node, note: 'called here' });
  const at = locate(place);
  const seen = new Set([`${at.file}:${at.line}`]);
  const steps: Step[] = [];
  for (const mark of marks) {
    if (mark.note === '') continue;
    const step: Step = { at: placeOfMark(mark), note: mark.note };
    const key = `${step.at.file}:${step.at.line}`;
    if (seen.has(key)) continue;
    seen.add(key);
    steps.push(step);
  }
  return steps;
}

function joined(a: ApiCall, b: ApiCall): ApiCall {
  const [better, other] = isAtLeast(a.certainty, b.certainty) ? [a, b] : [b, a];
  const environment = a.environment === b.environment ? a.environment : 'unknown';
  return {
    ...better,
    environment,
    query: joinKeys(better.query, other.query),
    body: joinKeys(better.body, other.body),
    isQueryWhole: a.isQueryWhole && b.isQueryWhole,
    isBodyWhole: a.isBodyWhole && b.isBodyWhole,
  };
}

function joinKeys(a: readonly RequestKey[], b: readonly RequestKey[]): RequestKey[] {
  return [
    ...a,
    ...b.filter((key) => !a.some((known) => known.name === key.name && known.value === key.value)),
  ];
}

/** Where one way decides a place, the half-known ones at the same place say nothing more. */
function withoutGuesses(calls: readonly ApiCall[]): ApiCall[] {
  const decided = new Set(calls.filter((call) => call.certainty !== 'possible').map(placeKey));
  const guesses = new Set<string>();
  return calls.filter((call) => {
    if (call.certainty !== 'possible') return true;
    // One guess for each path: which methods it may have makes no other finding of it.
    const guess = `${placeKey(call)}\0${namesResource(call.path) ? call.path : ''}`;
    return !decided.has(placeKey(call)) && !guesses.has(guess) && guesses.add(guess);
  });
}

/** Whether a path says more than its version. */
function namesResource(path: string | null): boolean {
  return path?.split('/').some((segment) => segment !== '' && !/^(?:v\d+|\{.*\})$/.test(segment)) ?? false;
}

function placeKey({ location, api }: ApiCall): string {
  return `${location.file}\0${location.start}\0${location.end}\0${api}`;
}
