/** The files that configuration libraries read: by their folders, by their names, or as the program names them. */

import type { World } from '../evaluate/frame.ts';
import { moduleMember } from '../evaluate/modules.ts';
import { optionsOf } from '../evaluate/options.ts';
import { textsOf } from '../evaluate/text.ts';
import type { Text, Value } from '../evaluate/value.ts';
import type { Setting } from '../settings/setting.ts';
import type { TS } from '../syntax/typescript.ts';
import type { Layer } from './configured.ts';
import { foldersAround } from './nearest-file.ts';

/** node-config's folder, https://github.com/node-config/node-config/wiki/Configuration-Files */
const FOLDER = /(?:^|\/)config\/(?:[\w.-]+\/)?[^/]+$/;

const VARIABLES_FILE = /(?:^|\/)custom-environment-variables\.[\w]+$/;

/** What programs read for their own settings, by the name of the file or its folder. */
const LIKELY =
  /(?:^|\/)(?:config\w*|conf|settings|env|envs|environments?)\/[^/]+$|(?:^|\/)[\w.-]*(?:config|settings|prod|production|staging|dev|development|default|local)[\w.-]*\.(?:json5?|jsonc|ya?ml|toml)$/i;

/** Files that deploy or build the program. */
const OTHERS =
  /(?:^|\/)(?:package|[jt]sconfig[\w.-]*|docker-compose[\w.-]*|compose[\w.-]*)\.\w+$|(?:^|\/)\.github\//;

export function isFolderSetting({ location: { file } }: Setting): boolean {
  return FOLDER.test(file) && !VARIABLES_FILE.test(file);
}

export function isLikelySetting({ location: { file } }: Setting): boolean {
  return LIKELY.test(file) && !OTHERS.test(file);
}

/** Whether the program names a file: by a path, or by an object with one. */
export function isNamed(file: string, by: Value, node: TS.Node): boolean {
  return optionsOf(by).some((option) => {
    const path = option.kind === 'fields' ? option.read('file') : option;
    return path !== null && textsOf(path, node).some((text) => endsAs(file, text));
  });
}

/** Whether a file's path ends in what is known of the end of another, by whole names as far as they are known. */
function endsAs(file: string, { pieces }: Text): boolean {
  const end = pieces.at(-1);
  if (typeof end !== 'string') return false;
  const known = end.replace(/^(?:\/|\.{1,2}\/)+/, '');
  // `${stage}.json`: what stands before it belongs to the same name.
  if (known === end && pieces.length > 1) return file.endsWith(known) && known.length > 4;
  return `/${file}`.endsWith(`/${known}`);
}

/** Names of files in the folder, of which the first is always read and one of the others on top of it. */
const NAMES = ['default', 'production', 'staging', 'development', 'prod', 'stage', 'dev', 'local'];

const EXTENSIONS = ['.js', '.ts', '.cjs', '.mjs'];

/** The objects that the program files in the folder export. */
export function folderLayers(node: TS.Node, world: World): Layer[] {
  const found = new Map<string, Layer>();
  for (const folder of foldersAround(node.getSourceFile().fileName)) {
    for (const name of NAMES.flatMap((stem) => EXTENSIONS.map((extension) => stem + extension))) {
      const at = folder === '' ? 'package.json' : `${folder}/package.json`;
      const file = world.program.resolve(`./config/${name}`, at);
      if (file !== null) found.set(file, { file, value: () => exportedObject(file, node, world) });
    }
  }
  return [...found.values()];
}

/** The one object that a file is there for: its default export, or all of them. */
export function exportedObject(file: string, node: TS.Node, world: World): Value {
  const whole = moduleMember(file, '*', node, { world });
  const fallback = whole.kind === 'fields' ? whole.read('default') : null;
  return fallback ?? whole;
}

/** The variables that `custom-environment-variables` gives to a key. */
export function folderVariables(path: readonly string[], { environment: { settings } }: World): string[] {
  const isThere = ({ location: { file } }: Setting): boolean => VARIABLES_FILE.test(file);
  return [path, [...path, '__name']].flatMap((at) => settings.under(at, isThere).map(({ value }) => value));
}
