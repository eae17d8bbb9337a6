/** Classes and their instances: objects with identity, fields, overriding and `this`. */

import {
  type ClassNode,
  enclosingClass,
  type FunctionNode,
  isFunctionNode,
  propertyNameText,
  type TS,
  ts,
} from '../syntax/typescript.ts';
import { enter } from './calls.ts';
import { componentAround } from './components.ts';
import { evaluate, functionValue, nameOf } from './evaluate.ts';
import { type Frame, frameAt, frameOf, type World } from './frame.ts';
import { type Layer, layersOf, readLayers } from './instances.ts';
import { fieldsOf } from './objects.ts';
import { instanceOfType } from './types.ts';
import { type Argument, type ClassValue, type Fields, UNDEFINED, unknown, type Value } from './value.ts';

const layersOfInstance = new WeakMap<object, readonly Layer[]>();

/** An object made by a class; `args` null: by whoever constructs it, which is not decided here. */
export function makeInstance(of: ClassValue, args: readonly Argument[] | null, site: TS.Node): Fields {
  const box: { self: Fields | null } = { self: null };
  const layers = layersOf(of, args, () => box.self);
  const open = args === null;
  const self: Fields = {
    ...fieldsOf([], site),
    brand: 'instance',
    read: (name, through = self) =>
      readLayers(layers, name, through) ?? (open ? openField(of.node, name, site) : null),
    names: () => layers.flatMap((layer) => memberNames(layer.node)),
    rest: () => layers.map((layer) => layer.foreignBase).find((base) => base !== null) ?? null,
    trail: open ? [] : [{ node: site, note: `new ${of.node.name?.text ?? 'object'}` }],
  };
  box.self = self;
  layersOfInstance.set(self.identity, layers);
  return self;
}

/** A field that no constructor seen sets: a subclass or whoever constructs the object decides. */
function openField(node: ClassNode, name: string, site: TS.Node): Value | null {
  return unknown('parameter', `this.${name}`, site, node);
}

function memberNames(node: ClassNode): string[] {
  return node.members.flatMap((member) => propertyNameText(member.name) ?? []);
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

/** The object that `this` is in a class of which no construction is chosen. */
export function openInstance(node: ClassNode, world: World): Value {
  const known = world.selves.get(node);
  if (known) return known;
  const frame = frameAt(node, world);
  const of: ClassValue = { kind: 'class', node, closure: frame };
  const open = makeInstance(of, null, node);
  world.selves.set(node, open);
  const assumption = world.assumptions.get(node);
  if (assumption?.kind !== 'new') return open;
  const made = ts.isNewExpression(assumption.site)
    ? evaluate(assumption.site, frameAt(assumption.site, world))
    : openInstance(assumption.site, world);
  if (made.kind === 'fields') world.selves.set(node, made);
  return world.selves.get(node) ?? open;
}

/** `this` where `node` stands. */
export function evaluateThis(node: TS.Node, frame: Frame): Value {
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
  const literal = ts.isPropertyAssignment(fn.parent) ? fn.parent.parent : fn.parent;
  if (ts.isObjectLiteralExpression(literal)) {
    const object = componentAround(literal);
    return evaluate(object, frameAt(object, frame.world));
  }
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
  const self = evaluateThis(node, frame);
  const owner = enclosingClass(node);
  const layers = self.kind === 'fields' ? layersOfInstance.get(self.identity) : undefined;
  if (!layers || self.kind !== 'fields' || !owner) return unknown('syntax', 'super', node);
  const above = layers.slice(layers.findIndex((layer) => layer.node === owner) + 1);
  return { ...self, read: (name, through = self) => readLayers(above, name, through) };
}

/** A static member. */
export function classStatic(of: ClassValue, name: string, node: TS.Node): Value {
  for (const member of of.node.members) {
    if (propertyNameText(member.name) !== name || !isStatic(member)) continue;
    const closure: Frame = { ...of.closure, self: of, memo: new Map() };
    if (ts.isMethodDeclaration(member)) return { ...functionValue(member, closure), self: of };
    if (ts.isGetAccessorDeclaration(member))
      return enter({ ...functionValue(member, closure), self: of }, [], node, 0);
    if (ts.isPropertyDeclaration(member) && member.initializer) return evaluate(member.initializer, closure);
  }
  const base = of.node.heritageClauses?.find((clause) => clause.token === ts.SyntaxKind.ExtendsKeyword)
    ?.types[0];
  const above = base ? evaluate(base.expression, of.closure) : null;
  if (above?.kind === 'class') return classStatic(above, name, node);
  return unknown('syntax', nameOf(node), node);
}

function isStatic(node: TS.Node): boolean {
  if (!ts.canHaveModifiers(node)) return false;
  return ts.getModifiers(node)?.some((modifier) => modifier.kind === ts.SyntaxKind.StaticKeyword) ?? false;
}
