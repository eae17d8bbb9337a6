/** What containers know things by: texts, symbols, classes, `InjectionToken`s, things of packages. */

import { enter } from '../evaluate/calls.ts';
import { fieldsOf } from '../evaluate/objects.ts';
import { knownText } from '../evaluate/text.ts';
import type { Argument, Foreign, Value } from '../evaluate/value.ts';
import { own } from '../model/own.ts';
import type { CallLike } from '../syntax/source-unit.ts';
import { type TS, ts } from '../syntax/typescript.ts';

/** Equal keys are the same token: texts by what they say, everything else by where it is made. */
export type TokenKey = string | object;

/** The name in `made.by` of symbols and token objects. */
export const TOKEN = 'injection-token';

/** Packages whose `createContext` makes a token, with what stands for it when no provider is around. */
const CONTEXTS = new Set(['react', 'preact', 'solid-js', 'use-context-selector', 'hono/jsx']);

/** The option that holds what stands for a context. */
const DEFAULT = 'default';

/** Constructors of token objects. */
const TOKENS: Readonly<Record<string, readonly string[]>> = {
  '@angular/core': ['InjectionToken', 'OpaqueToken'],
  typedi: ['Token'],
  '@needle-di/core': ['InjectionToken'],
  'injection-js': ['InjectionToken', 'OpaqueToken'],
};

/** A symbol or a token object that the call makes; null for other calls. */
export function madeToken(callee: Foreign, args: readonly Argument[], node: CallLike): Value | null {
  if (callee.made) return null;
  const name = callee.path.join('.');
  if (callee.module === null) {
    if (name === 'Symbol') return token(callee, [], node);
    if (name !== 'Symbol.for') return null;
    return token(callee, args.slice(0, 1), node);
  }
  if (CONTEXTS.has(callee.module) && name === 'createContext')
    return token(callee, [], node, args[0], DEFAULT);
  if (!ts.isNewExpression(node) || !own(TOKENS, callee.module)?.includes(name)) return null;
  return token(callee, [], node, args[1]);
}

function token(
  callee: Foreign,
  shared: readonly Argument[],
  node: CallLike,
  given?: Argument,
  as: string | null = null,
): Foreign {
  const [name] = shared;
  const parts = [
    ...(name ? [{ kind: 'property' as const, name: 'shared', value: name.value }] : []),
    ...(given && as === null ? [{ kind: 'spread' as const, value: given.value }] : []),
    ...(given && as !== null ? [{ kind: 'property' as const, name: as, value: given.value }] : []),
  ];
  return { ...callee, path: [], made: { by: TOKEN, options: fieldsOf(parts, node) }, node };
}

/** The key of a token; null for what is none, or not known. */
export function tokenKey(value: Value): TokenKey | null {
  if (value.kind === 'class' || value.kind === 'function') return value.node;
  if (value.kind === 'foreign') {
    if (!value.made) return `foreign ${value.module ?? ''} ${value.path.join('.')}`;
    if (value.made.options.kind !== 'fields' || value.path.length > 0) return null;
    if (value.made.by !== TOKEN) return value.made.options.node;
    const shared = knownText(value.made.options.read('shared'));
    return shared === null ? value.made.options.node : `symbol ${shared}`;
  }
  const written = knownText(value);
  return written === null ? null : textKey(written);
}

/** Kept apart from the keys of classes and symbols. */
function textKey(name: string): TokenKey {
  return `text ${name}`;
}

/** What stands for a token that nobody provides: `new InjectionToken('…', { factory })`, `createContext(…)`; or null. */
export function fallbackOf(value: Value, node: TS.Node): Value | null {
  if (value.kind !== 'foreign' || value.made?.by !== TOKEN || value.made.options.kind !== 'fields')
    return null;
  const factory = value.made.options.read('factory');
  if (factory?.kind === 'function') return enter(factory, [], node, 0);
  const given = value.made.options.read(DEFAULT);
  return given && given.kind !== 'constant' ? given : null;
}
