/** Calls → values: functions of the repository entered with their arguments, methods of built-ins, libraries. */

import type { CallLike } from '../syntax/source-unit.ts';
import { skipWrappers, type TS, ts } from '../syntax/typescript.ts';
import { makeInstance } from './classes.ts';
import { evaluate, nameOf } from './evaluate.ts';
import { fieldsMethod } from './fields-methods.ts';
import { type Frame, makeFrame } from './frame.ts';
import { callGlobal } from './globals.ts';
import { constructsItself } from './layers.ts';
import { listMethod } from './list-methods.ts';
import { memberOfMaker } from './makers.ts';
import { requiredModule } from './modules.ts';
import { member } from './objects.ts';
import { mapOptions } from './options.ts';
import { memberIn, readMember } from './properties.ts';
import { returnedValue } from './returns.ts';
import { templateArguments } from './template-arguments.ts';
import { knownText } from './text.ts';
import { textMethod } from './text-methods.ts';
import { unknownFrom } from './unknown-from.ts';
import {
  type Argument,
  type Foreign,
  type FunctionValue,
  list,
  passing,
  type Unknown,
  unknown,
  type Value,
} from './value.ts';

/** How deep functions are entered from one another. */
const MAX_DEPTH = 32;

/** Steps that one function may take with all that it calls: six times what the largest generated client needs. */
const FUNCTION_STEPS = 5_000;

/** How often one function may be inside itself. */
const MAX_RECURSION = 2;

export function evaluateCall(node: TS.CallExpression, frame: Frame): Value {
  const callee = skipWrappers(node.expression);
  const args = argumentsOf(node, frame);
  if (callee.kind === ts.SyntaxKind.ImportKeyword || isRequire(callee)) {
    const specifier = args[0] ? knownText(args[0].value()) : null;
    return specifier === null
      ? unknown('import', nameOf(node), node)
      : requiredModule(specifier, node, frame);
  }
  if (ts.isPropertyAccessExpression(callee)) {
    const of = evaluate(callee.expression, frame);
    return mapOptions(of, node, (option) => callMethod(option, callee, args, node, frame));
  }
  return mapOptions(evaluate(callee, frame), node, (option) => callValue(option, args, node, frame));
}

function isRequire(callee: TS.Expression): boolean {
  return ts.isIdentifier(callee) && callee.text === 'require';
}

/** The arguments of a call, evaluated when somebody asks. */
export function argumentsOf(node: CallLike, frame: Frame): Argument[] {
  if (ts.isTaggedTemplateExpression(node)) return templateArguments(node, frame);
  return (node.arguments ?? []).map((argument) => {
    const spread = ts.isSpreadElement(argument);
    const expression = spread ? argument.expression : argument;
    return { value: () => evaluate(expression, frame), node: argument, spread };
  });
}

/** Methods of texts that change their rim at most. */
const KEEPING = new Set([
  'trim',
  'trimStart',
  'trimEnd',
  'toString',
  'valueOf',
  'normalize',
  'replace',
  'replaceAll',
]);

function callMethod(
  of: Exclude<Value, { kind: 'one-of' }>,
  callee: TS.PropertyAccessExpression,
  args: readonly Argument[],
  node: TS.CallExpression,
  frame: Frame,
): Value {
  const name = callee.name.text;
  const own = of.kind === 'fields' ? of.read(name) : null;
  const settled = own ? null : promiseMethod(of, name, args, node, frame);
  if (settled) return settled;
  if (of.kind === 'text') return textMethod(of, name, args, node);
  // A variable of the environment is a text, whatever it says.
  if (of.kind === 'unknown' && of.why === 'environment' && KEEPING.has(name)) return of;
  if (of.kind === 'list') return listMethod(of, name, args, node, frame.depth);
  if (of.kind === 'function' && !of.members?.read(name) && !memberOfMaker(of, name))
    return functionMethod(of, name, args, node, frame) ?? unknown('call', nameOf(node), node);
  const mapped = of.kind === 'unknown' && name === 'map' ? mapUnknown(of, args, node, frame) : null;
  if (mapped) return mapped;
  if (of.kind === 'fields' && !own) return fieldsMethod(of, name, args, node);
  // Read through the access itself, so that what is written into the result's object is minded.
  // A package's own methods are its table's.
  const read = (): Value =>
    of.kind === 'foreign' ? readMember(of, name, callee) : memberIn(of, name, callee, frame);
  return mapOptions(own ?? read(), node, (option) => callValue(option, args, node, frame));
}

/** `ids.map((id) => …)` of ids that are not known: a list of what one of them gives. */
function mapUnknown(
  of: Unknown,
  args: readonly Argument[],
  node: TS.CallExpression,
  frame: Frame,
): Value | null {
  const each = args[0]?.value();
  if (each?.kind !== 'function') return null;
  const { type: _type, ...item } = member(of, '[]', node);
  return list([enter(each, [passing(() => item, node)], node, frame.depth)]);
}

