/** Asking a container: for what a token stands for, and for objects of classes that it makes itself. */

import { declaredValue } from '../evaluate/bindings.ts';
import { enter } from '../evaluate/calls.ts';
import { makeInstance, openInstance } from '../evaluate/classes.ts';
import { evaluate } from '../evaluate/evaluate.ts';
import { frameAt, openFrame, type World } from '../evaluate/frame.ts';
import { mapOptions, oneOf, optionsOf } from '../evaluate/options.ts';
import { instanceOfType } from '../evaluate/types.ts';
import { type Argument, type Foreign, UNDEFINED, unknown, type Value, withMark } from '../evaluate/value.ts';
import { findDeclaration } from '../syntax/declaration.ts';
import { type ClassNode, enclosingClass, type TS, ts } from '../syntax/typescript.ts';
import { MAKERS } from './container-tables.ts';
import { nestConfigProvided } from './nest-config.ts';
import { projectOf } from './project.ts';
import { type Registration, registryOf } from './registry.ts';
import { fallbackOf, type TokenKey, tokenKey } from './tokens.ts';

/** Who asks: where, and in which modules. */
export interface Asker {
  readonly node: TS.Node;
  readonly modules: readonly ClassNode[];
}

/** The name in `made.by` of containers. */
export const CONTAINER = 'container';

/** The name in `made.by` of decorators that tell a token. */
export const INJECTS = 'injects';

/** A container of which nothing needs to be known: what is registered in one is in all. */
export function askedContainer(node: TS.Node, module: string | null = null): Foreign {
  const made = { by: CONTAINER, options: UNDEFINED };
  return { kind: 'foreign', module, path: [], made, node, trail: [] };
}

/** Who asks at a place: the class around it. */
export function askerAt(node: TS.Node, world: World): Asker {
  const owner = enclosingClass(node);
  return { node, modules: owner ? registryOf(world).modules.modulesOf(owner) : [] };
}

const asked = new WeakMap<World, Set<TokenKey>>();

/** What a token stands for; null when nobody says. */
export function ask(token: Value, asker: Asker, world: World): Value | null {
  if (token.kind === 'one-of')
    return mapOptions(token, asker.node, (option) => ask(option, asker, world) ?? option);
  const registered = askRegistered(token, asker, world);
  if (registered) return registered;
  const fallback = fallbackOf(token, asker.node);
  if (fallback) return fallback;
  if (token.kind === 'class') return contained(token.node, world) ?? openInstance(token.node, world);
  if (token.kind === 'function') {
    const named = enter(token, [], asker.node, 0);
    return named.kind === 'class' ? ask(named, asker, world) : null;
  }
  const configured = nestConfigProvided(token, asker.node, world);
  if (configured || token.kind !== 'foreign') return configured;
  return token.made ? null : world.libraries.instance(token, asker.node, world);
}

/** What somebody registered for a token; null when nobody did. */
export function askRegistered(token: Value, asker: Asker, world: World): Value | null {
  const key = tokenKey(token);
  if (key === null) return null;
  const { byToken, modules } = registryOf(world);
  if (token.kind === 'foreign' && isHttpService(token) && !byToken.has(key))
    return asker.modules.length > 0 ? modules.httpService(asker.modules, asker.node) : null;
  let keys = asked.get(world);
  if (!keys) {
    keys = new Set();
    asked.set(world, keys);
  }
  // `{ provide: X, useClass: X }`: the class itself.
  if (keys.has(key)) return null;
  keys.add(key);
  const values = narrowed(byToken.get(key) ?? [], asker, world).flatMap((registration) => {
    const value = registration.make(world);
    return value ? [withMark(value, registration.node, 'provided here')] : [];
  });
  keys.delete(key);
  return values.length > 0 ? oneOf(values, asker.node) : null;
}

function isHttpService({ made, module, path }: Foreign): boolean {
  return !made && module?.startsWith('@nestjs/') === true && path.join('.') === 'HttpService';
}

