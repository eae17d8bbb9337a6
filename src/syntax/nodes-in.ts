/** Every node of a tree, in order of text. */

import { type TS, ts } from './typescript.ts';

/**
 * `root` and all that stands in it, what is outside before what is inside; `isLeftOut` names nodes to pass over with
 * all that they hold. A stack of our own: sources nested a hundred thousand deep must not end the program.
 */
export function* nodesIn(root: TS.Node, isLeftOut?: (node: TS.Node) => boolean): Generator<TS.Node> {
  const stack: TS.Node[] = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (isLeftOut?.(node)) continue;
    yield node;
    const children: TS.Node[] = [];
    ts.forEachChild(node, (child) => void children.push(child));
    for (const child of children.reverse()) stack.push(child);
  }
}
