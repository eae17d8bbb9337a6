/** Which function is a method of what: on whose prototype it is put. */

import { type PlacedWrite, placedWrites } from '../syntax/placed-writes.ts';
import type { Program } from '../syntax/program.ts';
import { calleeName } from '../syntax/source-unit.ts';
import { type FunctionNode, type MakerNode, skipWrappers, type TS, ts } from '../syntax/typescript.ts';
import { basesOf } from './bases.ts';
import { evaluate, functionValue } from './evaluate.ts';
import { type Frame, frameAt, makeWorld, type World } from './frame.ts';
import { isMakerNode } from './layers.ts';
import { moduleMember } from './modules.ts';
import { readMember } from './properties.ts';
import type { FunctionValue, Value } from './value.ts';

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
  const name = ts.isCallExpression(node) ? (calleeName(node) ?? '') : '';
  if (!ts.isCallExpression(node) || !write.into || /inherits|extends|setPrototypeOf/i.test(name)) return null;
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

/** The constructor functions that go on from others. */
export function derivedFunctions(world: World): FunctionValue[] {
  const found = new Map<FunctionNode, FunctionValue>();
  for (const [of, writes] of placedWrites(world.program)) {
    for (const { path } of writes) {
      const at = path.indexOf('prototype');
      const maker = makerAt(of, at < 0 ? path : path.slice(0, at), world);
      if (!maker || ts.isClassLike(maker) || found.has(maker)) continue;
      const made = functionValue(maker, frameAt(maker, world));
      if (basesOf(made).length > 0) found.set(maker, made);
    }
  }
  return [...found.values()];
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
