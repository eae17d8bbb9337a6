/** One request, followed upwards through its callers until its address is known or nobody is left to ask. */

import { isMadeDirectly } from '../evaluate/classes.ts';
import { evaluate } from '../evaluate/evaluate.ts';
import { type Assumption, assume, frameAt, type LoopVariable, type World } from '../evaluate/frame.ts';
import { ITEMS_AT } from '../evaluate/item-callbacks.ts';
import { MAX_OPTIONS, optionsOf } from '../evaluate/options.ts';
import type { Text, Value } from '../evaluate/value.ts';
import { own } from '../model/own.ts';
import type { CallLike } from '../syntax/source-unit.ts';
import { skipWrappers, type TS, ts } from '../syntax/typescript.ts';
import { openIn } from './authorization.ts';
import { isRuledOut } from './branches.ts';
import { evaluateCallee } from './callee.ts';
import type { Callers } from './callers.ts';
import { openOwner } from './open-owner.ts';
import type { Recogniser } from './recognise.ts';
import { isPossible, lastSite, usable } from './sites.ts';
import { readSlots, type Slots } from './slots.ts';
import { DOUBT, unknownClient } from './unknown-client.ts';
import { resolveUrl } from './url.ts';

/** What was known of a request at one level: at itself, then at each caller in turn. */
export interface Level {
  readonly node: TS.Node;
  readonly slots: Slots;
}

/** A request as far as it could be followed on one way. */
export interface Followed {
  /** The call that makes it, or the object that declares it. */
  readonly request: TS.Node;
  /** The request itself first, then the callers, innermost first. Never empty. */
  readonly levels: readonly Level[];
  /** What it says of who sends it, for each of the callers that decide that. */
  readonly carried: () => readonly Slots[];
}

/** How many callers in a row are looked through. */
const MAX_LEVELS = 12;

/** The most callers asked for what does not change where the request goes. */
const MAX_DETAIL_SITES = 12;

/** Who is asked on the way. */
export interface Guides {
  readonly callers: Callers;
  readonly recognise: Recogniser['recognise'];
  /** The requests that a call may be of which no table knows anything. */
  readonly guess: (callee: Exclude<Value, { kind: 'one-of' }>, node: CallLike, world: World) => Slots[];
  /** Whether a host is another vendor's: nobody needs to look further. */
  readonly isForeign: (host: string) => boolean;
}

/** Follows a request upwards. */
export function* followRequest(
  request: CallLike,
  world: World,
  guides: Guides,
  stages: readonly Stage[] = [],
): Generator<Followed> {
  const callee = evaluateCallee(request, world);
  const here = lastSite(world) ?? request;
  const all = requestsOf(callee, request, world, guides);
  const requests = all.filter((slots) => !slots.addresses.every((address) => goesElsewhere(address, guides)));
  if (all.length > 0 && requests.length === 0) return;
  const loop = splitLoop(here, world);
  if (loop) {
    for (const item of loop) yield* followRequest(request, assume(world, [item]), guides, stages);
    return;
  }
  const open = openOwner(requests, callee, { here, world, callers: guides.callers });
  if (open?.matters && stages.length >= MAX_LEVELS) world.budget.onCut(request, 'request');
  if (open && stages.length < MAX_LEVELS) {
    const sites = usable(guides.callers.sitesOf(open.owner), open.owner, world);
    if (sites.length > 0 && (open.matters || sites.length <= MAX_DETAIL_SITES)) {
      // Dead code is told like living code: only what a caller says rules out that caller.
      const isDead = isRuledOut(request, world);
      let [passed, stopped] = [0, 0];
      for (const site of sites) {
        const next = assume(world, site.assumptions);
        if (!isPossible(open.owner, next)) continue;
        if (!isDead && isRuledOut(request, next)) {
          stopped += 1;
          continue;
        }
        passed += 1;
        const stage: Stage = { node: here, world, slots: requests[0] ?? null };
        yield* followRequest(request, next, guides, [...stages, stage]);
      }
      // A container makes its objects, too, whatever tests pass to them; and a class that others extend may be made where nobody sees it.
      const isMadeUnseen =
        open.overridden && !sites.some((site) => isMadeDirectly(open.owner, assume(world, site.assumptions)));
      const isReached = passed > 0 || stopped === 0;
      if (isReached && !isMadeUnseen && !world.libraries.contained(open.owner, world)) return;
    }
    const next = assume(world, [{ kind: 'nobody', owner: open.owner }]);
    yield* followRequest(request, next, guides, stages);
    return;
  }
  for (const slots of requests) {
    const before = stages.flatMap((stage) => levelOf(stage, request, callee, guides));
    const carried = (): Slots[] => [...carriedBy(slots, request, world, guides)];
    yield { request, levels: [...before, { node: here, slots }], carried };
  }
}

