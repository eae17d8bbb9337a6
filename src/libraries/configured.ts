/** A configuration read by key paths: objects that the program puts in, settings files, and what a deployment may add. */

import { withSettings } from '../evaluate/environment.ts';
import type { World } from '../evaluate/frame.ts';
import { fieldsOf } from '../evaluate/objects.ts';
import { isNothing, oneOf, optionsOf } from '../evaluate/options.ts';
import { readMember } from '../evaluate/properties.ts';
import { type Fields, type Unknown, unknown, type Value } from '../evaluate/value.ts';
import type { Resolved } from '../settings/lookup.ts';
import type { Setting } from '../settings/setting.ts';
import type { TS } from '../syntax/typescript.ts';
import { nearest } from './nearest-file.ts';

/** An object that the program puts in, and the file that does. */
export interface Layer {
  readonly file: string;
  readonly value: () => Value;
}

export interface Configuration {
  readonly layers: readonly Layer[];
  /** Whether a setting stands in a file of its own; its keys are those of the file. */
  readonly isOwn: (setting: Setting) => boolean;
  /** The environment variables that set a key. */
  readonly variables: (path: readonly string[]) => readonly string[];
  /** Whether a deployment may set other values than those that the program puts in. */
  readonly isOpen: boolean;
}

/** What a key holds: a value, or all that stands below it. */
export function configuredValue(
  of: Configuration,
  path: readonly string[],
  node: TS.Node,
  world: World,
): Value {
  const coded = codedValues(of, path, node);
  if (coded.some(isObject) || namesBelow(of, path, world).length > 0)
    return configuredObject(of, path, node, world);
  const { environment } = world;
  const key = openKey(path, node);
  const own = [key.name, ...of.variables(path)].find((name) => environment.given(name) !== null);
  if (own !== undefined) return withSettings({ ...key, name: own }, [], world);
  // A start that is nothing waits for somebody to set it.
  const meant = coded.filter((value) => !isNothing(value));
  const found = settingsOf(of, path, node, world);
  if (meant.length === 0) return withSettings(key, found, world);
  const isDecided = found.length === 0 && (!of.isOpen || meant.some(({ kind }) => kind === 'unknown'));
  if (isDecided) return oneOf(meant, node);
  const set = optionsOf(withSettings(key, found, world)).map(
    (option): Value => (option.kind === 'unknown' ? { ...option, lookedUp: 'defined' } : option),
  );
  return oneOf([...meant, ...set], node);
}

/** Everything below a key path; the empty one means all of it. */
export function configuredObject(
  of: Configuration,
  path: readonly string[],
  node: TS.Node,
  world: World,
): Fields {
  const names = (): string[] => {
    const coded = codedValues(of, path, node).flatMap((value) => (isObject(value) ? value.names() : []));
    return [...new Set([...coded, ...namesBelow(of, path, world)])];
  };
  const isNamed = (name: string): boolean =>
    names().includes(name) || settingsOf(of, [...path, name], node, world).length > 0;
  return fieldsOf([], node, {
    read: (name) => (isNamed(name) ? configuredValue(of, [...path, name], node, world) : null),
    names,
    rest: () => (of.isOpen ? { ...openKey(path, node), lookedUp: 'undefined' } : null),
  });
}

function openKey(path: readonly string[], node: TS.Node): Unknown {
  const name = path.join('.') || 'config';
  return { ...unknown('environment', name, node), trail: [{ node, note: `reads ${name}` }] };
}

function isObject(value: Value): value is Fields {
  return value.kind === 'fields' && value.text === null;
}

/** What the program's own objects hold at a path. */
function codedValues({ layers }: Configuration, path: readonly string[], node: TS.Node): Value[] {
  const holding = layers.map(({ file, value }) => ({ file, values: valuesAt(value(), path, node) }));
  return nearest(
    holding.filter(({ values }) => values.length > 0),
    ({ file }) => file,
    node,
  ).flatMap(({ values }) => values);
}

/** Each value at a path of an object; what an unknown object may hold counts as nothing. */
function valuesAt(of: Value, [name, ...rest]: readonly string[], node: TS.Node): Value[] {
  if (name === undefined)
    return [...optionsOf(of)].filter((value) => value.kind !== 'constant' || value.value !== undefined);
  return optionsOf(of).flatMap((option) => {
    if (option.kind === 'fields') {
      const found = option.read(name);
      return found ? valuesAt(found, rest, node).filter((value) => !isSpread(value)) : [];
    }
    if (option.kind === 'list') return valuesAt(readMember(option, name, node), rest, node);
    // `load: [() => process.env]`
    const variable = option.kind === 'foreign' ? readMember(option, name, node) : null;
    return variable?.kind === 'unknown' && rest.length === 0 ? [variable] : [];
  });
}

function isSpread(value: Value): boolean {
  return value.kind === 'unknown' && value.spread === true && value.why !== 'environment';
}

/** The settings that give a key its value: in files of the configuration, or as its variables. */
function settingsOf(
  of: Configuration,
  path: readonly string[],
  node: TS.Node,
  { environment: { settings } }: World,
): Resolved[] {
  const inFiles = settings.under(path, (setting) => setting.path.length === path.length && of.isOwn(setting));
  return [
    ...nearest(inFiles, ({ way }) => way[0]?.location.file ?? '', node),
    ...of.variables(path).flatMap((name) => settings.variable(name)),
  ];
}

/** The keys right below a path in the files of the configuration. */
function namesBelow(of: Configuration, path: readonly string[], world: World): string[] {
  return world.environment.settings.all.flatMap((setting) => {
    const name = setting.path[path.length];
    const isBelow = name !== undefined && path.every((key, index) => setting.path[index] === key);
    return isBelow && of.isOwn(setting) ? [name] : [];
  });
}
