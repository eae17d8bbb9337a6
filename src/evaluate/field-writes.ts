/** A field of an instance after what its constructor and its methods write into it. */

import type { Write } from '../syntax/source-unit.ts';
import { calleeName } from '../syntax/source-unit.ts';
import { enclosingFunction, type FunctionNode, isFunctionNode, type TS, ts } from '../syntax/typescript.ts';
import { COMPUTED } from '../syntax/write.ts';
import { argumentsOf } from './calls.ts';
import { computedKeys } from './computed-keys.ts';
import { afterCall, writesOfThis } from './effects.ts';
import { evaluate } from './evaluate.ts';
import { type Frame, makeFrame, openFrame, spend } from './frame.ts';
import type { Layer } from './layers.ts';
import { writtenPrototype } from './makers.ts';
import { fieldsOf, withSelf } from './objects.ts';
import { meantOf, oneOf } from './options.ts';
import { unconditional } from './order.ts';
import { type Fields, type FunctionValue, type Value, withMark } from './value.ts';
import { applyWrite } from './writes.ts';

/** Going over the writes of a class costs a step for each sixteen: few have more. */
const FREE_WRITES = 4;

/** The field after the assignments to it: the constructor's first, those of other methods as possibilities. */
export function assignedField(
  layer: Layer,
  name: string,
  initial: () => Value | null,
  self: Fields,
): Value | null {
  const ran = new Set<FunctionNode>();
  let current = initial();
  const writes = writesOf(layer);
  spend(layer.frame(), layer.node, writes.length >> FREE_WRITES);
  for (const write of writes) {
    const around = methodOf(write.node, layer);
    if (around && ran.has(around)) continue;
    const frame = frameOfWrite(around, layer, self);
    const surely =
      enclosingFunction(write.node) === around &&
      isConstructor(around, layer) &&
      unconditional(write.node, around) === 'before';
    if (write.path.length === 0)
      current = afterWhole(write, name, current, { layer, self, frame, surely, ran });
    else current = afterWrite(write, name, current, { self, frame, surely });
  }
  return current;
}

interface Circumstances {
  readonly self: Fields;
  readonly frame: Frame;
  readonly surely: boolean;
}

/** `this.base = …`, `this[verb] = …`, `this.headers.set(…)`. */
function afterWrite(write: Write, name: string, before: Value | null, how: Circumstances): Value | null {
  const { node } = write;
  const { frame, surely } = how;
  const [head] = write.path;
  if (write.path.length > 1 || !ts.isBinaryExpression(node)) {
    return head === name && before ? applyWrite(before, write.path.slice(1), write, surely, frame) : before;
  }
  const around =
    head === COMPUTED && write.key ? keyFrame(write.key, name, frame) : head === name ? frame : null;
  if (!around) return before;
  const value = withMark(withSelf(evaluate(node.right, around), how.self), node, `field ${name}`);
  return surely || !before ? value : oneOf(meantOf([before, value]), node);
}

function keyFrame(key: TS.Expression, name: string, frame: Frame): Frame | null {
  return computedKeys(key, frame).find((written) => written.name === name)?.around ?? null;
}

/** `Object.assign(this, options)`, or a method of its own that the constructor calls: `this.init(options)`. */
function afterWhole(
  write: Write,
  name: string,
  before: Value | null,
  how: Circumstances & { readonly layer: Layer; readonly ran: Set<FunctionNode> },
): Value | null {
  const { node } = write;
  const { frame, surely, self, ran } = how;
  if (!ts.isCallExpression(node) || before?.kind === 'function') return before;
  const held = fieldsOf(before ? [{ kind: 'property', name, value: () => before }] : [], node);
  const read = (after: Value): Value | null => (after.kind === 'fields' ? after.read(name) : null) ?? before;
  if (write.into) return read(applyWrite(held, [], write, surely, frame));
  const method = calleeName(node) ?? '';
  if (!surely || method === name || reading.has(node)) return before;
  reading.add(node);
  let fn: Value | null;
  try {
    fn = self.read(method);
  } finally {
    reading.delete(node);
  }
  if (fn?.kind !== 'function' || !writesOfThis(fn.node, frame.world).some(({ path }) => path[0] === name))
    return before;
  ran.add(fn.node);
  return read(afterCall(held, fn, argumentsOf(node, frame), { node, surely }));
}

/** The calls whose method is being looked up: looking it up must not come here again. */
const reading = new Set<TS.Node>();

/** Everything that is written into `this` where this layer's code runs. */
function writesOf(layer: Layer): readonly Write[] {
  const { node } = layer;
  const unit = layer.frame().world.program.open(node.getSourceFile().fileName);
  const own = unit?.thisWrites.get(node) ?? [];
  if (ts.isClassLike(node)) return own;
  return [...own, ...methodsOf(layer).flatMap((fn) => writesOfThis(fn.node, fn.closure.world))];
}

/** The functions of a constructor function's prototype. */
function methodsOf(layer: Layer): readonly FunctionValue[] {
  const prototype = writtenPrototype(layer.maker);
  return (prototype?.names() ?? []).flatMap((name) => {
    const value = prototype?.read(name);
    return value?.kind === 'function' ? [value] : [];
  });
}

/** The frame in which a method's or the constructor's writes are evaluated. */
function frameOfWrite(fn: FunctionNode | null, layer: Layer, self: Fields): Frame {
  if (!fn) return layer.frame();
  if (isConstructor(fn, layer)) return layer.constructed() ?? layer.frame();
  const known = layer.methods.get(fn);
  if (known) return known;
  const { world, depth } = layer.frame();
  const assumed = world.assumptions.get(fn)?.kind === 'call' ? openFrame(fn, world) : null;
  const method = ts.isClassLike(layer.node) ? null : methodsOf(layer).find(({ node }) => node === fn);
  const outer = method?.closure ?? layer.frame();
  const frame = makeFrame({ world, fn, args: assumed?.args ?? null, self, outer, depth: depth + 1 });
  layer.methods.set(fn, frame);
  return frame;
}

function isConstructor(fn: FunctionNode | null, layer: Layer): boolean {
  return fn !== null && (fn === layer.node || (ts.isConstructorDeclaration(fn) && fn.parent === layer.node));
}

/** The method, or the constructor, that a node stands in: past arrows, and past functions inside a constructor function. */
function methodOf(node: TS.Node, layer: Layer): FunctionNode | null {
  let innermost: FunctionNode | null = null;
  for (let at = node.parent; at; at = at.parent) {
    if (!isFunctionNode(at) || ts.isArrowFunction(at)) continue;
    if (ts.isClassLike(layer.node) || at === layer.node) return at;
    innermost ??= at;
  }
  return innermost;
}