/** The registrations that count for who asks: of its own modules, of those they import, of its own project. */
function narrowed(all: readonly Registration[], asker: Asker, world: World): readonly Registration[] {
  if (asker.modules.length > 0 && all.length > 1) {
    const own = all.filter(({ module }) => module && asker.modules.includes(module));
    if (own.length > 0) return own;
    const reached = registryOf(world).modules.reachedFrom(asker.modules);
    const imported = all.filter(({ module }) => module && reached.has(module));
    if (imported.length > 0) return imported;
  }
  const project = projectOf(asker.node.getSourceFile().fileName);
  const own = all.filter(({ node }) => projectOf(node.getSourceFile().fileName) === project);
  return own.length > 0 ? own : all;
}

const instances = new WeakMap<World, Map<ClassNode, Value | null>>();

/** The object that a container makes of a class; null for one that none makes, or whose arguments it does not know. */
export function contained(node: ClassNode, world: World): Value | null {
  let known = instances.get(world);
  if (!known) {
    known = new Map();
    instances.set(world, known);
  }
  const before = known.get(node);
  if (before !== undefined) return before;
  // Who asks for itself in the meantime gets an open instance.
  known.set(node, null);
  const made = isMade(node, world) ? madeInstance(node, world) : null;
  known.set(node, made);
  return made;
}

function madeInstance(node: ClassNode, world: World): Value | null {
  const parameters = constructorOf(node, world)?.parameters ?? [];
  const args: Argument[] = [];
  for (const parameter of parameters) {
    const isOpen = !parameter.initializer && !parameter.questionToken && isPlain(parameter, world);
    if (isOpen && !argumentFor(parameter, world)) return null;
    const value = (): Value => argumentFor(parameter, world) ?? missing(parameter);
    args.push({ value, node: parameter, spread: false });
  }
  return makeInstance({ kind: 'class', node, closure: frameAt(node, world) }, args, node);
}

function missing(parameter: TS.ParameterDeclaration): Value {
  return parameter.initializer ? UNDEFINED : unknown('parameter', parameter.name.getText(), parameter);
}

/** A parameter that no container fills by its type: a text, an object of options, or of no type at all. */
function isPlain({ type }: TS.ParameterDeclaration, world: World): boolean {
  return !type || typeToken(type, world)?.kind !== 'foreign';
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
  const heritage = node.heritageClauses?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword)
    ?.types[0];
  const base = heritage && depth < 16 ? evaluate(heritage.expression, frameAt(node, world)) : null;
  return base?.kind === 'class' && base.node !== node ? constructorOf(base.node, world, depth + 1) : null;
}

/** What a container puts into a parameter, or what it is declared as; null when nothing is known. */
export function argumentFor(parameter: TS.ParameterDeclaration, world: World): Value | null {
  const injected = world.libraries.injected(parameter, world);
  if (injected || !parameter.type) return injected;
  return instanceOfType(parameter.type, openFrame(null, world));
}

/** The token that a decorator names; null without one. */
export function decoratedToken(
  node: TS.ParameterDeclaration | TS.PropertyDeclaration,
  world: World,
): Value | null {
  for (const { expression } of decoratorsOf(node)) {
    const value = evaluate(expression, frameAt(expression, world));
    if (value.kind !== 'foreign' || value.made?.by !== INJECTS) continue;
    const { options } = value.made;
    if (optionsOf(options).some((option) => option.kind !== 'constant')) return options;
    return node.type ? typeToken(node.type, world) : null;
  }
  return null;
}

/** The decorators of a parameter, property or class. */
export function decoratorsOf(node: TS.Node): readonly TS.Decorator[] {
  return ts.canHaveDecorators(node) ? (ts.getDecorators(node) ?? []) : [];
}

/** The class, or the thing of a package, that a type names. */
export function typeToken(type: TS.TypeNode, world: World): Value | null {
  if (ts.isUnionTypeNode(type)) return type.types[0] ? typeToken(type.types[0], world) : null;
  if (!ts.isTypeReferenceNode(type) || !ts.isIdentifier(type.typeName)) return null;
  const declaration = findDeclaration(type.typeName.text, type);
  if (declaration?.kind !== 'class' && declaration?.kind !== 'import') return null;
  const value = declaredValue(declaration, type, openFrame(null, world));
  return value.kind === 'class' || value.kind === 'foreign' ? value : null;
}
