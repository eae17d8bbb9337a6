/** Objects of classes that a container makes by itself, with what it injects. */

import { makeInstance } from '../evaluate/classes.ts';
import { evaluate } from '../evaluate/evaluate.ts';
import { frameAt, openFrame, type World } from '../evaluate/frame.ts';
import { instanceOfType } from '../evaluate/types.ts';
import { type Argument, passing, UNDEFINED, unknown, type Value } from '../evaluate/value.ts';
import { baseOf, type ClassNode, type TS, ts } from '../syntax/typescript.ts';
import { MAKERS } from './container-tables.ts';
import { decoratorsOf, typeToken } from './point.ts';
import { type Registry, registryOf } from './registry.ts';

const instances = new WeakMap<World, Map<ClassNode, Value>>();

/** The object that a container makes of a class; null for one that none makes, or whose arguments it does not know. */
export function contained(node: ClassNode, world: World): Value | null {
  if (!isConstructible(node, world)) return null;
  let known = instances.get(world);
  if (!known) {
    known = new Map();
    instances.set(world, known);
  }
  let instance = known.get(node);
  if (!instance) {
    instance = madeInstance(node, world);
    known.set(node, instance);
  }
  return instance;
}

function madeInstance(node: ClassNode, world: World): Value {
  const parameters = constructorOf(node, world)?.parameters ?? [];
  const args = parameters.map((parameter): Argument => {
    const value = (): Value => argumentFor(parameter, world) ?? missing(parameter);
    return passing(value, parameter);
  });
  return makeInstance({ kind: 'class', node, closure: frameAt(node, world) }, args, node);
}

function missing(parameter: TS.ParameterDeclaration): Value {
  return parameter.initializer ? UNDEFINED : unknown('parameter', parameter.name.getText(), parameter);
}

const constructible = new WeakMap<Registry, Map<ClassNode, boolean>>();

function isConstructible(node: ClassNode, world: World): boolean {
  const registry = registryOf(world);
  let known = constructible.get(registry);
  if (!known) {
    known = new Map();
    constructible.set(registry, known);
  }
  const before = known.get(node);
  if (before !== undefined) return before;
  // Who asks for itself in the meantime is told no.
  known.set(node, false);
  const is =
    isMade(node, world) &&
    (constructorOf(node, world)?.parameters ?? []).every((parameter) => isFilled(parameter, world));
  known.set(node, is);
  return is;
}

/** Whether a container fills a parameter: by its class, or the token that it names. */
function isFilled(parameter: TS.ParameterDeclaration, world: World): boolean {
  if (parameter.initializer || parameter.questionToken) return true;
  if (parameter.type && typeToken(parameter.type, world)) return true;
  return argumentFor(parameter, world) !== null;
}

/** Whether a container makes objects of a class: a decorator of its package says so, or a module lists it. */
function isMade(node: ClassNode, world: World): boolean {
  const modifiers = ts.canHaveModifiers(node) ? (ts.getModifiers(node) ?? []) : [];
  if (modifiers.some(({ kind }) => kind === ts.SyntaxKind.AbstractKeyword)) return false;
  const { modules, cradled } = registryOf(world);
  if (modules.modulesOf(node).length > 0 || cradled.has(node)) return true;
  return decoratorsOf(node).some(({ expression }) => {
    const callee = ts.isCallExpression(expression) ? expression.expression : expression;
    const value = evaluate(callee, frameAt(callee, world));
    return value.kind === 'foreign' && value.module !== null && MAKERS.test(value.module);
  });
}

/** The constructor that a class has, or inherits. */
function constructorOf(node: ClassNode, world: World, depth = 0): TS.ConstructorDeclaration | null {
  for (const member of node.members) if (ts.isConstructorDeclaration(member) && member.body) return member;
  const heritage = baseOf(node);
  const base = heritage && depth < 16 ? evaluate(heritage, frameAt(node, world)) : null;
  return base?.kind === 'class' && base.node !== node ? constructorOf(base.node, world, depth + 1) : null;
}

/** What a container puts into a parameter, or what it is declared as; null when nothing is known. */
export function argumentFor(parameter: TS.ParameterDeclaration, world: World): Value | null {
  const injected = world.libraries.injected(parameter, world);
  if (injected || !parameter.type) return injected;
  return instanceOfType(parameter.type, openFrame(null, world));
}
