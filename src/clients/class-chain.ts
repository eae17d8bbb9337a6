/** A class or a constructor function, and what it goes on from, as far as the repository has it. */

import { constructsItself, layersOf } from '../evaluate/layers.ts';
import { isMaker } from '../evaluate/makers.ts';
import type { Maker } from '../evaluate/value.ts';
import type { CallLike } from '../syntax/source-unit.ts';
import { type MakerNode, ts } from '../syntax/typescript.ts';

/** A class and the classes it extends. */
export function chainOf(made: Maker): MakerNode[] {
  return [...new Set(layersOf(made, null, () => null).layers.map(({ node }) => node))];
}

/** Whether a call makes an object with its callee. */
export function constructs(node: CallLike, callee: Maker): boolean {
  if (callee.kind === 'class') return ts.isNewExpression(node);
  return ts.isNewExpression(node) ? isMaker(callee) : constructsItself(callee.node);
}
