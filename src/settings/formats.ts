/** Which reader a file's name asks for: one row for each format. */

import { braceComments } from './brace-tokens.ts';
import { readBraces } from './braces.ts';
import {
  type CommentReader,
  dockerfileComments,
  iniComments,
  jsonComments,
  propertiesComments,
  tomlComments,
  unitComments,
  yamlComments,
} from './comments.ts';
import { readDockerfile } from './dockerfile.ts';
import { envComments, readEnv } from './env.ts';
import { readJson } from './json.ts';
import { readKeyValues, readMakefile, readProperties, readUnit } from './key-values.ts';
import type { Reader } from './setting.ts';
import { readShell } from './shell.ts';
import { shellComments } from './shell-words.ts';
import { readToml } from './toml.ts';
import { readYaml } from './yaml.ts';

/** Patterns of file names without folders, in lower case; the first match counts. */
const FORMATS: readonly (readonly [RegExp, Reader, CommentReader])[] = [
  [/\.ya?ml$/, readYaml, yamlComments],
  [/\.(?:jsonc?|code-workspace)$/, readJson, jsonComments],
  [/\.toml$/, readToml, tomlComments],
  [/\.(?:tf|tfvars|hcl|bicep|bicepparam|json5)$/, readBraces, braceComments],
  [/\.(?:sh|bash|zsh)$/, readShell, shellComments],
  [/\.properties$/, readProperties, propertiesComments],
  [/\.service$/, readUnit, unitComments],
  [/^(?:gnu)?makefile$|\.mk$/, readMakefile, iniComments],
  [/\.(?:ini|conf|cfg)$|^(?:procfile|caddyfile)(?:\.|$)/, readKeyValues, iniComments],
  [/^(?:docker|container)file|\.(?:docker|container)file$/, readDockerfile, dockerfileComments],
  // `.flaskenv`, `.env-sample`, `prod.env`; behind the others for `.env.json` and its like.
  [/^\.\w*env(?:rc)?(?:[._-].*)?$|\.env$|^env$|^\.dev\.vars/, readEnv, envComments],
];

/** What matches above and is written by a tool, by people for people, or for a compiler. */
const OTHERS: readonly RegExp[] = [
  /(?:^|\/)(?:node_modules|__snapshots__)\//,
  // Lock files.
  /(?:^|\/)(?:package-lock|npm-shrinkwrap|packages\.lock)\.json$/,
  /(?:^|\/)pnpm-lock\.ya?ml$/,
  /\.lock$/,
  /(?:^|\/)[jt]sconfig[^/]*\.json$/,
  /(?:^|\/)change-?log[^/]*$/,
  // `.env.md`, `Dockerfile.ts`.
  /\.(?:md|mdx|txt|rst|adoc|html?|csv|map|snap|vault|[cm]?[jt]sx?|vue|svelte|astro|py|rb|go|java|php|css|png|svg)$/,
];

/** Copies to start from are read as what they are copies of: `config.json.example`. */
const COPY = /\.(?:example|sample|dist|template|tmpl|tpl)$/;

/** The reader for a repository-relative path; null when it is no settings file. */
export function readerOf(path: string): Reader | null {
  return formatOf(path)?.[1] ?? null;
}

/** The finder of comments for a repository-relative path; null when it is no settings file. */
export function commentReaderOf(path: string): CommentReader | null {
  return formatOf(path)?.[2] ?? null;
}

function formatOf(path: string): (typeof FORMATS)[number] | null {
  const whole = path.toLowerCase();
  if (OTHERS.some((pattern) => pattern.test(whole))) return null;
  const name = whole.slice(whole.lastIndexOf('/') + 1).replace(COPY, '');
  return FORMATS.find(([pattern]) => pattern.test(name)) ?? null;
}
