/** What a framework, or a build, reads from a file of the project: configuration of Nuxt, Next and Expo, variables of builds. */

import { enter } from '../evaluate/calls.ts';
import type { World } from '../evaluate/frame.ts';
import { fieldsOf } from '../evaluate/objects.ts';
import { mapOptions, oneOf, optionsOf } from '../evaluate/options.ts';
import { readMember } from '../evaluate/properties.ts';
import { knownText } from '../evaluate/text.ts';
import {
  type Argument,
  type Foreign,
  passing,
  UNDEFINED,
  type Unknown,
  type Value,
  withMark,
} from '../evaluate/value.ts';
import type { Program } from '../syntax/program.ts';
import type { CallLike } from '../syntax/source-unit.ts';
import type { TS } from '../syntax/typescript.ts';
import { exportedObject } from './configuration-files.ts';
import { type Configuration, configuredObject, configuredValue, type Layer } from './configured.ts';
import { foldersAround } from './nearest-file.ts';

interface ProjectConfig {
  /** Modules that give it; null: it is there without an import. */
  readonly from: readonly (string | null)[];
  /** Calls, by path of members, that give it all. */
  readonly calls?: readonly string[];
  /** Members that are it, by path. */
  readonly members?: readonly string[];
  /** Files that say it, without their extension, in any folder around. */
  readonly files: readonly string[];
  /** The option of the file that holds it; null: the file's object itself. */
  readonly option: string | null;
  /** The variables that set a key. */
  readonly variables?: (path: readonly string[]) => readonly string[];
}

/** `public.pleoBase` is `NUXT_PUBLIC_PLEO_BASE`. */
const prefixed =
  (...prefixes: readonly string[]) =>
  (path: readonly string[]): string[] => {
    const name = path.map((key) => key.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toUpperCase()).join('_');
    return prefixes.map((prefix) => `${prefix}_${name}`);
  };

const NUXT = [null, '#imports', '#app', 'nuxt/app', '#nitro', 'nitropack/runtime', 'nitropack', '@nuxt/kit'];

const EXPO = ['app.config', 'app'];

const CONFIGS: readonly ProjectConfig[] = [
  {
    from: NUXT,
    calls: ['useRuntimeConfig'],
    files: ['nuxt.config', 'nitro.config'],
    option: 'runtimeConfig',
    variables: prefixed('NUXT', 'NITRO'),
  },
  { from: NUXT, calls: ['useAppConfig'], files: ['app.config', 'app/app.config'], option: null },
  {
    from: ['next/config'],
    calls: ['()'],
    files: ['next.config'],
    option: null,
  },
  {
    from: ['expo-constants'],
    members: [
      'expoConfig',
      'manifest',
      'manifest2.extra.expoClient',
      'Constants.expoConfig',
      'Constants.manifest',
    ],
    files: EXPO,
    option: null,
  },
];

/** Where builds are told what to put in the place of variables: by their names, or by the expressions that read them. */
const BUILDS: readonly (Pick<ProjectConfig, 'files' | 'option'> & {
  readonly prefixes: readonly string[];
})[] = [
  { files: ['next.config', 'nuxt.config'], option: 'env', prefixes: [''] },
  {
    files: ['vite.config', 'electron.vite.config', 'tsup.config'],
    option: 'define',
    prefixes: ['process.env.', 'import.meta.env.'],
  },
  { files: ['tsup.config'], option: 'env', prefixes: [''] },
];

const EXTENSIONS = ['.ts', '.js', '.mjs', '.cjs', '.json'];

/** Functions of frameworks that give their options back, for the sake of types. */
const DEFINES = /^define(?:Nuxt|Nitro|App|Next)?Config$/;

/** The result of a call that gives the project's configuration; null for other calls. */
export function callProjectConfig(
  callee: Foreign,
  args: readonly Argument[],
  node: CallLike,
  world: World,
): Value | null {
  if (callee.made) return null;
  const name = callee.path.join('.') || '()';
  if (DEFINES.test(name)) return args[0]?.value() ?? null;
  const config = CONFIGS.find(({ from, calls }) => calls?.includes(name) && from.includes(callee.module));
  return config ? configuredObject(configurationOf(config, node, world), [], node, world) : null;
}

/** `Constants.expoConfig`'s members; null for anything else. */
export function projectConfigMember(of: Value, name: string, node: TS.Node, world: World): Value | null {
  if (of.kind !== 'foreign' || of.made) return null;
  const path = of.path.join('.');
  const config = CONFIGS.find(({ from, members }) => members?.includes(path) && from.includes(of.module));
  return config ? configuredValue(configurationOf(config, node, world), [name], node, world) : null;
}

/** What the build puts in the place of a variable; null where it puts nothing. */
export function builtVariable({ name, node }: Unknown, world: World): Value | null {
  for (const { prefixes, ...build } of BUILDS) {
    for (const { value } of layersOf(build, node, world)) {
      const names = value();
      const found = prefixes.flatMap((prefix) =>
        names.kind === 'fields' ? (names.read(prefix + name) ?? []) : [],
      );
      // `env: { X: process.env.X }` passes it on and says nothing.
      const built = found.flatMap(optionsOf).filter((option) => knownText(option) !== null);
      if (built.length > 0) return withMark(oneOf(built, node), node, `reads ${name}, set by the build`);
    }
  }
  return null;
}

function configurationOf(config: ProjectConfig, node: TS.Node, world: World): Configuration {
  return {
    layers: layersOf(config, node, world),
    isOwn: () => false,
    variables: config.variables ?? (() => []),
    isOpen: true,
  };
}

function layersOf(
  { files, option }: Pick<ProjectConfig, 'files' | 'option'>,
  node: TS.Node,
  world: World,
): Layer[] {
  return foldersAround(node.getSourceFile().fileName).flatMap((folder) => {
    const found = filesIn(folder, files, world.program);
    return [...found].map((file): Layer => {
      const whole = (): Value => objectIn(file, found, node, world);
      return { file, value: () => (option === null ? whole() : readMember(whole(), option, node)) };
    });
  });
}

const known = new WeakMap<Program, Map<string, ReadonlySet<string>>>();

/** The files of these names in a folder; asked for with each variable that is read, and looked for once. */
function filesIn(folder: string, names: readonly string[], program: Program): ReadonlySet<string> {
  const byFolder = known.get(program) ?? new Map<string, ReadonlySet<string>>();
  known.set(program, byFolder);
  const key = `${folder}\0${names.join()}`;
  const before = byFolder.get(key);
  if (before) return before;
  const at = folder === '' ? 'package.json' : `${folder}/package.json`;
  const paths = names.flatMap((name) => EXTENSIONS.map((extension) => `./${name}${extension}`));
  const found = new Set(paths.flatMap((path) => program.resolve(path, at) ?? []));
  byFolder.set(key, found);
  return found;
}

/** What a file exports; a function is called as Expo does, with what `app.json` beside it says. */
function objectIn(file: string, beside: ReadonlySet<string>, node: TS.Node, world: World): Value {
  const exported = exportedObject(file, node, world);
  return mapOptions(exported, node, (option) => {
    if (option.kind === 'fields') return option.read('expo') ?? option;
    if (option.kind !== 'function') return UNDEFINED;
    const json = [...beside].find((other) => other.endsWith('.json'));
    const config = (): Value =>
      json === undefined ? fieldsOf([], node) : objectIn(json, new Set(), node, world);
    const given = fieldsOf([{ kind: 'property', name: 'config', value: config }], node);
    return enter(option, [passing(() => given, node)], node, 0);
  });
}
