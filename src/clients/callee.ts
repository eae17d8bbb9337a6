/** What a call calls, and the frame that it enters it with. */

import { argumentsOf, frameFor } from '../evaluate/calls.ts';
import { enteredBy } from '../evaluate/enters.ts';
import { evaluate } from '../evaluate/evaluate.ts';
import { type CallSite, frameAt, type World } from '../evaluate/frame.ts';
import { optionsOf } from '../evaluate/options.ts';
import type { Value } from '../evaluate/value.ts';
import type { CallLike } from '../syntax/source-unit.ts';
import { type FunctionNode, ts } from '../syntax/typescript.ts';

/** What a call calls, in the frame of whoever calls. */
export function evaluateCallee(node: CallLike, world: World): Value {
  const callee = ts.isTaggedTemplateExpression(node) ? node.tag : node.expression;
  return evaluate(callee, frameAt(node, world));
}

/** The frame of `fn` as this call enters it, in a world where more is known of the caller. */
export function enterSite(node: CallLike, fn: FunctionNode, world: World): ReturnType<CallSite['enter']> {
  const frame = frameAt(node, world);
  for (const option of optionsOf(evaluateCallee(node, world))) {
    if (option.kind === 'function' && option.node === fn)
      return frameFor(option, argumentsOf(node, frame), frame.depth);
  }
  const entered = enteredBy(node, frame);
  return entered?.node === fn ? frameFor(entered, [], frame.depth) : null;
}
