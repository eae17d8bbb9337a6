/** Nest's configuration: `ConfigService`, `registerAs`, `ConfigType`, https://docs.nestjs.com/techniques/configuration */

import { enter } from '../evaluate/calls.ts';
import { evaluate } from '../evaluate/evaluate.ts';
import { foreign } from '../evaluate/foreign.ts';
import { frameAt, type World } from '../evaluate/frame.ts';
import { fieldsOf } from '../evaluate/objects.ts';
import { mapOptions, optionsOf } from '../evaluate/options.ts';
import { eachItem, readMember } from '../evaluate/properties.ts';
import { knownText } from '../evaluate/text.ts';
import {
  type Argument,
  type Foreign,
  type FunctionValue,
  passing,
  text,
  UNDEFINED,
  type Value,
} from '../evaluate/value.ts';
import { contextOf } from '../files/context.ts';
import { isUpperName } from '../settings/variable-name.ts';
import type { CallLike } from '../syntax/source-unit.ts';
import { skipWrappers, type TS, ts } from '../syntax/typescript.ts';
import { callsNamed } from './calls-by-name.ts';
import { readKey } from './configuration.ts';
import { isLikelySetting } from './configuration-files.ts';
import { type Configuration, configuredValue, type Layer } from './configured.ts';
import { parse } from './schema-parsing.ts';

const MODULE = '@nestjs/config';

/** The names in `made.by`. */
const SERVICE = 'nest-config';
const PROVIDER = 'nest-config-provider';

/** The result of a call of Nest's configuration; null for anything else. */
export function callNestConfig(
  callee: Foreign,
  args: readonly Argument[],
  node: CallLike,
  world: World,
): Value | null {
  const name = callee.path.join('.');
  if (callee.made?.by === PROVIDER) return callee.made.options;
  if (callee.made?.by === SERVICE) return read(name, args, node, world);
  if (callee.made || callee.module !== MODULE) return null;
  if (name === 'ConfigService' && ts.isNewExpression(node)) return service(node);
  return name === 'registerAs' ? registered(args, node) : null;
}

/** `ConfigService`, or the values that `ConfigType<typeof x>` says; null for other types. */
export function nestConfigInstance(type: Foreign, node: TS.Node, world: World): Value | null {
  if (type.module !== MODULE) return null;
  const name = type.path.join('.');
  if (name === 'ConfigService') return service(node);
  return name === 'ConfigType' ? valuesOfType(node, world) : null;
}

/** What is injected for `x.KEY` of a registered configuration; null for other tokens. */
export function nestConfigProvided(token: Value, node: TS.Node, world: World): Value | null {
  const namespace = /^CONFIGURATION\((.*)\)$/.exec(knownText(token) ?? '')?.[1];
  return namespace === undefined ? null : configuredValue(configurationOf(world), [namespace], node, world);
}

function service(node: TS.Node): Foreign {
  const made = { by: SERVICE, options: UNDEFINED };
  return { kind: 'foreign', module: MODULE, path: [], made, node, trail: [] };
}

function read(method: string, args: readonly Argument[], node: CallLike, world: World): Value | null {
  if (method !== 'get' && method !== 'getOrThrow') return null;
  const given = method === 'get' ? args : args.slice(0, 1);
  const of = configurationOf(world);
  return readKey(given, node, (path) => configuredValue(of, path, node, world), '.');
}

/** `registerAs('pleo', () => ({ … }))`: the function itself, with its key. */
function registered([namespace, factory]: readonly Argument[], node: CallLike): Value | null {
  const fn = factory?.value();
  const name = knownText(namespace?.value());
  if (fn?.kind !== 'function' || name === null) return fn ?? null;
  const members = fieldsOf(
    [
      { kind: 'property', name: 'KEY', value: () => text(`CONFIGURATION(${name})`, node) },
      { kind: 'property', name: 'asProvider', value: () => asProvider(fn, node) },
    ],
    node,
  );
  return { ...fn, members };
}

/** `x.asProvider()`: options of another module, which is made with these values. */
function asProvider(factory: FunctionValue, node: CallLike): Foreign {
  const options = fieldsOf([{ kind: 'property', name: 'useFactory', value: () => factory }], node);
  return { kind: 'foreign', module: MODULE, path: [], made: { by: PROVIDER, options }, node, trail: [] };
}

