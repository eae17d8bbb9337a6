/** The last commit of a repository into a folder, within limits; or why not, as a sentence. */

import { mkdirSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { basic, type GitAccess, gitEnvironment } from './hardened-git.ts';
import { type Ended, type Program, runProgram } from './run-program.ts';

/** What one repository may take; the rest of its shard waits for it. */
export interface Limits {
  /** Of what is fetched, and of what is checked out. */
  readonly bytes: number;
  readonly files: number;
  readonly timeoutMs: number;
}

export type Fetched = { readonly folder: string; readonly commit: string } | { readonly reason: string };

const GIB = 1024 ** 3;

export const LIMITS: Limits = { bytes: 4 * GIB, files: 500_000, timeoutMs: 10 * 60_000 };

/** Fetches into a folder inside `access.home`. Never rejects. */
export async function fetchRepository(
  access: GitAccess,
  env: Readonly<Record<string, string | undefined>>,
  limits: Limits,
): Promise<Fetched> {
  const folder = join(access.home, 'repository');
  mkdirSync(folder);
  const size = limits.bytes >= GIB ? `${limits.bytes / GIB} GiB` : `${limits.bytes} bytes`;
  const git = (args: readonly string[], watch: Partial<Program> = {}): Promise<Ended> =>
    runProgram({
      command: 'git',
      args,
      cwd: folder,
      env: gitEnvironment(env, access),
      timeoutMs: limits.timeoutMs,
      ...watch,
    });
  // Without a template there is no hook.
  const started = await git(['init', '--quiet', '--template=']);
  if (started.status !== 0) return failed('git could not be started', started, access);

  const packs = join(folder, '.git', 'objects', 'pack');
  const fetched = await git(
    ['fetch', '--quiet', '--depth=1', '--no-tags', '--no-recurse-submodules', access.clone, 'HEAD'],
    { mayGoOn: () => bytesIn(packs) <= limits.bytes },
  );
  if (fetched.isStopped) return { reason: `It is larger than ${size}, so it was not fetched whole.` };
  if (/couldn't find remote ref HEAD/i.test(fetched.complaint))
    return { reason: 'It is empty: there is no commit in it.' };
  if (fetched.status !== 0) return failed('It could not be fetched', fetched, access);

  // A few objects can name each other so often that no disk holds them.
  const measure = new TreeMeasure(limits);
  const listed = await git(['ls-tree', '-r', '-l', '-z', 'FETCH_HEAD'], { onOutput: measure.take });
  if (listed.isStopped)
    return { reason: `It has more than ${limits.files} files or ${size}, so it was not checked out.` };
  if (listed.status !== 0) return failed('Its files could not be listed', listed, access);

  const out = await git(['checkout', '--quiet', '--force', '--detach', 'FETCH_HEAD']);
  if (out.status !== 0) return failed('It could not be checked out', out, access);
  let commit = '';
  await git(['rev-parse', 'HEAD'], {
    onOutput: (piece) => {
      commit += piece.toString('latin1');
      return true;
    },
  });
  return { folder, commit: commit.trim() };
}

/** Adds up `git ls-tree -l -z`: "<mode> <type> <object> <size>\t<path>", ended by a zero byte. */
class TreeMeasure {
  #files = 0;
  #bytes = 0;
  #rest = '';
  readonly #limits: Limits;

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  readonly take = (piece: Buffer): boolean => {
    const entries = `${this.#rest}${piece.toString('latin1')}`.split('\0');
    this.#rest = entries.pop() ?? '';
    for (const entry of entries) {
      this.#files += 1;
      this.#bytes += Number(/^\d+ \w+ \w+ +(\d+)\t/.exec(entry)?.[1] ?? 0);
    }
    return this.#files <= this.#limits.files && this.#bytes <= this.#limits.bytes;
  };
}

function bytesIn(folder: string): number {
  try {
    return readdirSync(folder).reduce(
      (sum, file) => sum + (statSync(join(folder, file), { throwIfNoEntry: false })?.size ?? 0),
      0,
    );
  } catch {
    return 0;
  }
}

function failed(what: string, { isTooLate, complaint }: Ended, { token }: GitAccess): Fetched {
  if (isTooLate) return { reason: `${what}: it took too long.` };
  const line =
    complaint.split('\n').find((one) => /^(?:fatal|error|remote): ?\S/.test(one)) ??
    complaint.split('\n')[0] ??
    '';
  const words = line.replace(/^(?:fatal|error): /, '').trim();
  return { reason: `${what}: ${covered(words === '' ? 'git did not say why' : words, token)}.` };
}

/** git shows no credential; if it ever does, nobody sees it. */
function covered(words: string, token: string | null): string {
  return token === null ? words : words.replaceAll(token, '***').replaceAll(basic(token), '***');
}
