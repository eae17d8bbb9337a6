/** Classes and their instances: objects with identity, fields, overriding and `this`. */

import {
  baseOf,
  type ClassNode,
  enclosingClass,
  type FunctionNode,
  isFunctionNode,
  isStatic,
  type MakerNode,
  propertyNameText,
  type TS,
  ts,
} from '../syntax/typescript.ts';
import { thisFunction } from '../syntax/write.ts';
import { enter } from './calls.ts';
import { componentAround } from './components.ts';
import { afterWritesBefore } from './effects.ts';
import { evaluate, functionValue, nameOf } from './evaluate.ts';
import { type Frame, frameAt, frameOf, type World } from './frame.ts';
import { readLayers } from './instances.ts';
import { type Chain, isMakerNode, type Layer, layersOf, MAX_LAYERS } from './layers.ts';
import { makerOfMethod } from './maker-methods.ts';
import { isMaker, memberOfMaker, writtenPrototype } from './makers.ts';
import { fieldsOf } from './objects.ts';
import { oneOf } from './options.ts';
import { isOverridden } from './overrides.ts';
import { staticField } from './static-fields.ts';
import { instanceOfType } from './types.ts';
import {
  type Argument,
  type ClassValue,
  type Fields,
  type Maker,
  UNDEFINED,
  unknown,
  type Value,
} from './value.ts';

const layersOfInstance = new WeakMap<object, readonly Layer[]>();

/** An object made by a class or a function; `args` null: by whoever constructs it, which is not decided here. */
export function makeInstance(of: Maker, args: readonly Argument[] | null, site: TS.Node): Fields {
  // Filled when the object is there: what its makers do may read it.
  let chain: Chain = { layers: [], rest: null };
  const open = args === null;
  const self: Fields = {
    ...fieldsOf([], site),
    brand: 'instance',
    read: (name, through = self) => {
      const own = readLayers(chain.layers, name, through);
      return open ? openField(of, name, own, site) : own;
    },
    names: () => [...new Set(chain.layers.flatMap(memberNames))],
    rest: () => chain.rest,
    trail: open ? [] : [{ node: site, note: `new ${nameOfMaker(of.node)}` }],
  };
  chain = layersOf(of, args, () => self);
  layersOfInstance.set(self.identity, chain.layers);
  return self;
}

/** Whether what the world assumes to be made of a class is of that very class, not of one that extends it. */
export function isMadeDirectly(node: MakerNode, world: World): boolean {
  const assumption = world.assumptions.get(node);
  const self = openInstance(node, world);
  const layers = self.kind === 'fields' ? layersOfInstance.get(self.identity) : undefined;
  return assumption?.kind === 'new' && !isMakerNode(assumption.site) && layers?.[0]?.node === node;
}

/** Whether a function is the constructor of an instance, whose layers know what it writes. */
export function isConstructing(fn: FunctionNode, self: Value): boolean {
  const layers = self.kind === 'fields' ? (layersOfInstance.get(self.identity) ?? []) : [];
  return layers.some(({ node }) => node === fn || (ts.isConstructorDeclaration(fn) && fn.parent === node));
}

/** A field that no constructor seen sets, or that a class may override: whoever constructs the object decides. */
function openField(of: Maker, name: string, own: Value | null, site: TS.Node): Value {
  const { world } = of.closure;
  const { node } = of;
  const hole = unknown('parameter', `this.${name}`, site, node);
  if (!own) return hole;
  const isOpen =
    ts.isClassLike(node) &&
    own.kind !== 'function' &&
    !world.assumptions.has(node) &&
    isOverridden(node, name, world);
  return isOpen ? oneOf([own, { ...hole, overridden: true }], site) : own;
}

function memberNames({ node, maker }: Layer): readonly string[] {
  const written = writtenPrototype(maker)?.names() ?? [];
  if (ts.isClassLike(node))
    return [...node.members.flatMap((member) => propertyNameText(member.name) ?? []), ...written];
  const unit = maker.closure.world.program.open(node.getSourceFile().fileName);
  return [...(unit?.thisWrites.get(node) ?? []).flatMap(({ path }) => path[0] ?? []), ...written];
}

/** What a class, or the function that makes such objects, is called. */
function nameOfMaker(node: MakerNode): string {
  const { parent } = node;
  const variable = ts.isVariableDeclaration(parent) ? propertyNameText(parent.name) : null;
  return (node.name && propertyNameText(node.name)) ?? variable ?? 'object';
}

/**
 * Whether an object is what the world assumes of its classes: where one of them is assumed to be made somewhere,
 * the class that was made there is the object's own.
 */
export function isAsAssumed(self: Value, world: World): boolean {
  const layers = self.kind === 'fields' ? (layersOfInstance.get(self.identity) ?? []) : [];
  const [own] = layers;
  const sites = layers.flatMap(({ node }) => {
    const assumption = world.assumptions.get(node);
    return assumption?.kind === 'new' ? [assumption.site] : [];
  });
  const assumed = own && world.assumptions.get(own.node);
  return sites.every((site) => site === own?.node || (assumed?.kind === 'new' && assumed.site === site));
}

/** The object that `this` is in a class, or a constructor function, of which no construction is chosen. */
export function openInstance(node: MakerNode, world: World): Value {
  const known = world.selves.get(node);
  if (known) return known;
  const closure = frameAt(node, world);
  const of: Maker = ts.isClassLike(node) ? { kind: 'class', node, closure } : functionValue(node, closure);
  const open = makeInstance(of, null, node);
  world.selves.set(node, open);
  const assumption = world.assumptions.get(node);
  if (assumption?.kind !== 'new') return open;
  const { site } = assumption;
  const made = isMakerNode(site) ? openInstance(site, world) : evaluate(site, frameAt(site, world));
  if (made.kind === 'fields') world.selves.set(node, made);
  return world.selves.get(node) ?? open;
}

