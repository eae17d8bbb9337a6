/** What functions of the repository write into an object that they are given: `addCompany(url)`. */

import { append } from '../model/append.ts';
import { findDeclaration } from '../syntax/declaration.ts';
import type { SourceUnit } from '../syntax/source-unit.ts';
import { enclosingFunction, skipWrappers, type TS, ts } from '../syntax/typescript.ts';
import { isStatement } from '../syntax/write.ts';
import { argumentsOf, frameFor } from './calls.ts';
import { functionIn } from './enters.ts';
import { evaluate } from './evaluate.ts';
import { type Frame, frameOf } from './frame.ts';
import { unconditional } from './order.ts';
import type { Value } from './value.ts';
import { applyWrite } from './writes.ts';

/** A call made for what it does, with a name among its arguments. */
interface Passing {
  readonly call: TS.CallExpression;
  readonly at: number;
  readonly name: TS.Identifier;
}

const passings = new WeakMap<SourceUnit, ReadonlyMap<string, readonly Passing[]>>();

/** The calls of a file that are given the variable `name`, in order of the text. */
export function passingsOf(name: string, unit: SourceUnit): readonly Passing[] {
  let known = passings.get(unit);
  if (!known) {
    known = readPassings(unit);
    passings.set(unit, known);
  }
  return known.get(name) ?? [];
}

function readPassings(unit: SourceUnit): ReadonlyMap<string, readonly Passing[]> {
  const all = new Map<string, Passing[]>();
  for (const call of unit.calls) {
    if (!ts.isCallExpression(call) || !isStatement(call)) continue;
    for (const [at, argument] of call.arguments.entries()) {
      const name = skipWrappers(argument);
      if (!ts.isIdentifier(name)) continue;
      append(all, name.text, { call, at, name });
    }
  }
  return all;
}

/** How deep functions are followed that hand on what they are given. */
const MAX_ENTERED = 8;

/** `value` after a call that was given it; `happened` false: it may not have been made. */
export function afterPassing(value: Value, { call, at }: Passing, happened: boolean, frame: Frame): Value {
  const { world } = frame;
  if (world.entered.length > MAX_ENTERED) return value;
  const home = frameOf(enclosingFunction(call), frame);
  const fn = functionIn(evaluate(call.expression, home));
  const parameter = fn?.node.parameters[at + fn.bound.length];
  if (!fn || !parameter || !ts.isIdentifier(parameter.name) || world.entered.includes(fn.node)) return value;
  const unit = world.program.open(fn.node.getSourceFile().fileName);
  const writes = unit?.writes.get(parameter.name.text) ?? [];
  const inner = frameFor(fn, argumentsOf(call, home), frame.depth);
  let current = value;
  world.entered.push(fn.node);
  try {
    for (const write of writes) {
      if (write.path.length === 0 && ts.isBinaryExpression(write.node)) continue;
      if (findDeclaration(parameter.name.text, write.root)?.node !== parameter) continue;
      const isOwn = enclosingFunction(write.node) === fn.node;
      const surely = happened && isOwn && unconditional(write.node, fn.node) === 'before';
      current = applyWrite(current, write.path, write, surely, inner);
    }
  } finally {
    world.entered.pop();
  }
  return current;
}
