/** What is passed to a function written right in a call: `ids.map((id) => …)`, `withClient((client) => …)`. */

import { findDeclaration } from '../syntax/declaration.ts';
import { type FunctionNode, propertyNameText, skipWrappers, type TS, ts } from '../syntax/typescript.ts';
import { argumentsOf, frameFor } from './calls.ts';
import { enteredBy } from './enters.ts';
import { evaluate } from './evaluate.ts';
import { type Frame, frameAt, makeFrame } from './frame.ts';
import { oneOf, optionsOf } from './options.ts';
import type { FunctionValue, Value } from './value.ts';

/** The argument number `index` that `fn` gets from the call it is written in; null when that is not known. */
export function callbackArgument(fn: FunctionNode, index: number, home: Frame): Value | null {
  let at: TS.Node = fn;
  while (ts.isParenthesizedExpression(at.parent)) at = at.parent;
  const call = at.parent;
  if (!ts.isCallExpression(call) || !call.arguments.some((argument) => argument === at))
    return passedToOption(fn, index, home);
  const around = home.outer ?? frameAt(call, home.world);
  const entered = enteredBy(call, around);
  if (entered?.node === fn) {
    const passed = entered.bound[index];
    return passed ? known(passed.value()) : null;
  }
  const target = evaluate(skipWrappers(call.expression), around);
  if (target.kind !== 'function') return null;
  return passedBy(target, call, at, index, around);
}

/** What a package's function passes to a function in its options: `createApi({ endpoints: (build) => … })`. */
function passedToOption(fn: FunctionNode, index: number, home: Frame): Value | null {
  const property = ts.isPropertyAssignment(fn.parent) ? fn.parent : fn;
  if (!ts.isPropertyAssignment(property) && !ts.isMethodDeclaration(property)) return null;
  const literal = property.parent;
  const name = propertyNameText(property.name);
  const call = literal.parent;
  if (!ts.isObjectLiteralExpression(literal) || !ts.isCallExpression(call) || name === null) return null;
  const around = home.outer ?? frameAt(call, home.world);
  const callee = evaluate(skipWrappers(call.expression), around);
  if (callee.kind !== 'foreign') return null;
  return around.world.libraries.passes(callee, argumentsOf(call, around), name, index, call);
}

/** What `target` passes to the parameter that it got this callback in. */
function passedBy(
  target: FunctionValue,
  call: TS.CallExpression,
  at: TS.Node,
  index: number,
  around: Frame,
): Value | null {
  const position = positionOf(at, call) + target.bound.length;
  const parameter = target.node.parameters[position];
  if (!parameter || !ts.isIdentifier(parameter.name)) return null;
  const { text } = parameter.name;
  const inner = frameFor(target, argumentsOf(call, around), around.depth);
  const unit = around.world.program.open(target.node.getSourceFile().fileName);
  const values: Value[] = [];
  for (const candidate of unit?.calls ?? []) {
    if (candidate.pos < target.node.pos || candidate.end > target.node.end || !ts.isCallExpression(candidate))
      continue;
    const callee = skipWrappers(candidate.expression);
    if (!ts.isIdentifier(callee) || callee.text !== text || findDeclaration(text, callee)?.node !== parameter)
      continue;
    const argument = argumentsOf(candidate, innerFrame(candidate, target, inner))[index];
    if (argument && !argument.spread) values.push(argument.value());
  }
  return values.length > 0 ? known(oneOf(values, call)) : null;
}

function positionOf(argument: TS.Node, call: TS.CallExpression): number {
  for (const [index, candidate] of call.arguments.entries()) if (candidate === argument) return index;
  return -1;
}

/** The frame of a call inside the function: of a function nested in it, when the call stands in one. */
function innerFrame(node: TS.Node, target: FunctionValue, inner: Frame): Frame {
  const nested: FunctionNode[] = [];
  for (let at = node.parent; at && at !== target.node; at = at.parent) {
    if (ts.isArrowFunction(at) || ts.isFunctionExpression(at) || ts.isFunctionDeclaration(at))
      nested.unshift(at);
  }
  return nested.reduce(
    (outer, fn) => makeFrame({ world: inner.world, fn, args: null, self: null, outer, depth: outer.depth }),
    inner,
  );
}

/** Nothing gained from an unknown: the parameter's own name says more. */
function known(value: Value): Value | null {
  return optionsOf(value).every((option) => option.kind === 'unknown') ? null : value;
}