/** The most callers that are asked who they are. */
const MAX_SENDERS = 24;

/** The request as each of the callers sends it that decide what it carries: where it goes is decided already. */
function* carriedBy(
  slots: Slots,
  request: CallLike,
  world: World,
  guides: Guides,
  level = 0,
): Generator<Slots> {
  const open = openIn(slots, request).find(({ owner }) => owner && !world.assumptions.has(owner))?.owner;
  const sites = open && level < MAX_LEVELS ? usable(guides.callers.sitesOf(open), open, world) : [];
  let isAsked = false;
  for (const site of open ? sites.slice(0, MAX_SENDERS) : []) {
    const next = assume(world, site.assumptions);
    if (!open || !isPossible(open, next)) continue;
    const sent = requestsOf(evaluateCallee(request, next), request, next, guides);
    for (const one of sent.slice(0, 1)) yield* carriedBy(one, request, next, guides, level + 1);
    isAsked ||= sent.length > 0;
  }
  if (!isAsked) yield slots;
}

/** One level on the way up, in the world that was known there. */
interface Stage {
  readonly node: TS.Node;
  readonly world: World;
  /** Null: the client itself was not known yet. */
  readonly slots: Slots | null;
}

/** What the request said at a stage, sent with the client that turned out later where it was not known there. */
function levelOf({ node, world, slots }: Stage, request: CallLike, callee: Value, guides: Guides): Level[] {
  const [known] = slots ? [slots] : requestsOf(callee, request, world, guides);
  return known ? [{ node, slots: known }] : [];
}

/** The items of the loop around a place, one by one, where they are objects: their fields belong together. */
function splitLoop(place: TS.Node, world: World): Assumption[] | null {
  for (let at = place; at.parent && !ts.isSourceFile(at); at = at.parent) {
    const loop = loopAround(at.parent, at);
    if (!loop || world.assumptions.has(loop.variable)) continue;
    const items = optionsOf(evaluate(loop.list, frameAt(loop.list, world))).flatMap((option) =>
      option.kind === 'list' ? option.items : [],
    );
    if (items.length < 2 || items.length > MAX_OPTIONS || items.every((item) => item.kind === 'text'))
      continue;
    return items.map((_item, index) => ({ kind: 'item', owner: loop.variable, index }));
  }
  return null;
}

/** The loop that `part`, a child of `node`, is the body of. */
function loopAround(node: TS.Node, part: TS.Node): { variable: LoopVariable; list: TS.Expression } | null {
  if (
    ts.isForOfStatement(node) &&
    part === node.statement &&
    ts.isVariableDeclarationList(node.initializer)
  ) {
    const [variable] = node.initializer.declarations;
    return variable ? { variable, list: node.expression } : null;
  }
  if ((!ts.isArrowFunction(node) && !ts.isFunctionExpression(node)) || part !== node.body) return null;
  const call = node.parent;
  if (!ts.isCallExpression(call) || call.arguments[0] !== node) return null;
  const callee = skipWrappers(call.expression);
  const position = ts.isPropertyAccessExpression(callee) ? own(ITEMS_AT, callee.name.text)?.[0] : undefined;
  const variable = position === undefined ? undefined : node.parameters[position];
  return variable && ts.isPropertyAccessExpression(callee) ? { variable, list: callee.expression } : null;
}

/** The requests that a call is: one for each client that its callee may be. */
function requestsOf(callee: Value, node: CallLike, world: World, guides: Guides): Slots[] {
  return optionsOf(callee).flatMap((option) => {
    const known = option.kind === 'foreign' ? guides.recognise(option, node) : null;
    if (!known) return guides.guess(option, node, world);
    if (option.kind !== 'foreign' || !known.request) return [];
    const requests = readSlots(option, known, node, frameAt(node, world));
    return known.table === unknownClient ? requests.map((slots) => ({ ...slots, doubt: DOUBT })) : requests;
  });
}

function goesElsewhere(address: Text, { isForeign }: Guides): boolean {
  const url = resolveUrl(address);
  return url === null || (url.host !== null && isForeign(url.host));
}
