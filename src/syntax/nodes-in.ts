/** Every node of a tree, in order of text. */

import { type TS, ts } from './typescript.ts';

/** Levels of a tree; ten times what anybody writes, and little enough for everything that goes up or down a tree. */
const MAX_DEPTH = 2_500;

/** A tree that is nested too deeply to be gone through. */
export class TooDeep extends Error {}

/**
 * `root` and all that stands in it, what is outside before what is inside; `isLeftOut` names nodes to pass over with
 * all that they hold. A stack of our own: sources nested a hundred thousand deep must not end the program.
 * Throws `TooDeep`: a file is gone through as a whole before anything else is asked of it.
 */
export function* nodesIn(root: TS.Node, isLeftOut?: (node: TS.Node) => boolean): Generator<TS.Node> {
  const stack: TS.Node[] = [root];
  const depths: number[] = [0];
  for (let node = stack.pop(); node; node = stack.pop()) {
    const depth = depths.pop() ?? 0;
    if (depth > MAX_DEPTH) throw new TooDeep();
    if (isLeftOut?.(node)) continue;
    yield node;
    const first = stack.length;
    ts.forEachChild(node, (child) => void stack.push(child));
    reverseFrom(stack, first);
    for (let at = first; at < stack.length; at += 1) depths.push(depth + 1);
  }
}

function reverseFrom(stack: TS.Node[], first: number): void {
  for (let low = first, high = stack.length - 1; low < high; low += 1, high -= 1) {
    const [a, b] = [stack[low], stack[high]];
    if (!a || !b) return;
    stack[low] = b;
    stack[high] = a;
  }
}
