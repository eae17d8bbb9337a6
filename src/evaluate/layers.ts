/** What an instance consists of: a layer for each class or function that makes it, with the arguments that it gets. */

import { findDeclaration } from '../syntax/declaration.ts';
import {
  baseOf,
  type ClassNode,
  enclosingFunction,
  type FunctionNode,
  isFunctionNode,
  type MakerNode,
  skipWrappers,
  type TS,
  ts,
} from '../syntax/typescript.ts';
import { isThis } from '../syntax/write.ts';
import { basesOf } from './bases.ts';
import { argumentsOf } from './calls.ts';
import { evaluate } from './evaluate.ts';
import { type Frame, makeFrame, spend } from './frame.ts';
import {
  type Argument,
  type ClassValue,
  type Fields,
  type FunctionValue,
  type Maker,
  type Unknown,
  unknown,
} from './value.ts';

/** One class, or constructor function, of an instance's chain. */
export interface Layer {
  readonly node: MakerNode;
  readonly maker: Maker;
  /** Where field initialisers and methods are evaluated: around the class, with `this`. */
  readonly frame: () => Frame;
  /** Where the constructor's body is evaluated; null when there is none. */
  readonly constructed: () => Frame | null;
  /** The frames of methods that nobody seen calls, each once: what they write is read again and again. */
  readonly methods: Map<FunctionNode, Frame>;
}

/** The layers of an instance, most derived first. */
export interface Chain {
  readonly layers: readonly Layer[];
  /** What else there may be: a base that is no class of the repository, or that was not looked at. */
  readonly rest: Unknown | null;
}

/** How many classes in a row are followed from one to the one it extends. */
export const MAX_LAYERS = 100;

/** The chain of a class or function. */
export function layersOf(
  of: Maker,
  args: readonly Argument[] | null,
  self: () => Fields | null,
  below = 0,
): Chain {
  const { world } = of.closure;
  if (below >= MAX_LAYERS || !spend(of.closure, of.node)) {
    world.budget.onCut(of.node, 'name');
    return { layers: [], rest: unknown('budget', 'class', of.node) };
  }
  return of.kind === 'class' ? classLayers(of, args, self, below) : functionLayers(of, args, self, below);
}

function classLayers(
  of: ClassValue,
  args: readonly Argument[] | null,
  self: () => Fields | null,
  below: number,
): Chain {
  const maker = constructorOf(of.node);
  const frame = lazily((): Frame => ({ ...of.closure, self: self(), memo: new Map() }));
  const constructed = lazily((): Frame | null => maker && constructing(maker, args, self(), frame()));
  const heritage = baseOf(of.node);
  const base = heritage && evaluate(heritage, of.closure);
  const known = base && isMakerValue(base) && base.node !== of.node ? base : null;
  const own: Layer = { node: of.node, maker: of, frame, constructed, methods: new Map() };
  if (!known)
    return {
      layers: [own],
      rest: heritage && unknown('import', heritage.getText(), heritage),
    };
  const { layers, rest } = layersOf(known, superArguments(maker, constructed, args), self, below + 1);
  return { layers: [own, ...layers], rest };
}

function isMakerValue(value: { readonly kind: string }): value is Maker {
  return value.kind === 'class' || value.kind === 'function';
}

/** A constructor function, and those that it calls on what it makes: `Base.call(this, options)`. */
function functionLayers(
  of: FunctionValue,
  args: readonly Argument[] | null,
  self: () => Fields | null,
  below: number,
): Chain {
  const all = args && [...of.bound, ...args];
  const constructed = lazily((): Frame => constructing(of.node, all, self(), of.closure));
  const frame = (): Frame => of.closure;
  const layers: Layer[] = [{ node: of.node, maker: of, frame, constructed, methods: new Map() }];
  let rest: Unknown | null = null;
  const goOn = (base: Chain): void => {
    layers.push(...base.layers);
    rest ??= base.rest;
  };
  for (const call of baseCallsIn(of.node, of.closure)) {
    const inside = constructed();
    const callee = ts.isPropertyAccessExpression(call.expression) ? call.expression : null;
    const base = callee && evaluate(callee.expression, inside);
    if (base?.kind === 'function' && callee && base.node !== of.node) {
      const isList = callee.name.text === 'apply';
      const passed = argumentsOf(call, inside).slice(1);
      const given = passed.map((argument) => (isList ? { ...argument, spread: true } : argument));
      goOn(layersOf({ ...base, bound: [] }, given, self, below + 1));
    } else if (callee) rest ??= unknown('import', callee.expression.getText(), call);
  }
  for (const { maker, args: made } of basesOf(of)) {
    if (!layers.some(({ node }) => node === maker.node)) goOn(layersOf(maker, made, self, below + 1));
  }
  return { layers, rest };
}

