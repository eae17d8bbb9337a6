/** `new X(…)` → the object that it makes. */

import type { TS } from '../syntax/typescript.ts';
import { argumentsOf, enter } from './calls.ts';
import { makeInstance } from './classes.ts';
import { evaluate, nameOf } from './evaluate.ts';
import type { Frame } from './frame.ts';
import { constructGlobal } from './globals.ts';
import { isMaker } from './makers.ts';
import { mapOptions } from './options.ts';
import { type Argument, type FunctionValue, UNDEFINED, unknown, type Value } from './value.ts';

/** An instance; or the object that a function gives back although it is called with `new`. */
function constructed(
  fn: FunctionValue,
  args: readonly Argument[],
  node: TS.NewExpression,
  frame: Frame,
): Value {
  const given = isMaker(fn) ? null : enter(fn, args, node, frame.depth);
  return given?.kind === 'fields' || given?.kind === 'foreign' ? given : makeInstance(fn, args, node);
}

export function evaluateNew(node: TS.NewExpression, frame: Frame): Value {
  const args = argumentsOf(node, frame);
  return mapOptions(evaluate(node.expression, frame), node, (callee) => {
    if (callee.kind === 'class') return makeInstance(callee, args, node);
    if (callee.kind === 'function') return constructed(callee, args, node, frame);
    if (callee.kind === 'foreign') {
      return (
        constructGlobal(callee, args, node) ??
        frame.world.libraries.call(callee, args, node, frame.world) ?? {
          ...unknown('call', nameOf(node), node),
          asked: { node, args },
        }
      );
    }
    return callee.kind === 'unknown' ? callee : UNDEFINED;
  });
}