/** `typeof x` in `ConfigType<typeof x>`: what `x` gives. */
function valuesOfType(node: TS.Node, world: World): Value | null {
  const [of] = ts.isTypeReferenceNode(node) ? (node.typeArguments ?? []) : [];
  if (!of || !ts.isTypeQueryNode(of) || !ts.isIdentifier(of.exprName)) return null;
  return produced(evaluate(of.exprName, frameAt(node, world)), node);
}

function produced(value: Value, node: TS.Node): Value {
  return mapOptions(value, node, (option) =>
    option.kind === 'function' ? enter(option, [], node, 0) : option,
  );
}

const configurations = new WeakMap<World, { opened: number; of: Configuration }>();

/** Everything that the program loads into `ConfigService`, wherever it does. */
function configurationOf(world: World): Configuration {
  const opened = world.program.opened.length;
  const known = configurations.get(world);
  if (known?.opened === opened) return known.of;
  const of: Configuration = {
    layers: [...registeredLayers(world), ...rootLayers(world)].map(remembered),
    isOwn: (setting) => setting.path.length > 1 && isLikelySetting(setting),
    variables: ([name, ...rest]) =>
      name !== undefined && rest.length === 0 && isUpperName(name) ? [name] : [],
    isOpen: false,
  };
  configurations.set(world, { opened, of });
  return of;
}

/** Every key asks for the same objects. */
function remembered({ file, value }: Layer): Layer {
  let made: Value | null = null;
  return {
    file,
    value: () => {
      made ??= value();
      return made;
    },
  };
}

/** `registerAs` anywhere: whether it is loaded or is a feature's, its namespace holds its values. */
function registeredLayers(world: World): Layer[] {
  return callsOf('registerAs', 'registerAs', world).flatMap((call): Layer[] => {
    const [namespace, factory] = call.arguments;
    if (!namespace || !factory) return [];
    const frame = frameAt(call, world);
    const name = knownText(evaluate(namespace, frame));
    if (name === null) return [];
    const values = (): Value => produced(evaluate(factory, frame), call);
    return [layer(call, () => fieldsOf([{ kind: 'property', name, value: values }], call))];
  });
}

/** What `ConfigModule.forRoot({ load, validate, validationSchema })` says. */
function rootLayers(world: World): Layer[] {
  const calls = ['forRoot', 'forFeature'].flatMap((name) => callsOf(name, `ConfigModule.${name}`, world));
  return calls.flatMap((call): Layer[] => {
    const [argument] = call.arguments;
    if (!argument) return [];
    const options = (): Value => evaluate(argument, frameAt(call, world));
    const environment = (): Value => foreign(null, ['process', 'env'], call);
    return [
      layer(call, () => loaded(options(), call)),
      layer(call, () => {
        const validate = readMember(options(), 'validate', call);
        const given = passing(environment, call);
        return validate.kind === 'function' ? enter(validate, [given], call, 0) : UNDEFINED;
      }),
      layer(call, () => {
        const schema = readMember(options(), 'validationSchema', call);
        return schema.kind === 'foreign' ? parse(schema, environment(), call) : UNDEFINED;
      }),
    ];
  });
}

/** The objects that the functions under `load` give, all in one; those registered are read by their namespace. */
function loaded(options: Value, node: TS.Node): Value {
  // `forFeature(fn)` loads the function itself.
  const load = options.kind === 'function' ? options : readMember(options, 'load', node);
  const functions = load.kind === 'list' ? optionsOf(eachItem(load, node)) : [load];
  const parts = functions.flatMap((option) =>
    option.kind === 'function' && !option.members
      ? [{ kind: 'spread' as const, value: () => enter(option, [], node, 0) }]
      : [],
  );
  return fieldsOf(parts, node);
}

function layer(call: TS.CallExpression, value: () => Value): Layer {
  return { file: call.getSourceFile().fileName, value };
}

/** The calls of something of the package; tests load what they like. */
function callsOf(name: string, path: string, world: World): TS.CallExpression[] {
  return callsNamed(name, world.program).filter((call) => {
    if (contextOf(call.getSourceFile().fileName) === 'test') return false;
    const callee = evaluate(skipWrappers(call.expression), frameAt(call, world));
    return callee.kind === 'foreign' && callee.module === MODULE && callee.path.join('.') === path;
  });
}
