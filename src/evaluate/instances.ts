/** An instance, layer by layer: its class, its base class and so on, each with the constructor's arguments. */

import type { Write } from '../syntax/source-unit.ts';
import {
  type ClassNode,
  enclosingFunction,
  isFunctionNode,
  propertyNameText,
  type TS,
  ts,
} from '../syntax/typescript.ts';
import { parameterOf } from './bindings.ts';
import { argumentsOf, enter } from './calls.ts';
import { evaluate, functionValue } from './evaluate.ts';
import { type Frame, makeFrame } from './frame.ts';
import { reach } from './order.ts';
import {
  type Argument,
  type ClassValue,
  type Fields,
  oneOf,
  type Unknown,
  unknown,
  type Value,
  withMark,
} from './value.ts';
import { applyWrite } from './writes.ts';

/** One class of an instance's chain. */
export interface Layer {
  readonly node: ClassNode;
  /** Where field initialisers and methods are evaluated: around the class, with `this`. */
  readonly frame: () => Frame;
  /** Where the constructor's body is evaluated; null when the class has none. */
  readonly constructed: () => Frame | null;
  /** What the chain ends in when its base is no class of the repository. */
  readonly foreignBase: Unknown | null;
}

/** The chain of a class, most derived first. */
export function layersOf(
  of: ClassValue,
  args: readonly Argument[] | null,
  self: () => Fields | null,
): Layer[] {
  const maker = of.node.members.find(
    (m): m is TS.ConstructorDeclaration => ts.isConstructorDeclaration(m) && !!m.body,
  );
  const frame = once((): Frame => ({ ...of.closure, self: self(), memo: new Map() }));
  const constructed = once((): Frame | null =>
    maker
      ? makeFrame({
          world: of.closure.world,
          fn: maker,
          args,
          self: self(),
          outer: frame(),
          depth: of.closure.depth + 1,
        })
      : null,
  );
  const heritage = of.node.heritageClauses?.find((clause) => clause.token === ts.SyntaxKind.ExtendsKeyword)
    ?.types[0];
  if (!heritage) return [{ node: of.node, frame, constructed, foreignBase: null }];
  const base = evaluate(heritage.expression, of.closure);
  const known = base.kind === 'class' && base.node !== of.node ? base : null;
  const foreignBase = known ? null : unknown('import', heritage.expression.getText(), heritage);
  const layer: Layer = { node: of.node, frame, constructed, foreignBase };
  if (!known) return [layer];
  return [layer, ...layersOf(known, superArguments(maker ?? null, constructed, args), self)];
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

/** A member of the object, from the first layer that has it. */
export function readLayers(layers: readonly Layer[], name: string, self: Fields): Value | null {
  for (const layer of layers) {
    const value = readLayer(layer, name, self);
    if (value) return value;
  }
  return null;
}

function readLayer(layer: Layer, name: string, self: Fields): Value | null {
  const member = layer.node.members.find(
    (m) => propertyNameText(m.name) === name && !ts.isSetAccessorDeclaration(m) && hasValue(m),
  );
  if (member && ts.isMethodDeclaration(member)) return { ...functionValue(member, layer.frame()), self };
  if (member && ts.isGetAccessorDeclaration(member)) {
    return enter({ ...functionValue(member, layer.frame()), self }, [], member, layer.frame().depth);
  }
  const initial = (): Value | null => {
    if (!member || !ts.isPropertyDeclaration(member) || !member.initializer) {
      const { world } = layer.frame();
      const injected = member && ts.isPropertyDeclaration(member) && world.libraries.injected(member, world);
      return injected || parameterProperty(layer, name);
    }
    const value = evaluate(member.initializer, layer.frame());
    return withMark(value, member, `field ${name}`);
  };
  return assignedField(layer, name, initial, self);
}

/** A declaration without a value (`abstract`, `declare`, a bare field) leaves the say to others. */
function hasValue(member: TS.ClassElement): boolean {
  if (ts.isMethodDeclaration(member) || ts.isGetAccessorDeclaration(member)) return member.body !== undefined;
  return ts.isPropertyDeclaration(member);
}

/** `constructor(private readonly base: string)`. */
function parameterProperty(layer: Layer, name: string): Value | null {
  const frame = layer.constructed();
  const { fn } = frame ?? {};
  if (!frame || !fn) return null;
  const parameter = fn.parameters.find((p) => ts.isIdentifier(p.name) && p.name.text === name);
  if (!parameter || !ts.isParameterPropertyDeclaration(parameter, fn)) return null;
  return withMark(parameterOf(parameter, frame), parameter, `field ${name}`);
}

/** The field after the assignments to it: the constructor's first, those of other methods as possibilities. */
function assignedField(layer: Layer, name: string, initial: () => Value | null, self: Fields): Value | null {
  const home = layer.frame();
  const unit = home.world.program.open(layer.node.getSourceFile().fileName);
  const writes = (unit?.thisWrites.get(layer.node) ?? []).filter((write) => write.path[0] === name);
  let current = initial();
  for (const write of writes) {
    const frame = frameOfWrite(write, layer, self);
    const surely =
      isInConstructor(write, layer.node) &&
      reach(write.node, layer.node, enclosingFunction(write.node)) === 'before';
    if (write.path.length > 1 || ts.isCallExpression(write.node)) {
      if (current) current = applyWrite(current, write.path.slice(1), write, surely, frame);
      continue;
    }
    const value = withMark(evaluate(write.node.right, frame), write.node, `field ${name}`);
    current = surely || !current ? value : oneOf([current, value], write.node);
  }
  return current;
}

function frameOfWrite(write: Write, layer: Layer, self: Fields): Frame {
  const fn = methodAround(write.node);
  if (fn && ts.isConstructorDeclaration(fn)) return layer.constructed() ?? layer.frame();
  if (!fn || !isFunctionNode(fn)) return layer.frame();
  const home = layer.frame();
  return makeFrame({ world: home.world, fn, args: null, self, outer: home, depth: home.depth + 1 });
}

function isInConstructor(write: Write, node: ClassNode): boolean {
  const fn = methodAround(write.node);
  return (
    fn !== null &&
    ts.isConstructorDeclaration(fn) &&
    fn.parent === node &&
    enclosingFunction(write.node) === fn
  );
}

/** The member of a class that a node stands in, past arrows. */
function methodAround(node: TS.Node): TS.Node | null {
  for (let at = node.parent; at; at = at.parent) if (isFunctionNode(at) && !ts.isArrowFunction(at)) return at;
  return null;
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
