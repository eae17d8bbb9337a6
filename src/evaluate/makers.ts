/** Functions and classes as objects: what is written into them and into their prototypes, wherever that stands. */

import { type PlacedWrite, placedWrites, writesInto } from '../syntax/placed-writes.ts';
import type { Program } from '../syntax/program.ts';
import { calleeName } from '../syntax/source-unit.ts';
import {
  enclosingFunction,
  type FunctionNode,
  type MakerNode,
  skipWrappers,
  type TS,
  ts,
} from '../syntax/typescript.ts';
import { makeInstance } from './classes.ts';
import { evaluate } from './evaluate.ts';
import { type Frame, frameAt, makeWorld, type World } from './frame.ts';
import { isMakerNode } from './layers.ts';
import { moduleMember } from './modules.ts';
import { fieldsOf } from './objects.ts';
import { unconditional } from './order.ts';
import { readMember } from './properties.ts';
import type { Fields, Maker, Value } from './value.ts';
import { applyWrite } from './writes.ts';

const objects = new WeakMap<Frame, Map<MakerNode, Fields>>();

/** A function or class as an object with what was written into it; its prototype has what was written into that. */
export function makerObject(of: Maker): Fields {
  let known = objects.get(of.closure);
  if (!known) {
    known = new Map();
    objects.set(of.closure, known);
  }
  const before = known.get(of.node);
  if (before) return before;
  const prototype = fieldsOf([], of.node);
  let object: Value = fieldsOf([{ kind: 'property', name: 'prototype', value: () => prototype }], of.node);
  // Set before the writes are applied: they may read what was written before.
  known.set(of.node, object);
  for (const { write, path } of writesInto(of.node, of.closure.world.program)) {
    const surely = unconditional(write.node, enclosingFunction(write.node)) === 'before';
    object = applyWrite(object, path, write, surely, of.closure);
  }
  if (object.kind !== 'fields') return prototype;
  known.set(of.node, object);
  return object;
}

/** What was written into the prototype. */
export function writtenPrototype(of: Maker): Fields | null {
  const prototype = makerObject(of).read('prototype');
  return prototype?.kind === 'fields' ? prototype : null;
}

/** A member of a function, or one that was written into a class; null when there is none. */
export function memberOfMaker(of: Maker, name: string): Value | null {
  if (name === 'prototype')
    return of.kind === 'class' ? makeInstance(of, null, of.node) : writtenPrototype(of);
  const object = makerObject(of);
  const value = object.read(name);
  return value?.kind === 'function' && value.self === object ? { ...value, self: of } : value;
}

/** Whether a function is meant to be called with `new`: it has a prototype of its own, or fills `this`. */
export function isMaker(of: Maker): boolean {
  if (of.kind === 'class') return true;
  const { program } = of.closure.world;
  if (writesInto(of.node, program).some(isIntoPrototype)) return true;
  const writes = program.open(of.node.getSourceFile().fileName)?.thisWrites.get(of.node) ?? [];
  return writes.some((write) => ts.isBinaryExpression(write.node) || write.into);
}

/** `X.prototype = …`, `X.prototype.get = …`, `Object.assign(X.prototype, …)`, `util.inherits(X, …)`. */
function isIntoPrototype({ write, path }: PlacedWrite): boolean {
  if (path[0] === 'prototype') return true;
  return (
    path.length === 0 &&
    ts.isCallExpression(write.node) &&
    /inherits|extends/i.test(calleeName(write.node) ?? '')
  );
}

interface Methods {
  readonly opened: number;
  readonly makers: Map<FunctionNode, MakerNode | null>;
}

const indexes = new WeakMap<Program, Methods>();

/** The class or function on whose prototype a function is put; null for none, or for several. */
export function makerOfMethod(fn: FunctionNode, world: World): MakerNode | null {
  return methodsIn(world).get(fn) ?? null;
}

function methodsIn({ program, libraries, budget, environment }: World): Methods['makers'] {
  const before = indexes.get(program);
  if (before?.opened === program.opened.length) return before.makers;
  const makers: Methods['makers'] = new Map();
  // Set before it is complete: what is looked up meanwhile finds what is known so far.
  indexes.set(program, { opened: program.opened.length, makers });
  const open = makeWorld({ program, libraries, budget, environment });
  for (const [of, writes] of placedWrites(program)) {
    for (const placed of writes) {
      const found = methodsPut(of, placed, open);
      for (const fn of found?.functions ?? []) {
        const known = makers.get(fn);
        makers.set(fn, known === undefined || known === found?.maker ? (found?.maker ?? null) : null);
      }
    }
  }
  indexes.set(program, { opened: program.opened.length, makers });
  return makers;
}

/** The functions that one write puts on a prototype. */
function methodsPut(
  of: TS.Node,
  { write, path }: PlacedWrite,
  world: World,
): { maker: MakerNode; functions: FunctionNode[] } | null {
  const at = path.indexOf('prototype');
  const maker = at < 0 ? null : makerAt(of, path.slice(0, at), world);
  if (!maker) return null;
  const { node } = write;
  const frame = frameAt(node, world);
  if (ts.isBinaryExpression(node)) {
    const isShared = path.length === at + 1 && !ts.isObjectLiteralExpression(skipWrappers(node.right));
    return isShared ? null : { maker, functions: functionsIn(evaluate(node.right, frame), 1) };
  }
  const name = calleeName(node) ?? '';
  if (!write.into || /inherits|extends|setPrototypeOf/i.test(name)) return null;
  return { maker, functions: node.arguments.slice(1).flatMap((arg) => functionsIn(evaluate(arg, frame), 2)) };
}

/** A function, or those that an object holds. */
function functionsIn(value: Value, depth: number): FunctionNode[] {
  if (value.kind === 'function') return [value.node];
  if (value.kind !== 'fields' || depth === 0) return [];
  return value.names().flatMap((name) => {
    const held = value.read(name);
    return held ? functionsIn(held, depth - 1) : [];
  });
}

function makerAt(of: TS.Node, path: readonly string[], world: World): MakerNode | null {
  if (path.length === 0 && isMakerNode(of)) return of;
  const start = ts.isSourceFile(of)
    ? moduleMember(of.fileName, '*', of, { world })
    : valueAt(of, frameAt(of, world));
  const value = path.reduce<Value | null>((at, name) => at && readMember(at, name, of), start);
  return value?.kind === 'class' || value?.kind === 'function' ? value.node : null;
}

function valueAt(of: TS.Node, frame: Frame): Value | null {
  if (ts.isVariableDeclaration(of)) return of.initializer ? evaluate(of.initializer, frame) : null;
  return ts.isExpression(of) ? evaluate(of, frame) : null;
}
