/** git for repositories of strangers: it runs nothing of theirs, reads no settings but these, and shows no credential. */

import { join } from 'node:path';
import { HARDENED } from '../files/run-git.ts';

/** What of the environment git may see: how to reach the network, and where programs are. */
const PASSED =
  /^(?:PATH|SystemRoot|ComSpec|TEMP|TMP|TMPDIR|https?_proxy|no_proxy|all_proxy|SSL_CERT_(?:FILE|DIR)|GIT_SSL_CA(?:INFO|PATH))$/i;

/** The environment of a program that needs no credential. */
export function plainEnvironment(
  env: Readonly<Record<string, string | undefined>>,
  home: string,
): Record<string, string> {
  const passed = Object.entries(env).flatMap(([name, value]) =>
    value !== undefined && PASSED.test(name) ? [[name, value] as const] : [],
  );
  return { ...Object.fromEntries(passed), HOME: home };
}

/** Settings that win over those of any file; there are no other files than the one that `git init` makes. */
const SETTINGS: readonly (readonly [string, string])[] = [
  ...Object.entries(HARDENED),
  // A link could lead out of the folder.
  ['core.symlinks', 'false'],
  ['core.protectNTFS', 'true'],
  ['core.protectHFS', 'true'],
  ['core.autocrlf', 'false'],
  ['core.longpaths', 'true'],
  ['http.followRedirects', 'false'],
  ['protocol.allow', 'never'],
  ['protocol.https.allow', 'always'],
  ['submodule.recurse', 'false'],
];

export interface GitAccess {
  /** The folder that is thrown away with the repository. */
  readonly home: string;
  readonly clone: string;
  /** Null: none is needed. It goes to the host of `clone` alone. */
  readonly token: string | null;
}

/** The environment of git: settings by variables, since arguments can be seen and files stay. */
export function gitEnvironment(
  env: Readonly<Record<string, string | undefined>>,
  { home, clone, token }: GitAccess,
): Record<string, string> {
  const { origin, protocol } = new URL(clone);
  const settings = [
    ...SETTINGS,
    ...(protocol === 'file:' ? [['protocol.file.allow', 'always'] as const] : []),
    ...(token !== null && protocol === 'https:'
      ? [[`http.${origin}/.extraheader`, `Authorization: Basic ${basic(token)}`] as const]
      : []),
  ];
  return {
    ...plainEnvironment(env, home),
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: join(home, 'no-gitconfig'),
    GIT_ATTR_NOSYSTEM: '1',
    GIT_TERMINAL_PROMPT: '0',
    GIT_ASKPASS: '',
    GIT_LFS_SKIP_SMUDGE: '1',
    GIT_OPTIONAL_LOCKS: '0',
    LC_ALL: 'C',
    GIT_CONFIG_COUNT: String(settings.length),
    ...Object.fromEntries(
      settings.flatMap(([key, value], index) => [
        [`GIT_CONFIG_KEY_${index}`, key],
        [`GIT_CONFIG_VALUE_${index}`, value],
      ]),
    ),
  };
}

/** As GitHub takes tokens of every kind. */
export function basic(token: string): string {
  return Buffer.from(`x-access-token:${token}`).toString('base64');
}
