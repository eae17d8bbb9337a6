/** Configuration libraries → values: the interpreter of their tables. */

import { evaluate } from '../evaluate/evaluate.ts';
import { frameAt, type World } from '../evaluate/frame.ts';
import { fieldsOf } from '../evaluate/objects.ts';
import { withDefault } from '../evaluate/operators.ts';
import { mapOptions, optionsOf } from '../evaluate/options.ts';
import { readMember } from '../evaluate/properties.ts';
import { knownText } from '../evaluate/text.ts';
import { type Argument, type Foreign, UNDEFINED, unknown, type Value, withMark } from '../evaluate/value.ts';
import { packageName } from '../model/package-name.ts';
import type { CallLike } from '../syntax/source-unit.ts';
import { skipWrappers, type TS, ts } from '../syntax/typescript.ts';
import { callsNamed } from './calls-by-name.ts';
import {
  folderLayers,
  folderVariables,
  isFolderSetting,
  isLikelySetting,
  isNamed,
} from './configuration-files.ts';
import { type ConfigurationTable, configurationTables, type Making } from './configuration-tables.ts';
import { type Configuration, configuredObject, configuredValue, type Layer } from './configured.ts';
import { describedValues } from './described-values.ts';

/** The name in `made.by` of everything that is made here. */
const MADE = 'configuration:';

/** Under which the name of the program stands among what a configuration is made of. */
const NAME = 'name';

const byModule = new Map(
  configurationTables.flatMap((table) => table.from.map((module) => [module, table] as const)),
);
const byName = new Map(configurationTables.map((table) => [MADE + table.name, table] as const));

/** The result of a call of a configuration library; null for anything else. */
export function callConfiguration(
  callee: Foreign,
  args: readonly Argument[],
  node: CallLike,
  world: World,
): Value | null {
  const found = tableOf(callee);
  if (!found) return null;
  const { table, self, name } = found;
  const making = callee.made ? undefined : table.makes?.[ts.isNewExpression(node) ? `new ${name}` : name];
  if (making) return made(table, making, args, { node, world });
  if (!self.made && !table.isModule) return null;
  if (table.reads.includes(name)) {
    const of = configurationOf(self, table, node, world);
    return readKey(args, node, (path) => configuredValue(of, path, node, world), table.separator);
  }
  if (table.wholes?.includes(name))
    return configuredObject(configurationOf(self, table, node, world), [], node, world);
  // What fills, checks or prints it gives it back, so that calls can be strung together.
  return table.puts ? self : null;
}

/** `config.pleo` of a configuration that is a module, `store.store` of one that is made; null for anything else. */
export function configurationMember(of: Value, name: string, node: TS.Node, world: World): Value | null {
  const found = of.kind === 'foreign' ? tableOf(of) : null;
  if (!found) return null;
  const { table, self } = found;
  if (found.name !== '()' || table.reads.includes(name)) return null;
  if (self.made)
    return table.wholes?.includes(name)
      ? configuredObject(configurationOf(self, table, node, world), [], node, world)
      : null;
  const isOther = ['has', 'util', 'default', ...(table.heads ?? [])].includes(name) || table.puts;
  return table.isModule && !isOther
    ? configuredValue(configurationOf(self, table, node, world), [name], node, world)
    : null;
}

/** Reads the key in the first argument; the second is the default, unless it is an object of options. */
export function readKey(
  [key, fallback]: readonly Argument[],
  node: CallLike,
  read: (path: readonly string[]) => Value,
  separator: string,
): Value {
  const value = mapOptions(key?.value() ?? UNDEFINED, node, (option) => {
    const names = option.kind === 'list' ? option.items.map(knownText) : [knownText(option)];
    const path = names.flatMap((name) => name?.split(separator) ?? []);
    return path.length === 0 || names.includes(null) ? unknown('call', node.getText(), node) : read(path);
  });
  if (!fallback) return value;
  const given = fallback.value();
  return given.kind === 'fields' && given.read('infer')
    ? value
    : withDefault(value, () => withMark(given, fallback.node, 'default value'), node);
}

interface Found {
  readonly table: ConfigurationTable;
  readonly self: Foreign;
  /** What is called or read of it. */
  readonly name: string;
}

