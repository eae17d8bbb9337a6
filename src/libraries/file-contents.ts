/** Files that the program reads and parses itself: `yaml.load(readFileSync('config.yaml', 'utf8'))`. */

import type { World } from '../evaluate/frame.ts';
import { type Argument, type Foreign, UNDEFINED, type Value } from '../evaluate/value.ts';
import { own } from '../model/own.ts';
import type { CallLike } from '../syntax/source-unit.ts';
import { isNamed } from './configuration-files.ts';
import { configuredObject } from './configured.ts';

/** What gives a file's text. */
const READERS: Readonly<Record<string, readonly string[]>> = {
  fs: ['readFileSync', 'readFile', 'promises.readFile'],
  'fs/promises': ['readFile'],
  'fs-extra': ['readFileSync', 'readFile'],
  'graceful-fs': ['readFileSync', 'readFile'],
};

/** What parses a text. */
const PARSERS: Readonly<Record<string, readonly string[]>> = {
  '': ['JSON.parse', 'Bun.YAML.parse', 'Bun.TOML.parse'],
  'js-yaml': ['load', 'safeLoad', 'yaml.load'],
  yaml: ['parse', 'YAML.parse'],
  yamljs: ['parse'],
  json5: ['parse', 'JSON5.parse'],
  'jsonc-parser': ['parse'],
  'comment-json': ['parse'],
  toml: ['parse'],
  'smol-toml': ['parse'],
  '@iarna/toml': ['parse', 'TOML.parse'],
  ini: ['parse'],
};

/** What reads and parses in one. */
const LOADERS: Readonly<Record<string, readonly string[]>> = {
  'fs-extra': ['readJson', 'readJsonSync', 'readJSON', 'readJSONSync'],
  'load-json-file': ['()', 'loadJsonFile', 'loadJsonFileSync', 'sync'],
  jsonfile: ['readFile', 'readFileSync'],
  yamljs: ['load'],
  'yaml-loader': ['()'],
};

/** The name in `made.by` of a file's text. */
const CONTENT = 'file-content';

/** The text of a file, or its values where it is a settings file; null for other calls. */
export function callFileContents(
  callee: Foreign,
  args: readonly Argument[],
  node: CallLike,
  world: World,
): Value | null {
  const name = callee.path.join('.') || '()';
  const [first] = args;
  if (callee.made?.by === CONTENT)
    return name === 'toString' || name === 'trim' ? { ...callee, path: [] } : null;
  if (callee.made || !first) return null;
  const module = callee.module?.replace(/^(?:npm|node):/, '') ?? '';
  if (own(READERS, module)?.includes(name)) return content(first.value(), node);
  if (own(LOADERS, module)?.includes(name)) return valuesIn(first.value(), node, world);
  const parsed = own(PARSERS, module)?.includes(name) ? first.value() : null;
  return parsed?.kind === 'foreign' && parsed.made?.by === CONTENT && parsed.path.length === 0
    ? valuesIn(parsed.made.options, node, world)
    : null;
}

function content(path: Value, node: CallLike): Foreign {
  return { kind: 'foreign', module: 'fs', path: [], made: { by: CONTENT, options: path }, node, trail: [] };
}

/** What the settings file at a path says; nothing where no such file was read. */
function valuesIn(path: Value, node: CallLike, world: World): Value | null {
  const isThere = world.environment.settings.all.some(({ location }) => isNamed(location.file, path, node));
  if (!isThere || path === UNDEFINED) return null;
  return configuredObject(
    {
      layers: [],
      isOwn: ({ location }) => isNamed(location.file, path, node),
      variables: () => [],
      isOpen: true,
    },
    [],
    node,
    world,
  );
}
