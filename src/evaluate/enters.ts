/** The function that a call enters although another thing is called: `fn.call(…)`, `ids.map(fn)`, `limit(fn, …args)`. */

import { own } from '../model/own.ts';
import type { CallLike } from '../syntax/source-unit.ts';
import { skipWrappers, type TS, ts } from '../syntax/typescript.ts';
import { argumentsOf, bindFunction } from './calls.ts';
import { evaluate } from './evaluate.ts';
import type { Frame } from './frame.ts';
import { ITEMS_AT } from './item-callbacks.ts';
import { optionsOf } from './options.ts';
import { eachItem, loopItem } from './properties.ts';
import { type Argument, type FunctionValue, passing, UNDEFINED, type Value } from './value.ts';

/** The function, with the arguments that it gets bound; null when the call enters what it names, or nothing known. */
export function enteredBy(node: CallLike, frame: Frame): FunctionValue | null {
  if (ts.isTaggedTemplateExpression(node)) return null;
  const args = argumentsOf(node, frame);
  const callee = skipWrappers(node.expression);
  if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(callee)) {
    const entered = throughMethod(callee, args, node, frame);
    if (entered) return entered;
  }
  for (const option of optionsOf(evaluate(callee, frame))) {
    const entered = option.kind === 'foreign' ? frame.world.libraries.enters(option, args, node) : null;
    if (entered) return entered;
  }
  return null;
}

function throughMethod(
  callee: TS.PropertyAccessExpression,
  args: readonly Argument[],
  node: TS.CallExpression,
  frame: Frame,
): FunctionValue | null {
  const name = callee.name.text;
  const [first] = args;
  if (name === 'call' || name === 'apply') {
    const fn = functionIn(evaluate(callee.expression, frame));
    return fn && bindFunction(fn, name, args);
  }
  if (!first) return null;
  const plugin = frame.world.libraries.plugs(() => evaluate(callee.expression, frame), name, args, node);
  if (plugin) return plugin;
  const position = own(ITEMS_AT, name)?.[0];
  if (position === undefined && name !== 'then') return null;
  const of = evaluate(callee.expression, frame);
  if (name !== 'then' && !optionsOf(of).some((option) => option.kind === 'list')) return null;
  const fn = functionIn(first.value());
  if (!fn) return null;
  const variable = fn.node.parameters[position ?? 0];
  const item = (): Value =>
    variable ? loopItem(variable, of, callee, fn.closure.world) : eachItem(of, callee);
  const passed = passing(() => (name === 'then' ? of : item()), node);
  return {
    ...fn,
    bound: [...fn.bound, ...Array.from({ length: position ?? 0 }, () => nothing(node)), passed],
  };
}

/** The function among the options of a value. */
export function functionIn(value: Value): FunctionValue | null {
  return optionsOf(value).find((option) => option.kind === 'function') ?? null;
}

function nothing(node: TS.Node): Argument {
  return passing(() => UNDEFINED, node);
}
