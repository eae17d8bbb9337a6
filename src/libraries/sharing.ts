/** What a program sets on the objects that frameworks hand around, by name: built once for each number of opened files. */

import { argumentsOf, enter } from '../evaluate/calls.ts';
import { evaluate } from '../evaluate/evaluate.ts';
import { frameAt, makeWorld, type World } from '../evaluate/frame.ts';
import { optionsOf } from '../evaluate/options.ts';
import { knownText } from '../evaluate/text.ts';
import { UNDEFINED, type Value } from '../evaluate/value.ts';
import { contextOf } from '../files/context.ts';
import { append } from '../model/append.ts';
import { own } from '../model/own.ts';
import { findDeclaration } from '../syntax/declaration.ts';
import type { Program } from '../syntax/program.ts';
import { type CallLike, calleeName, type SourceUnit } from '../syntax/source-unit.ts';
import { skipWrappers, type TS, ts } from '../syntax/typescript.ts';
import { contextSettings } from './context-settings.ts';
import { MAX_NESTING } from './registry.ts';

/** The kind of object that a member is set on; `everywhere`: names that are the program's own, such as `$pleo`. */
export type Holder =
  | 'application'
  | 'request'
  | 'context'
  | 'response'
  | 'locals'
  | 'state'
  | 'var'
  | 'settings'
  | 'everywhere';

export interface Setting {
  readonly node: TS.Node;
  readonly name: string;
  readonly holder: Holder;
  /** Whether it is set as any member is, and not by a call that says so: then only what does something counts. */
  readonly isWritten: boolean;
  readonly value: (world: World) => Value | null;
}

const HOLDERS: Readonly<Record<string, Holder>> = {
  fastify: 'application',
  Fastify: 'application',
  app: 'application',
  server: 'application',
  instance: 'application',
  express: 'application',
  koa: 'application',
  this: 'application',
  req: 'request',
  request: 'request',
  res: 'response',
  response: 'response',
  reply: 'response',
  h: 'response',
  ctx: 'context',
  context: 'context',
  c: 'context',
  event: 'context',
  locals: 'locals',
  state: 'state',
  var: 'var',
};

/** The kind of object that goes by a name; null for names that say nothing. */
export function holderOf(name: string): Holder | null {
  return own(HOLDERS, name) ?? null;
}

/** Members that requests and applications have of their own. */
const OWN = new Set([
  'body',
  'url',
  'headers',
  'method',
  'query',
  'params',
  'path',
  'status',
  'type',
  'user',
  'session',
  'originalUrl',
  'baseUrl',
  'cookies',
  'response',
  'request',
  'locals',
  'state',
  'name',
  'length',
  'set',
  'get',
]);

const indexes = new WeakMap<Program, { opened: number; readonly byName: Map<string, Setting[]> }>();

/** The settings of a name in the files opened so far. */
export function settingsNamed(name: string, world: World): readonly Setting[] {
  const { opened: units } = world.program;
  let index = indexes.get(world.program);
  if (!index) {
    index = { opened: 0, byName: new Map() };
    indexes.set(world.program, index);
  }
  if (index.opened < units.length && world.budget.nesting <= MAX_NESTING) {
    const added = units.slice(index.opened);
    // Whoever asks in the meantime gets what is known by then.
    index.opened = units.length;
    const base = makeWorld(world);
    for (const setting of added.flatMap((unit) => settingsIn(unit, base))) {
      append(index.byName, setting.name, setting);
    }
  }
  return index.byName.get(name) ?? [];
}

function settingsIn(unit: SourceUnit, world: World): Setting[] {
  if (contextOf(unit.file) === 'test') return [];
  const calls = unit.calls.flatMap((call) => called(call, world));
  return [...written(unit), ...calls, ...contextSettings(unit, world)];
}

/** `app.locals.pleo = …`, `req.pleo = …`, `app.config.globalProperties.$pleo = …`, `Vue.prototype.$pleo = …`. */
function written(unit: SourceUnit): Setting[] {
  return [...unit.writes.values()].flat().flatMap(({ node, root, path }): Setting[] => {
    const name = path.at(-1);
    if (!ts.isBinaryExpression(node) || name === undefined || !ts.isIdentifier(root)) return [];
    const on = path.at(-2) ?? root.text;
    const isGlobal = on === 'globalProperties' || (on === 'prototype' && name.startsWith('$'));
    const holder = isGlobal ? 'everywhere' : holderOf(on);
    if (!holder || (OWN.has(name) && !isGlobal)) return [];
    const value = (world: World): Value => evaluate(node.right, frameAt(node.right, world));
    const isWritten = !isGlobal && holder !== 'locals' && holder !== 'state';
    // A store's own `state` is no application's.
    if (holder === 'state' && path.length < 2) return [];
    return [{ node, name, holder, isWritten, value }];
  });
}