/** The frame of a constructor's body where the world assumes who constructs; null when it does not. */
export function constructedFrame(fn: FunctionNode, world: World): Frame | null {
  const node = ts.isConstructorDeclaration(fn) ? fn.parent : fn;
  if (world.assumptions.get(node)?.kind !== 'new') return null;
  const self = openInstance(node, world);
  const layers = self.kind === 'fields' ? layersOfInstance.get(self.identity) : undefined;
  return layers?.find((layer) => layer.node === node)?.constructed() ?? null;
}

/** `this` where `node` stands, after what its function wrote into it before. */
export function evaluateThis(node: TS.Node, frame: Frame): Value {
  const self = thisAt(node, frame);
  const fn = thisFunction(node);
  const home = fn && frameOf(fn, frame);
  return home?.self === self && fn ? afterWritesBefore(self, node, fn, home) : self;
}

function thisAt(node: TS.Node, frame: Frame): Value {
  for (let at: TS.Node = node; at.parent; at = at.parent) {
    const owner = at.parent;
    if (ts.isPropertyDeclaration(owner) && ts.isClassLike(owner.parent)) {
      const self = selfAround(frame);
      if (self) return self;
      const node = owner.parent;
      return isStatic(owner)
        ? { kind: 'class', node, closure: frameAt(node, frame.world) }
        : openInstance(node, frame.world);
    }
    if (isFunctionNode(owner) && !ts.isArrowFunction(owner)) return selfOf(owner, frame);
  }
  return unknown('global', 'this', node);
}

function selfOf(fn: TS.SignatureDeclaration, frame: Frame): Value {
  if (!isFunctionNode(fn)) return UNDEFINED;
  const declared = declaredThis(fn, frame);
  if (declared) return declared;
  const { self } = frameOf(fn, frame);
  if (self) return self;
  if (ts.isClassLike(fn.parent)) {
    return isStatic(fn)
      ? { kind: 'class', node: fn.parent, closure: frameAt(fn.parent, frame.world) }
      : openInstance(fn.parent, frame.world);
  }
  const maker = makerOfMethod(fn, frame.world);
  if (maker) return openInstance(maker, frame.world);
  const literal = ts.isPropertyAssignment(fn.parent) ? fn.parent.parent : fn.parent;
  if (ts.isObjectLiteralExpression(literal)) {
    const object = componentAround(literal);
    return evaluate(object, frameAt(object, frame.world));
  }
  if (isMaker(functionValue(fn, frameAt(fn, frame.world)))) return openInstance(fn, frame.world);
  // `probe.call(context)`: whoever calls says what `this` is.
  return unknown('parameter', 'this', fn, fn);
}

/** `function request(this: IExecuteFunctions, …)`: an object of a package, whatever it is called on. */
function declaredThis(fn: FunctionNode, frame: Frame): Value | null {
  const [first] = fn.parameters;
  if (!first?.type || !ts.isIdentifier(first.name) || first.name.text !== 'this') return null;
  const value = instanceOfType(first.type, frame);
  return value?.kind === 'foreign' ? value : null;
}

/** The object whose field initialiser is being evaluated. */
function selfAround(frame: Frame): Value | null {
  for (let at: Frame | null = frame; at; at = at.outer) if (at.self) return at.self;
  return null;
}

/** `super` in a method: the same object, read from the base classes on. */
export function evaluateSuper(node: TS.Node, frame: Frame): Value {
  const self = thisAt(node, frame);
  const owner = enclosingClass(node);
  const layers = self.kind === 'fields' ? layersOfInstance.get(self.identity) : undefined;
  if (!layers || self.kind !== 'fields' || !owner) return unknown('syntax', 'super', node);
  const above = layers.slice(layers.findIndex((layer) => layer.node === owner) + 1);
  return { ...self, read: (name, through = self) => readLayers(above, name, through) };
}

/** A static member; `below` are the classes that extend this one, and have none of that name. */
export function classStatic(
  of: ClassValue,
  name: string,
  node: TS.Node,
  below: readonly ClassNode[] = [],
): Value {
  for (const member of of.node.members) {
    if (propertyNameText(member.name) !== name || !isStatic(member)) continue;
    const closure: Frame = { ...of.closure, self: of, memo: new Map() };
    if (ts.isMethodDeclaration(member)) return { ...functionValue(member, closure), self: of };
    if (ts.isGetAccessorDeclaration(member))
      return enter({ ...functionValue(member, closure), self: of }, [], node, 0);
    if (!ts.isPropertyDeclaration(member)) continue;
    const initial = member.initializer ? evaluate(member.initializer, closure) : null;
    const value = staticField(of, name, initial);
    if (value) return value;
  }
  const base = baseOf(of.node);
  const above = base && evaluate(base, of.closure);
  const written = memberOfMaker(of, name);
  if (written) return written;
  if (above?.kind !== 'class' || above.node === of.node || below.includes(above.node))
    return unknown('syntax', nameOf(node), node);
  if (below.length < MAX_LAYERS) return classStatic(above, name, node, [...below, of.node]);
  of.closure.world.budget.onCut(of.node, 'name');
  return unknown('budget', nameOf(node), node);
}