function tableOf(of: Foreign): Found | null {
  if (of.made) {
    const table = byName.get(of.made.by);
    return table ? { table, self: { ...of, path: [] }, name: of.path.join('.') || '()' } : null;
  }
  const table = byModule.get(packageName(of.module ?? ''));
  if (!table) return null;
  const heads = table.heads?.includes(of.path[0] ?? '') ? 1 : 0;
  return {
    table,
    self: { ...of, path: of.path.slice(0, heads) },
    name: of.path.slice(heads).join('.') || '()',
  };
}

function made(
  table: ConfigurationTable,
  { layers = [], schema, name, gives = 'store' }: Making,
  args: readonly Argument[],
  { node, world }: { readonly node: CallLike; readonly world: World },
): Value {
  const argument = (index: number): Value => args[index]?.value() ?? UNDEFINED;
  const values = layers.map(({ at, in: member }) => (): Value => {
    const whole = argument(at);
    return member === undefined ? whole : readMember(whole, member, node);
  });
  if (schema !== undefined) values.push(() => describedValues(argument(schema), node));
  const options = fieldsOf(
    [
      ...values.map((value, index) => ({ kind: 'property' as const, name: String(index), value })),
      ...(name === undefined ? [] : [{ kind: 'property' as const, name: NAME, value: () => argument(name) }]),
    ],
    node,
  );
  const self: Foreign = {
    kind: 'foreign',
    module: table.from[0] ?? null,
    path: [],
    made: { by: MADE + table.name, options },
    node,
    trail: [],
  };
  if (gives === 'store') return self;
  const whole = (): Value => configuredObject(configurationOf(self, table, node, world), [], node, world);
  return gives === 'values' ? whole() : fieldsOf([{ kind: 'property', name: gives.in, value: whole }], node);
}

/** Everything that is known of a configuration. */
function configurationOf(
  self: Foreign,
  table: ConfigurationTable,
  node: TS.Node,
  world: World,
): Configuration {
  const own = self.made?.options;
  const fields = own?.kind === 'fields' ? own : null;
  const layers = (fields?.names() ?? []).flatMap((name): Layer[] =>
    name === NAME || !fields
      ? []
      : [{ file: self.node.getSourceFile().fileName, value: () => fields.read(name) ?? UNDEFINED }],
  );
  const put = putInto(self, table, world);
  const isFolder = table.files === 'folder';
  const programName = knownText(fields?.read(NAME));
  return {
    layers: [...layers, ...put.layers, ...(isFolder ? folderLayers(node, world) : [])],
    isOwn: (setting) => {
      if (isFolder) return isFolderSetting(setting);
      if (table.files === 'likely') return isLikelySetting(setting);
      return put.files.some((file) => isNamed(setting.location.file, file, node));
    },
    variables: (path) => [
      ...(isFolder ? folderVariables(path, world) : []),
      ...(table.variables?.(path, programName) ?? []),
    ],
    isOpen: true,
  };
}

/** What the program puts into a configuration after it was made, wherever it does. */
function putInto(
  self: Foreign,
  { puts = {} }: ConfigurationTable,
  world: World,
): { layers: Layer[]; files: Value[] } {
  const layers: Layer[] = [];
  const files: Value[] = [];
  for (const [method, what] of Object.entries(puts)) {
    for (const call of callsNamed(method, world.program)) {
      const callee = skipWrappers(call.expression);
      if (!ts.isPropertyAccessExpression(callee)) continue;
      const frame = frameAt(call, world);
      if (!optionsOf(evaluate(callee.expression, frame)).some((of) => isSame(of, self))) continue;
      const argument = what === 'layer' ? call.arguments[0] : call.arguments.at(-1);
      if (!argument) continue;
      if (what === 'file') files.push(evaluate(argument, frame));
      else layers.push({ file: call.getSourceFile().fileName, value: () => evaluate(argument, frame) });
    }
  }
  return { layers, files };
}

/** Whether two things are one configuration: of the same module, or made at the same place. */
function isSame(of: Value, self: Foreign): boolean {
  if (of.kind !== 'foreign' || of.module !== self.module) return false;
  return self.made === null ? of.made === null : of.made?.options === self.made.options || isMadeAt(of, self);
}

function isMadeAt(of: Foreign, self: Foreign): boolean {
  const [one, other] = [of.made?.options, self.made?.options];
  return one?.kind === 'fields' && other?.kind === 'fields' && one.node === other.node;
}