/** Calls that set: by the name they go by, and the kind of object that what they set is read from. */
const CALLS: Readonly<Record<string, Holder>> = {
  decorate: 'application',
  decorateRequest: 'request',
  decorateReply: 'response',
  provide: 'everywhere',
  inject: 'everywhere',
  set: 'settings',
};

/** hapi says first what it decorates. */
const DECORATED: Readonly<Record<string, Holder>> = {
  server: 'application',
  request: 'request',
  toolkit: 'response',
};

function called(call: CallLike, world: World): Setting[] {
  if (!ts.isCallExpression(call)) return [];
  const method = calleeName(call) ?? '';
  if (method === 'defineNuxtPlugin') return provided(call, world);
  const holder = own(CALLS, method);
  if (!holder || !isSetting(call, method)) return [];
  const [first, second, third] = call.arguments;
  if (!first || !second) return [];
  const name = (node: TS.Expression): string | null => knownText(evaluate(node, frameAt(node, world)));
  const what = name(first);
  if (what === null) return [];
  const on = third && method === 'decorate' ? own(DECORATED, what) : undefined;
  const value = on && third ? third : second;
  const named = on ? name(second) : what;
  if (named === null) return [];
  return [
    {
      node: call,
      name: holder === 'everywhere' ? `$${named}` : named,
      holder: on ?? (isOnContext(call) && method === 'set' ? 'var' : holder),
      isWritten: false,
      value: (asking) => gotten(evaluate(value, frameAt(value, asking)), call),
    },
  ];
}

/** `c.set(…)`, where `app.set(…)` is a setting of the application. */
function isOnContext(call: TS.CallExpression): boolean {
  const callee = skipWrappers(call.expression);
  const of = ts.isPropertyAccessExpression(callee) ? skipWrappers(callee.expression) : null;
  return of !== null && ts.isIdentifier(of) && holderOf(of.text) === 'context';
}

/** fastify calls a `getter` each time. */
function gotten(value: Value, call: TS.CallExpression): Value {
  const getter = value.kind === 'fields' ? value.read('getter') : null;
  return getter?.kind === 'function' ? enter(getter, [], call, 0) : value;
}

/** `x.decorate(…)`; of the names that others use, too, only as Nuxt's plugins and hono's contexts have them. */
function isSetting(call: TS.CallExpression, method: string): boolean {
  const callee = skipWrappers(call.expression);
  if (method === 'inject')
    return ts.isIdentifier(callee) && findDeclaration('inject', callee)?.kind === 'parameter';
  if (!ts.isPropertyAccessExpression(callee)) return false;
  const of = skipWrappers(callee.expression);
  if (method === 'provide') return ts.isIdentifier(of) && /nuxt/i.test(of.text);
  if (method === 'set')
    return isOnContext(call) || (ts.isIdentifier(of) && holderOf(of.text) === 'application');
  return true;
}

/** What a plugin of Nuxt gives back under `provide`, written as a function or as an object with `setup`. */
function provided(call: TS.CallExpression, world: World): Setting[] {
  return optionsOf(resultOf(call, world)).flatMap((result) => {
    const given = result.kind === 'fields' ? result.read('provide') : null;
    const names = given?.kind === 'fields' ? given.names() : [];
    return names.map((name): Setting => {
      const value = (asking: World): Value | null => {
        const [here] = optionsOf(resultOf(call, asking));
        const provides = here?.kind === 'fields' ? here.read('provide') : null;
        return provides?.kind === 'fields' ? provides.read(name) : null;
      };
      return { node: call, name: `$${name}`, holder: 'everywhere', isWritten: false, value };
    });
  });
}

function resultOf(call: TS.CallExpression, world: World): Value {
  const [plugin] = argumentsOf(call, frameAt(call, world));
  const given = plugin?.value() ?? UNDEFINED;
  const setup = given.kind === 'fields' ? given.read('setup') : given;
  if (setup?.kind === 'function') return enter(setup, [], call, 0);
  return given;
}
