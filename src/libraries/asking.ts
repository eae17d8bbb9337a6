/** Asking a container: for what a token stands for, and for objects of classes that it makes itself. */

import { enter } from '../evaluate/calls.ts';
import { openInstance } from '../evaluate/classes.ts';
import type { World } from '../evaluate/frame.ts';
import { mapOptions, oneOf } from '../evaluate/options.ts';
import { type Foreign, UNDEFINED, type Value, withMark } from '../evaluate/value.ts';
import { type ClassNode, enclosingClass, type TS } from '../syntax/typescript.ts';
import { contained } from './contained.ts';
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
