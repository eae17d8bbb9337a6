/** git, started without a shell, and without anything that the repository's own settings could start. */

import { spawnSync } from 'node:child_process';
import { devNull } from 'node:os';
import { isGitSound } from './sound-git.ts';

export interface GitSettings {
  /** What is written to its input. */
  readonly input?: string;
  /** Whether it may ask the repository's remote for commits; the address and the headers are the configuration's. */
  readonly remote?: boolean;
  /** Variables on top of the environment. */
  readonly env?: Readonly<Record<string, string>>;
  readonly timeoutMs?: number;
}

export type GitAnswer =
  /** `warnings`: what it said beside. */
  | { readonly ok: true; readonly bytes: Buffer; readonly warnings: string }
  /** `why`: git's own last words. */
  | { readonly ok: false; readonly why: string };

const MAX_BYTES = 512 * 1024 * 1024;
const TIMEOUT_MS = 60_000;

/** Settings that name programs, or lead elsewhere: each is taken away, whatever a configuration says. */
export const HARDENED: Readonly<Record<string, string>> = {
  'core.fsmonitor': 'false',
  'core.hooksPath': devNull,
  'core.pager': 'cat',
  'core.askPass': '',
  'core.alternateRefsCommand': 'true',
  'core.attributesFile': devNull,
  'credential.helper': '',
  'diff.external': '',
  'diff.autoRefreshIndex': 'true',
  'diff.noprefix': 'false',
  'gc.auto': '0',
  'maintenance.auto': 'false',
  'fetch.writeCommitGraph': 'false',
  // A repository inside the repository, with settings of its own.
  'safe.bareRepository': 'explicit',
};

/** What a fetch may go over, whatever a configuration allows. Others start programs, as `ext::` and `core.sshCommand` do. */
const REMOTE = 'https:http:file';

/** Of the variables that steer git, only what says where its programs and certificates are. */
const KEPT = /^GIT_(?:EXEC_PATH|SSL_\w+|CONFIG_(?:NOSYSTEM|SYSTEM|GLOBAL|COUNT|KEY_\d+|VALUE_\d+))$/i;

/** Runs git in `root`. Never throws. */
export function runGit(root: string, args: readonly string[], settings: GitSettings = {}): GitAnswer {
  const { input = '', remote = false, env = {}, timeoutMs = TIMEOUT_MS } = settings;
  if (stuck.has(root) || !isGitSound(root)) return { ok: false, why: STUCK };
  const { status, stdout, stderr, error } = spawnSync('git', [...asArguments(HARDENED), ...args], {
    cwd: root,
    input,
    maxBuffer: MAX_BYTES,
    timeout: timeoutMs,
    killSignal: 'SIGKILL',
    env: { ...environment(), GIT_ALLOW_PROTOCOL: remote ? REMOTE : '', ...env },
  });
  if (isTimeout(error)) stuck.add(root);
  if (error === undefined && status === 0)
    return { ok: true, bytes: stdout, warnings: stderr.toString('utf8') };
  const words = stderr?.toString('utf8').trim().split('\n').at(-1) ?? '';
  return { ok: false, why: error ? reasonOf(error) : words };
}

/** Folders in which git waited for something that never came: it is not started there again. */
const stuck = new Set<string>();
const STUCK = 'something in the repository keeps git waiting, such as a named pipe in the place of a file';

function isTimeout(error: Error | undefined): boolean {
  return error !== undefined && 'code' in error && error.code === 'ETIMEDOUT';
}

/** What git says as text, without the newline at its end; null when it fails. */
export function askGit(root: string, args: readonly string[], settings: GitSettings = {}): string | null {
  const answer = runGit(root, args, settings);
  return answer.ok ? answer.bytes.toString('utf8').replace(/\n$/, '') : null;
}

/** What git says as a list that is separated by NUL; null when it fails. */
export function listGit(root: string, args: readonly string[], settings: GitSettings = {}): string[] | null {
  return (
    askGit(root, args, settings)
      ?.split('\0')
      .filter((item) => item !== '') ?? null
  );
}

/**
 * Arguments that take away the filters that a configuration names: comparing with files of the folder would start them.
 * Null when the configuration cannot be read, or names a filter in a way that cannot be taken away.
 */
export function withoutFilters(root: string): string[] | null {
  const names = listGit(root, ['config', '--list', '--name-only', '-z']);
  if (names === null) return null;
  const drivers = new Set<string>(names.flatMap((name) => /^filter\.(.+)\.[^.]+$/s.exec(name)?.[1] ?? []));
  if ([...drivers].some((driver) => /[=\n]/.test(driver))) return null;
  return [...drivers].flatMap((driver) =>
    asArguments({
      [`filter.${driver}.clean`]: '',
      [`filter.${driver}.smudge`]: '',
      [`filter.${driver}.process`]: '',
      [`filter.${driver}.required`]: 'false',
    }),
  );
}

/** Variables with which git trusts a folder whoever owns it: in a container, that is rarely the user who runs there. */
export function trusting(env: NodeJS.ProcessEnv, folder: string): Record<string, string> {
  return oneMoreSetting(env, 'safe.directory', folder);
}

/** Variables with which git sends a token to a server, and to no other one. No argument has it: those can be listed. */
export function authorising(
  env: NodeJS.ProcessEnv,
  { serverUrl, token }: { readonly serverUrl: string; readonly token: string },
): Record<string, string> {
  const pair = Buffer.from(`x-access-token:${token}`).toString('base64');
  return oneMoreSetting(env, `http.${serverUrl}/.extraheader`, `AUTHORIZATION: basic ${pair}`);
}

/** Behind those that the environment has already. */
function oneMoreSetting(env: NodeJS.ProcessEnv, name: string, value: string): Record<string, string> {
  const count = Number(env.GIT_CONFIG_COUNT ?? 0) || 0;
  return {
    GIT_CONFIG_COUNT: String(count + 1),
    [`GIT_CONFIG_KEY_${count}`]: name,
    [`GIT_CONFIG_VALUE_${count}`]: value,
  };
}

function asArguments(settings: Readonly<Record<string, string>>): string[] {
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

function environment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(?:GIT_|SSH_ASKPASS$)/i.test(name) || KEPT.test(name),
  );
  return {
    ...Object.fromEntries(kept),
    // Empty, not absent: absent, git asks the configuration.
    GIT_ASKPASS: '',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_LAZY_FETCH: '1',
    LC_ALL: 'C',
  };
}

function reasonOf(error: NodeJS.ErrnoException): string {
  if (error.code === 'ENOENT') return 'git is not installed';
  if (error.code === 'ETIMEDOUT') return 'git took too long';
  if (error.code === 'ENOBUFS') return 'git has too much to say';
  return `git could not be started: ${error.message}`;
}
