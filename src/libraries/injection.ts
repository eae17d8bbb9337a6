/** Injection: what containers put into parameters and properties, and what they give to those who ask. */

import { enter } from '../evaluate/calls.ts';
import { functionValue } from '../evaluate/evaluate.ts';
import { frameAt, type World } from '../evaluate/frame.ts';
import { fieldsOf } from '../evaluate/objects.ts';
import { type Argument, constant, type Foreign, text, UNDEFINED, type Value } from '../evaluate/value.ts';
import type { CallLike } from '../syntax/source-unit.ts';
import { type MakerNode, type TS, ts } from '../syntax/typescript.ts';
import { ask, askedContainer, askerAt, askRegistered, CONTAINER } from './asking.ts';
import { callResolver, cradleArgument } from './awilix.ts';
import { callModuleBuilder } from './configurable-modules.ts';
import { contained } from './contained.ts';
import { type ContainerTable, containerTables } from './container-tables.ts';
import { HTTP_MODULE } from './modules.ts';
import { decoratedToken, INJECTS, isOptional, typeToken } from './point.ts';
import { madeByRecipe } from './recipes.ts';
import { registryOf } from './registry.ts';
import { madeToken } from './tokens.ts';

const byModule = new Map<string, ContainerTable>(
  containerTables.flatMap((table) => table.from.map((module) => [module, table] as const)),
);
const methods = new Set(containerTables.flatMap((table) => table.methods ?? []));

/** What a container puts into a constructor's parameter or a decorated property; null when nothing is known. */
export function injectedAt(at: TS.ParameterDeclaration | TS.PropertyDeclaration, world: World): Value | null {
  if (ts.isParameter(at)) {
    const owner = ts.isConstructorDeclaration(at.parent) ? at.parent.parent : at.parent;
    if (registryOf(world).cradled.has(owner)) return cradleArgument(at, askerAt(at, world), world);
    if (!ts.isConstructorDeclaration(at.parent)) return null;
  }
  const token = decoratedToken(at, world);
  if (token) return ask(token, askerAt(at, world), world);
  const type = ts.isParameter(at) && at.type ? typeToken(at.type, world) : null;
  const registered = type && askRegistered(type, askerAt(at, world), world);
  if (registered || type?.kind !== 'class' || !isOptional(at)) return registered;
  // Nobody provides it: that is what it is optional for.
  return contained(type.node, world) ? null : constant(null);
}

/** What a container makes of a class or function, with what it injects; null for what none makes. */
export function containedInstance(type: MakerNode, world: World): Value | null {
  if (!ts.isClassLike(type))
    return registryOf(world).cradled.has(type) ? functionValue(type, frameAt(type, world)) : null;
  const value: Value = { kind: 'class', node: type, closure: frameAt(type, world) };
  return askRegistered(value, askerAt(type, world), world) ?? contained(type, world);
}

/** The result of a container's own function or method; null for other calls. */
export function callContainer(
  callee: Foreign,
  args: readonly Argument[],
  node: CallLike,
  world: World,
): Value | null {
  const token =
    madeToken(callee, args, node) ?? callResolver(callee, args, node) ?? callModuleBuilder(callee, node);
  if (token) return token;
  const [first] = args;
  if (callee.made?.by === CONTAINER) {
    const path = callee.path.filter((name) => name !== 'container' && name !== 'injector').join('.');
    if (first && methods.has(path)) return ask(first.value(), askerAt(node, world), world);
    return SCOPES.has(path) ? { ...callee, path: [] } : null;
  }
  const table = callee.made || callee.module === null ? undefined : byModule.get(callee.module);
  const path = callee.path.join('.');
  if (path.startsWith('HttpModule.')) return httpModule(callee, first, node, world);
  if (!table) return null;
  if (table.makes?.includes(ts.isNewExpression(node) ? `new ${path}` : path))
    return askedContainer(node, callee.module);
  if (table.injects?.includes(path)) return injecting(callee, first, node);
  if (!first) return null;
  if (table.asks?.includes(path)) return ask(first.value(), askerAt(node, world), world);
  if (!table.delays?.includes(path)) return null;
  const named = first.value();
  return named.kind === 'function' ? enter(named, [], node, 0) : null;
}

/** Methods that give a container that knows the same. */
const SCOPES = new Set(['createChildContainer', 'createChild', 'createScope']);

/** `container.cradle.x`, and the container under the name that frameworks keep it by; null for other members. */
export function cradleMember(of: Value, name: string, node: TS.Node, world: World): Value | null {
  if (of.kind === 'foreign' && of.made?.by === CONTAINER && of.path.join('.') === 'cradle')
    return ask(text(name), askerAt(node, world), world);
  if (of.kind !== 'unknown' || !HOLDS_CONTAINER.has(name) || registryOf(world).cradled.size === 0)
    return null;
  return askedContainer(node, 'awilix');
}

const HOLDS_CONTAINER = new Set(['container', 'diScope', 'diContainer', 'scope']);

/** A container by its declared type; null for other types. */
export function containerOfType(type: Foreign, node: TS.Node): Value | null {
  const table = type.module === null ? undefined : byModule.get(type.module);
  return table?.makes?.includes(type.path.join('.')) ? askedContainer(node, type.module) : null;
}

function injecting(callee: Foreign, token: Argument | undefined, node: CallLike): Foreign {
  return { ...callee, path: [], made: { by: INJECTS, options: token?.value() ?? UNDEFINED }, node };
}

/** `HttpModule.register(options)` and `HttpModule.registerAsync(recipe)`. */
function httpModule(
  callee: Foreign,
  given: Argument | undefined,
  node: CallLike,
  world: World,
): Value | null {
  if (!given || callee.module?.startsWith('@nestjs/') !== true) return null;
  const isRecipe = callee.path.at(-1) === 'registerAsync';
  const value = (): Value => (isRecipe ? optionsMade(given.value(), node, world) : given.value());
  const options = fieldsOf([{ kind: 'spread', value }], node);
  return { ...callee, path: [], made: { by: HTTP_MODULE, options }, node };
}

function optionsMade(recipe: Value, node: CallLike, world: World): Value {
  // `pleoConfig.asProvider()` stands for a recipe.
  const options = recipe.kind === 'foreign' && recipe.made ? recipe.made.options : recipe;
  if (options.kind !== 'fields') return UNDEFINED;
  const made = madeByRecipe(options, askerAt(node, world), world) ?? UNDEFINED;
  const create = made.kind === 'fields' ? made.read('createHttpOptions') : null;
  return create?.kind === 'function' ? enter(create, [], node, 0) : made;
}