/** `fn.call(self, …)`, `fn.apply(self, […])`, `fn.bind(self, …)`. */
function functionMethod(
  fn: FunctionValue,
  name: string,
  args: readonly Argument[],
  node: TS.CallExpression,
  frame: Frame,
): Value | null {
  const bound = bindFunction(fn, name, args);
  if (!bound) return null;
  return name === 'bind' ? bound : enter(bound, [], node, frame.depth);
}

/** The function with `this` and arguments bound as `call`, `apply` and `bind` do; null for other methods. */
export function bindFunction(
  fn: FunctionValue,
  name: string,
  args: readonly Argument[],
): FunctionValue | null {
  const [self, ...rest] = args;
  if (name !== 'call' && name !== 'apply' && name !== 'bind') return null;
  const given = name === 'apply' ? rest.map((argument) => ({ ...argument, spread: true })) : rest;
  return { ...fn, self: self ? self.value() : fn.self, bound: [...fn.bound, ...given] };
}

/** A promise is the value it brings: `then` passes it on, `catch` and `finally` leave it. */
function promiseMethod(
  of: Value,
  name: string,
  args: readonly Argument[],
  node: TS.CallExpression,
  frame: Frame,
): Value | null {
  if (name === 'catch' || name === 'finally') return of.kind === 'foreign' ? null : of;
  const [done] = args;
  if (name !== 'then' || !done) return null;
  const next = done.value();
  return next.kind === 'function' ? enter(next, [passing(() => of, node)], node, frame.depth) : null;
}

/** The result of calling a value. */
function callValue(callee: Value, args: readonly Argument[], node: TS.CallExpression, frame: Frame): Value {
  if (callee.kind === 'function')
    return constructsItself(callee.node)
      ? makeInstance(callee, args, node)
      : enter(callee, args, node, frame.depth);
  if (callee.kind === 'foreign') return callForeign(callee, args, node, frame);
  if (callee.kind === 'unknown') {
    const { type, ...rest } = callee;
    const why = callee.why === 'answer' || callee.why === 'budget' ? callee.why : 'call';
    const result: Unknown = {
      ...rest,
      why,
      node,
      asked: { node, args, ...(callee.asked ? { before: callee.asked } : {}) },
    };
    return type ? { ...result, type: () => resultOfType(type(), args, node, frame) } : result;
  }
  return unknown('call', nameOf(node), node);
}

function resultOfType(
  type: Value | null,
  args: readonly Argument[],
  node: TS.CallExpression,
  frame: Frame,
): Value | null {
  return type && mapOptions(type, node, (option) => callValue(option, args, node, frame));
}

function callForeign(
  callee: Foreign,
  args: readonly Argument[],
  node: TS.CallExpression,
  frame: Frame,
): Value {
  const known = callGlobal(callee, args, node) ?? frame.world.libraries.call(callee, args, node, frame.world);
  if (known) return known;
  const entered = frame.world.libraries.enters(callee, args, node);
  if (entered) return enter(entered, [], node, frame.depth);
  const values = args.map((argument) => argument.value());
  return { ...unknownFrom(values, 'call', nameOf(node), node), asked: { node, args } };
}

/** What a function gives back when it is entered with these arguments. */
export function enter(fn: FunctionValue, args: readonly Argument[], node: TS.Node, depth: number): Value {
  const { world } = fn.closure;
  const recursion = world.entered.filter((entered) => entered === fn.node).length;
  if (depth >= MAX_DEPTH) return unknown('budget', nameOf(node), node);
  if (recursion >= MAX_RECURSION) return unknown('cycle', nameOf(node), node);
  if (!fn.node.body) return unknown('call', nameOf(node), node);
  const { budget } = world;
  if (budget.tangled.has(fn.node)) return unknown('budget', nameOf(node), node);
  // `join(join(a, b), c)`: what it is given is no call from inside.
  if (recursion > 0) for (const { value } of args) value();
  const around = budget.floor;
  const floor = Math.max(0, budget.steps - FUNCTION_STEPS);
  // The outermost function's allowance is that of everything it calls.
  budget.floor = Math.max(around, floor);
  world.entered.push(fn.node);
  try {
    return returnedValue(fn.node, { ...frameFor(fn, args, depth), site: node });
  } finally {
    world.entered.pop();
    budget.floor = around;
    if (budget.steps <= floor && floor > 0) {
      budget.tangled.add(fn.node);
      budget.onCut(fn.node, 'function');
    }
  }
}

/** The frame of a function entered with these arguments. */
export function frameFor(fn: FunctionValue, args: readonly Argument[], depth: number): Frame {
  return makeFrame({
    world: fn.closure.world,
    fn: fn.node,
    args: [...fn.bound, ...args],
    self: fn.self,
    outer: fn.closure,
    depth: depth + 1,
  });
}
