/** An instance's members, read layer by layer: its class, its base class and so on. */

import { type ClassNode, isFunctionNode, propertyNameText, type TS, ts } from '../syntax/typescript.ts';
import { parameterOf } from './bindings.ts';
import { enter } from './calls.ts';
import { evaluate, functionValue } from './evaluate.ts';
import { assignedField } from './field-writes.ts';
import type { Layer } from './layers.ts';
import { writtenPrototype } from './makers.ts';
import { type Fields, type Value, withMark } from './value.ts';

/** A member of the object, from the first layer that has it. */
export function readLayers(layers: readonly Layer[], name: string, self: Fields): Value | null {
  for (const layer of layers) {
    const value = readLayer(layer, name, self);
    if (value) return value;
  }
  return null;
}

function readLayer(layer: Layer, name: string, self: Fields): Value | null {
  const member = ts.isClassLike(layer.node) ? memberOf(layer.node, name) : undefined;
  if (member && isFunctionNode(member)) {
    const fn = { ...functionValue(member, layer.frame()), self };
    return ts.isGetAccessorDeclaration(member) ? enter(fn, [], member, layer.frame().depth) : fn;
  }
  const initial = (): Value | null => {
    const written = initialField(layer, member, name);
    return written ?? writtenPrototype(layer.maker)?.read(name, self) ?? null;
  };
  return assignedField(layer, name, initial, self);
}

/** A setter is found as `set name`. */
function memberOf(node: ClassNode, name: string): TS.ClassElement | undefined {
  return node.members.find((member) => {
    const written = propertyNameText(member.name);
    if (ts.isSetAccessorDeclaration(member)) return name === `set ${written}`;
    return written === name && hasValue(member);
  });
}

function initialField(layer: Layer, member: TS.ClassElement | undefined, name: string): Value | null {
  if (member && ts.isPropertyDeclaration(member) && member.initializer)
    return withMark(evaluate(member.initializer, layer.frame()), member, `field ${name}`);
  const { world } = layer.frame();
  const injected = member && ts.isPropertyDeclaration(member) && world.libraries.injected(member, world);
  return injected || parameterProperty(layer, name);
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