function constructing(
  fn: FunctionNode,
  args: readonly Argument[] | null,
  self: Fields | null,
  outer: Frame,
): Frame {
  return makeFrame({ world: outer.world, fn, args, self, outer, depth: outer.depth + 1 });
}

function constructorOf(node: ClassNode): TS.ConstructorDeclaration | null {
  const isMaker = (member: TS.ClassElement): member is TS.ConstructorDeclaration =>
    ts.isConstructorDeclaration(member) && member.body !== undefined;
  return node.members.find(isMaker) ?? null;
}

/** What `super(…)` passes on; without a constructor everything. */
function superArguments(
  maker: TS.ConstructorDeclaration | null,
  constructed: () => Frame | null,
  args: readonly Argument[] | null,
): readonly Argument[] | null {
  if (!maker) return args;
  const call = findSuperCall(maker);
  const frame = constructed();
  return call && frame ? argumentsOf(call, frame) : [];
}

function findSuperCall(maker: TS.ConstructorDeclaration): TS.CallExpression | null {
  for (const statement of maker.body?.statements ?? []) {
    if (!ts.isExpressionStatement(statement) || !ts.isCallExpression(statement.expression)) continue;
    if (statement.expression.expression.kind === ts.SyntaxKind.SuperKeyword) return statement.expression;
  }
  return null;
}

/** `Base.call(this, …)` and `Base.apply(this, …)` in a function itself. */
function baseCallsIn(fn: FunctionNode, closure: Frame): TS.CallExpression[] {
  const unit = closure.world.program.open(fn.getSourceFile().fileName);
  return (unit?.calls ?? []).flatMap((call) =>
    call.pos >= fn.pos && call.end <= fn.end && isBaseCall(call) && enclosingFunction(call) === fn
      ? [call]
      : [],
  );
}

/** Whether a call makes another function fill the `this` of the one that it stands in: `Base.call(this, options)`. */
export function isBaseCall(call: TS.Node): call is TS.CallExpression {
  if (!ts.isCallExpression(call) || !ts.isPropertyAccessExpression(call.expression)) return false;
  const { name, expression } = call.expression;
  const fn = enclosingFunction(call);
  const isMember = ts.isPropertyAccessExpression(expression) && isThis(expression.expression);
  if ((name.text !== 'call' && name.text !== 'apply') || isMember || !fn || ts.isArrowFunction(fn))
    return false;
  const [first] = call.arguments;
  const target = first && skipWrappers(first);
  if (!target) return false;
  if (isThis(target)) return true;
  const declared = ts.isIdentifier(target) ? findDeclaration(target.text, target)?.node : null;
  return (
    !!declared && ts.isVariableDeclaration(declared) && !!declared.initializer && isThis(declared.initializer)
  );
}

/** Whether a function that is called without `new` makes an instance all the same: `if (!(this instanceof X)) return new X()`. */
export function constructsItself(fn: FunctionNode): boolean {
  if (!fn.body || !ts.isBlock(fn.body)) return false;
  return fn.body.statements.slice(0, 3).some((statement) => {
    if (!ts.isIfStatement(statement)) return false;
    const text = statement.expression.getText();
    return (
      /\binstanceof\b|\bnew\.target\b/.test(text) && /^!/.test(text) && returnsNew(statement.thenStatement)
    );
  });
}

function returnsNew(statement: TS.Statement): boolean {
  const [only] = ts.isBlock(statement) ? statement.statements : [statement];
  const value = only && ts.isReturnStatement(only) && only.expression ? skipWrappers(only.expression) : null;
  return value !== null && ts.isNewExpression(value);
}

/** Whether a node is a class or a function: what `new` makes instances with. */
export function isMakerNode(node: TS.Node): node is MakerNode {
  return ts.isClassLike(node) || isFunctionNode(node);
}

function lazily<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
