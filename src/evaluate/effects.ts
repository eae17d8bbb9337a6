/** What a method does to the object it is called on: the object after the call. */

import type { Write } from '../syntax/source-unit.ts';
import { enclosingFunction, type FunctionNode, type TS } from '../syntax/typescript.ts';
import { thisFunction, thisOwner } from '../syntax/write.ts';
import { frameFor } from './calls.ts';
import { isConstructing } from './classes.ts';
import type { Frame, World } from './frame.ts';
import { reaching, unconditional } from './order.ts';
import type { Argument, Fields, FunctionValue, Value } from './value.ts';
import { applyWrite } from './writes.ts';

/** How deep methods that change their object are followed from one another. */
const MAX_ENTERED = 32;

/** `target` after `fn`, one of its methods, ran with these arguments. */
export function afterCall(
  target: Fields,
  fn: FunctionValue,
  args: readonly Argument[],
  how: { readonly node: TS.Node; readonly surely: boolean },
): Value {
  const { world } = fn.closure;
  const writes = writesOfThis(fn.node, world);
  if (writes.length === 0 || world.entered.length > MAX_ENTERED || world.entered.includes(fn.node))
    return target;
  const frame = frameFor({ ...fn, self: fn.self ?? target }, args, fn.closure.depth);
  let current: Value = target;
  world.entered.push(fn.node);
  try {
    for (const write of writes) {
      const isOwn = enclosingFunction(write.node) === fn.node;
      const surely = how.surely && isOwn && unconditional(write.node, fn.node) === 'before';
      current = applyWrite(current, write.path, write, surely, frame);
    }
  } finally {
    world.entered.pop();
  }
  return current;
}

/** `this` at a place in a method that was entered with it: with what the method wrote into it before. */
export function afterWritesBefore(self: Value, node: TS.Node, fn: FunctionNode, frame: Frame): Value {
  const { world } = frame;
  if (self.kind !== 'fields' || !frame.args) return self;
  const writes = writesOfThis(fn, world);
  if (writes.length === 0 || isConstructing(fn, self)) return self;
  const reach = reaching(node, fn);
  let current: Value = self;
  for (const write of writes) {
    const reached = write.root === node ? 'never' : reach(write.node);
    if (reached !== 'never') current = applyWrite(current, write.path, write, reached === 'before', frame);
  }
  return current;
}

/** What a function writes into its own `this`, in order of the text. */
export function writesOfThis(fn: FunctionNode, world: World): readonly Write[] {
  const unit = world.program.open(fn.getSourceFile().fileName);
  const owner = fn.body && thisOwner(fn.body);
  const writes = (owner && unit?.thisWrites.get(owner)) || [];
  return writes.filter((write) => thisFunction(write.root) === fn);
}
