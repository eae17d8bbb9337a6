/** The callers that a request can be followed to without contradiction. */

import { isAsAssumed } from '../evaluate/classes.ts';
import { type Assumption, isConsistent, openFrame, type World } from '../evaluate/frame.ts';
import { type MakerNode, type TS, ts } from '../syntax/typescript.ts';
import type { Site } from './callers.ts';

function lies(node: TS.Node, owner: TS.Node): boolean {
  return node.getSourceFile() === owner.getSourceFile() && node.pos >= owner.pos && node.end <= owner.end;
}

/** Callers that are not inside the function itself, and that need nothing but what is assumed already. */
export function usable(sites: readonly Site[], owner: MakerNode, world: World): Site[] {
  return sites.filter(({ node, assumptions }) => {
    // A class may well be made by its own static methods: singletons, factories.
    const isOutside = ts.isClassLike(owner) || !lies(node, owner);
    const isRecursive = assumptions.some(
      (assumption) =>
        assumption.kind === 'call' && assumption.owner !== owner && lies(assumption.site.node, owner),
    );
    return isOutside && !isRecursive && assumptions.every((assumption) => agrees(assumption, world));
  });
}

/** Whether the function, entered as assumed, lies in functions that were entered as assumed, too. */
export function isPossible(owner: MakerNode, world: World): boolean {
  if (ts.isClassLike(owner)) return true;
  const frame = openFrame(owner, world);
  return isConsistent(frame) && (frame.self === null || isAsAssumed(frame.self, world));
}

function agrees(assumption: Assumption, world: World): boolean {
  const before = world.assumptions.get(assumption.owner);
  const [one, other] = [before && siteOf(before), siteOf(assumption)];
  return !one || !other || one === other;
}

/** The call, or the class, that an assumption is about; null when it is about neither. */
function siteOf(assumption: Assumption): TS.Node | null {
  if (assumption.kind === 'call') return assumption.site.node;
  return assumption.kind === 'new' ? assumption.site : null;
}

const places = new WeakMap<readonly Site[], ReadonlySet<TS.Node>>();

/** Where sites stand, to be asked often: a client's one method has as many as there are calls. */
export function placesOf(sites: readonly Site[]): ReadonlySet<TS.Node> {
  const found = places.get(sites) ?? new Set(sites.map(({ node }) => node));
  places.set(sites, found);
  return found;
}

/** The caller that was assumed last. */
export function lastSite(world: World): TS.Node | null {
  return [...world.assumptions.values()].map(siteOf).findLast((site) => site !== null) ?? null;
}
