/** Functions and classes as objects: what is written into them and into their prototypes, wherever that stands. */

import { type PlacedWrite, writesInto } from '../syntax/placed-writes.ts';
import { calleeName } from '../syntax/source-unit.ts';
import { enclosingFunction, type MakerNode, ts } from '../syntax/typescript.ts';
import { makeInstance } from './classes.ts';
import type { Frame } from './frame.ts';
import { makerOfMethod } from './maker-methods.ts';
import { fieldsOf } from './objects.ts';
import { unconditional } from './order.ts';
import type { Fields, Maker, Value } from './value.ts';
import { applyWrite } from './writes.ts';

const objects = new WeakMap<Frame, Map<MakerNode, Fields>>();

/** A function or class as an object with what was written into it; its prototype has what was written into that. */
function makerObject(of: Maker): Fields {
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
  const { world } = of.closure;
  if (isMember(of.node)) return false;
  if (writesInto(of.node, world.program).some(isIntoPrototype)) return true;
  const writes = world.program.open(of.node.getSourceFile().fileName)?.thisWrites.get(of.node) ?? [];
  const fills = writes.some((write) => ts.isBinaryExpression(write.node) || write.into);
  return fills && makerOfMethod(of.node, world) === null;
}

/** A method of a class or an object, or an arrow: nothing that `new` is for. */
function isMember(node: MakerNode): boolean {
  return (
    !ts.isFunctionDeclaration(node) &&
    (!ts.isFunctionExpression(node) || ts.isPropertyAssignment(node.parent))
  );
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
