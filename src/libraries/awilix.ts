/** awilix: things registered by name, and the cradle that hands them out, https://github.com/jeffijoe/awilix */

import { declaredValue } from '../evaluate/bindings.ts';
import { argumentsOf } from '../evaluate/calls.ts';
import { evaluate } from '../evaluate/evaluate.ts';
import { frameAt, openFrame, type World } from '../evaluate/frame.ts';
import { fieldsOf } from '../evaluate/objects.ts';
import { optionsOf } from '../evaluate/options.ts';
import { knownText } from '../evaluate/text.ts';
import { type Argument, type Fields, type Foreign, text, unknown, type Value } from '../evaluate/value.ts';
import { lowerFirst } from '../model/first-letter.ts';
import { own } from '../model/own.ts';
import { findExport, wholeExport } from '../syntax/exports.ts';
import type { CallLike, SourceUnit } from '../syntax/source-unit.ts';
import { type TS, ts } from '../syntax/typescript.ts';
import { type Asker, askRegistered } from './asking.ts';
import type { Given } from './container-tables.ts';
import { made } from './recipes.ts';

/** The name in `made.by` of what says how something is made. */
const RESOLVER = 'awilix-resolver';

const RESOLVERS: Readonly<Record<string, Given>> = {
  asValue: 'value',
  asClass: 'class',
  asFunction: 'factory',
  aliasTo: 'existing',
};

/** `asClass(X)` and what is chained to it; null for other calls. */
export function callResolver(callee: Foreign, args: readonly Argument[], node: CallLike): Value | null {
  // `.singleton()`, `.scoped()`, `.disposer(…)` say how long it lives.
  if (callee.made) return callee.made.by === RESOLVER ? { ...callee, path: [] } : null;
  const gives = callee.module === 'awilix' ? own(RESOLVERS, callee.path.join('.')) : undefined;
  const [given] = args;
  if (!gives || !given) return null;
  const options = fieldsOf(
    [
      { kind: 'property', name: 'gives', value: () => text(gives) },
      { kind: 'property', name: 'given', value: given.value },
    ],
    node,
  );
  return { ...callee, path: [], made: { by: RESOLVER, options }, node };
}

/** One name in the cradle. */
export interface Cradled {
  readonly name: string;
  readonly node: TS.Node;
  /** The class or function that is given the cradle; null for values. */
  readonly takes: TS.Node | null;
  readonly make: (world: World) => Value | null;
}

/** The names that `container.register(…)` gives. */
export function registeredNames(call: TS.CallExpression, world: World): Cradled[] {
  const [first, second] = argumentsOf(call, frameAt(call, world));
  if (!first) return [];
  const names = first.value();
  const name = knownText(names);
  if (name !== null && second) return cradled(name, second.value(), call);
  if (names.kind !== 'fields') return [];
  return names.names().flatMap((property) => {
    const resolver = names.read(property);
    return resolver ? cradled(property, resolver, call) : [];
  });
}

function cradled(name: string, resolver: Value, node: TS.Node): Cradled[] {
  if (resolver.kind !== 'foreign' || resolver.made?.by !== RESOLVER) return [];
  const { options } = resolver.made;
  const gives = options.kind === 'fields' ? knownText(options.read('gives')) : null;
  const given = options.kind === 'fields' ? options.read('given') : null;
  const way = Object.values(RESOLVERS).find((candidate) => candidate === gives);
  return way && given ? [entry(name, way, given, node)] : [];
}

function entry(name: string, gives: Given, given: Value, node: TS.Node): Cradled {
  const asker: Asker = { node, modules: [] };
  const isMade = gives === 'class' || gives === 'factory';
  const takes = isMade && (given.kind === 'class' || given.kind === 'function') ? given.node : null;
  return { name, node, takes, make: (world) => made(gives, given, asker, world) };
}

/** `container.loadModules(['services/*.js'])`: what the files of these folders export, by their names. */
export function loadedNames(call: TS.CallExpression, units: readonly SourceUnit[], world: World): Cradled[] {
  const [patterns] = argumentsOf(call, frameAt(call, world));
  const folders = optionsOf(patterns?.value() ?? text(''))
    .flatMap((option) => (option.kind === 'list' ? option.items : [option]))
    .flatMap((item) => (item.kind === 'list' ? (item.items[0] ?? []) : item))
    .flatMap((item) => folderOf(item));
  return units.flatMap((unit) => {
    if (!folders.some((folder) => `/${unit.file}`.includes(`/${folder}/`))) return [];
    const exported = defaultExport(unit, world);
    const base =
      unit.file
        .split('/')
        .at(-1)
        ?.replace(/\.[cm]?[jt]sx?$/, '') ?? '';
    const name = base.replace(/[-_.]+(\w)/g, (_all, letter: string) => letter.toUpperCase());
    if (exported?.kind === 'class') return [entry(lowerFirst(name), 'class', exported, call)];
    return exported?.kind === 'function' ? [entry(lowerFirst(name), 'factory', exported, call)] : [];
  });
}

/** The last folder that a pattern names before it gets vague. */
function folderOf(pattern: Value): string[] {
  const written =
    pattern.kind === 'text' ? pattern.pieces.filter((piece) => typeof piece === 'string').join('') : '';
  const folders = (written.split('*')[0] ?? '').split('/').filter((part) => /^[\w-]+$/.test(part));
  return folders.length > 0 && written.includes('*') ? [folders.join('/')] : [];
}

function defaultExport(unit: SourceUnit, world: World): Value | null {
  const whole = wholeExport(unit);
  if (whole) return evaluate(whole, openFrame(null, world));
  const target = findExport(unit, 'default', world.program);
  if (target?.kind === 'expression') return evaluate(target.node, openFrame(null, world));
  if (target?.kind !== 'declaration') return null;
  return declaredValue(target.declaration, unit.source.endOfFileToken, openFrame(null, world));
}

/** What a class or function that takes the cradle gets as this parameter: all of it, or the thing of its name. */
export function cradleArgument(parameter: TS.ParameterDeclaration, asker: Asker, world: World): Value | null {
  const { name } = parameter;
  const named = ts.isIdentifier(name) ? askRegistered(text(name.text), asker, world) : null;
  if (named) return named;
  return parameter.parent.parameters[0] === parameter ? cradle(asker, world) : null;
}

function cradle(asker: Asker, world: World): Fields {
  return fieldsOf([], asker.node, {
    read: (name) => askRegistered(text(name), asker, world),
    rest: () => unknown('parameter', 'cradle', asker.node),
  });
}
