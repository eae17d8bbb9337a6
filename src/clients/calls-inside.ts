/** The calls that belong to a function or a class. */

import { functionValue } from '../evaluate/evaluate.ts';
import { frameAt, type World } from '../evaluate/frame.ts';
import { isMaker } from '../evaluate/makers.ts';
import type { CallLike } from '../syntax/source-unit.ts';
import { type MakerNode, ts } from '../syntax/typescript.ts';

/** The calls in its text; for a constructor function those of the file, since its methods stand beside it. */
export function callsInside(owner: MakerNode, world: World): readonly CallLike[] {
  const unit = world.program.open(owner.getSourceFile().fileName);
  if (unit && !ts.isClassLike(owner) && isMaker(functionValue(owner, frameAt(owner, world))))
    return unit.calls;
  return unit?.calls.filter((call) => owner.pos <= call.pos && call.end <= owner.end) ?? [];
}
