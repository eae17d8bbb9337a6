/** One request, followed upwards through its callers until its address is known or nobody is left to ask. */

import { assume, frameAt, type World } from '../evaluate/frame.ts';
import { type Foreign, optionsOf, type Text, type Unknown, type Value } from '../evaluate/value.ts';
import type { CallLike } from '../syntax/source-unit.ts';
import type { ClassNode, FunctionNode, TS } from '../syntax/typescript.ts';
import { type Callers, evaluateCallee, type Site } from './callers.ts';
import { recognise } from './recognise.ts';
import { readSlots, type Slots } from './slots.ts';
import { resolveUrl } from './url.ts';

/** What was known of a request at one level: at itself, then at each caller in turn. */
export interface Level {
  readonly node: TS.Node;
  readonly slots: Slots;
}

/** A request as far as it could be followed on one way. */
export interface Followed {
  readonly request: CallLike;
  /** The request itself first, then the callers, innermost first. Never empty. */
  readonly levels: readonly Level[];
}

/** How many callers in a row are looked through. */
const MAX_LEVELS = 12;

/** The most callers asked for what does not change where the request goes. */
const MAX_DETAIL_SITES = 12;

/** Which hosts are worth following a request for. */
export type IsForeignHost = (host: string) => boolean;

/** Follows a request. `isForeign` tells hosts of other vendors, where nobody needs to look further. */
export function* followRequest(
  request: CallLike,
  world: World,
  callers: Callers,
  isForeign: IsForeignHost,
  levels: readonly Level[] = [],
  exhausted: ReadonlySet<FunctionNode | ClassNode> = new Set(),
): Generator<Followed> {
  const callee = evaluateCallee(request, world);
  const here = lastSite(world) ?? request;
  const requests = requestsOf(callee, request, world);
  for (const slots of requests) {
    if (slots.addresses.every((address) => goesElsewhere(address, isForeign))) return;
  }
  const reached = requests.map((slots): Level => ({ node: here, slots }));
  const open = openOwner(requests, callee, exhausted);
  if (open && levels.length < MAX_LEVELS) {
    const sites = usable(callers.sitesOf(open.owner), open.owner, world);
    if (sites.length > 0 && (open.matters || sites.length <= MAX_DETAIL_SITES)) {
      for (const site of sites) {
        const next = assume(world, site.assumption);
        yield* followRequest(
          request,
          next,
          callers,
          isForeign,
          [...levels, ...reached.slice(0, 1)],
          exhausted,
        );
      }
      return;
    }
    yield* followRequest(request, world, callers, isForeign, levels, new Set(exhausted).add(open.owner));
    return;
  }
  for (const level of reached) yield { request, levels: [...levels, level] };
}

/** The requests that a call is: one for each client that its callee may be. */
function requestsOf(callee: Value, node: CallLike, world: World): Slots[] {
  return optionsOf(callee).flatMap((option) => {
    const client = clientOf(option);
    const known = client && recognise(client, node);
    return client && known?.request ? [readSlots(client, known, node, frameAt(node, world))] : [];
  });
}

/** The client a callee is; a parameter nobody passes is what its type says. */
function clientOf(callee: Value): Foreign | null {
  if (callee.kind === 'foreign') return callee;
  return callee.kind === 'unknown' ? (callee.type ?? null) : null;
}

function goesElsewhere(address: Text, isForeign: IsForeignHost): boolean {
  const url = resolveUrl(address);
  return url === null || (url.host !== null && isForeign(url.host));
}

/** The function or class whose callers can say more: of the address first, then of what the request carries. */
function openOwner(
  requests: readonly Slots[],
  callee: Value,
  exhausted: ReadonlySet<FunctionNode | ClassNode>,
): { owner: FunctionNode | ClassNode; matters: boolean } | null {
  const first = (unknowns: readonly Unknown[]): FunctionNode | ClassNode | null =>
    unknowns.flatMap(({ owner }) => (owner && !exhausted.has(owner) ? [owner] : []))[0] ?? null;
  if (requests.length === 0) {
    const owner = first(optionsOf(callee).filter((option) => option.kind === 'unknown'));
    return owner && { owner, matters: true };
  }
  const address = first(
    requests.flatMap((slots) => [...slots.addresses.flatMap(holesOf), ...unknownsOf(slots.method)]),
  );
  if (address) return { owner: address, matters: true };
  const detail = first(requests.flatMap((slots) => [...slots.query, slots.body].flatMap(unknownsOf)));
  return detail && { owner: detail, matters: false };
}

function holesOf(address: Text): Unknown[] {
  return address.pieces.flatMap((piece) => (typeof piece === 'string' ? [] : [piece]));
}

function unknownsOf(value: Value | null): Unknown[] {
  if (!value) return [];
  return optionsOf(value).flatMap((option) => {
    if (option.kind === 'unknown') return [option];
    if (option.kind === 'text') return holesOf(option);
    const rest = option.kind === 'fields' ? option.rest() : null;
    return rest ? [rest] : [];
  });
}

/** Callers that are not inside the function itself, nor already on the way. */
function usable(sites: readonly Site[], owner: FunctionNode | ClassNode, world: World): Site[] {
  if (world.assumptions.has(owner)) return [];
  return sites.filter(({ node }) => {
    return node.getSourceFile() !== owner.getSourceFile() || node.pos < owner.pos || node.end > owner.end;
  });
}

function lastSite(world: World): TS.Node | null {
  const last = [...world.assumptions.values()].at(-1);
  if (!last) return null;
  return last.kind === 'call' ? last.site.node : last.site;
}
