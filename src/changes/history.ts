/** What a clone knows of its history, and asking its remote for what is missing. */

import { askGit, authorising, listGit, runGit } from '../files/run-git.ts';

/** A large repository takes its time. */
const FETCH_MS = 300_000;

/** By how many commits a shallow clone is deepened, step by step, before it is given up. */
const STEPS = [20, 200, 2_000] as const;

/** How the remote may be asked. */
export interface Access {
  /** The server that gets the token; no other one does. */
  readonly serverUrl: string;
  /** Null: there are only the credentials that the clone has. */
  readonly token: string | null;
}

export class History {
  readonly root: string;
  /** Whether the remote may be asked. */
  readonly #remote: string | null;
  /** What went wrong last when it was asked. */
  #trouble: string | null = null;

  readonly #access: Access | null;

  /** With an access, commits that are missing may be fetched. */
  constructor(root: string, access: Access | null) {
    this.root = root;
    this.#access = access;
    this.#remote = access ? remoteOf(root) : null;
  }

  /** Why the remote did not give what it was asked for, as a clause; null: it was not asked, or gave it. */
  get trouble(): string | null {
    return this.#trouble;
  }

  /** The commit that is checked out; null before the first one. */
  head(): string | null {
    return this.commitOf('HEAD');
  }

  /** The commit that a name stands for, when it is here. */
  commitOf(name: string): string | null {
    const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`];
    return askGit(this.root, args) || null;
  }

  /** The parents of a commit, also those that a shallow clone does not have. */
  parentsOf(commit: string): string[] {
    const text = askGit(this.root, ['cat-file', 'commit', commit]) ?? '';
    const head = text.split('\n\n', 1)[0] ?? '';
    return [...head.matchAll(/^parent ([0-9a-f]+)$/gm)].flatMap(([, parent]) => parent ?? []);
  }

  isAncestor(commit: string, of: string): boolean {
    return runGit(this.root, ['merge-base', '--is-ancestor', commit, of]).ok;
  }

  isShallow(): boolean {
    return askGit(this.root, ['rev-parse', '--is-shallow-repository']) === 'true';
  }

  /** The commit, fetched when it is missing; null when it is not to be had. */
  obtain(commit: string): string | null {
    if (this.commitOf(commit) === null) this.#fetch([commit], this.#newDepth());
    return this.commitOf(commit);
  }

  /** The last commit of a branch of the remote; null when it is not to be had. */
  tipOf(branch: string): string | null {
    const tracked = this.commitOf(`refs/remotes/${this.#remote ?? 'origin'}/${branch}`);
    if (tracked !== null || this.#remote === null) return tracked ?? this.commitOf(`refs/heads/${branch}`);
    const kept = `refs/pleo-migrate/${branch}`;
    this.#fetch([`+refs/heads/${branch}:${kept}`], this.#newDepth());
    const tip = this.commitOf(kept);
    runGit(this.root, ['update-ref', '-d', kept]);
    return tip;
  }

  /** The last commit that both have in common; a shallow clone is deepened until it is found. */
  common(one: string, other: string): string | null {
    for (const step of STEPS) {
      const found = askGit(this.root, ['merge-base', one, other]);
      if (found) return found;
      if (!this.isShallow() || !this.#fetch([one, other], [`--deepen=${step}`])) return null;
    }
    return askGit(this.root, ['merge-base', one, other]) || null;
  }

  /** One commit is enough for a shallow clone; a whole one must not become shallow. */
  #newDepth(): string[] {
    return this.isShallow() ? ['--depth=1'] : [];
  }

  /** The token, unless the clone has a header of its own: two of them are refused. */
  #credentials(): Record<string, string> {
    const { serverUrl, token } = this.#access ?? { serverUrl: '', token: null };
    const own = askGit(this.root, ['config', '--get-regexp', '^http\\..*extraheader$']);
    return token === null || own ? {} : authorising(process.env, { serverUrl, token });
  }

  #fetch(what: readonly string[], depth: readonly string[]): boolean {
    if (this.#remote === null) return false;
    const args = [
      'fetch',
      '--quiet',
      '--no-tags',
      '--no-recurse-submodules',
      '--no-write-fetch-head',
      '--no-auto-gc',
      '--upload-pack=git-upload-pack',
      // Branches of the remote stay as they were seen before.
      '--refmap=',
      ...depth,
      '--end-of-options',
      this.#remote,
      ...what,
    ];
    const answer = runGit(this.root, args, { remote: true, timeoutMs: FETCH_MS, env: this.#credentials() });
    this.#trouble = answer.ok ? null : answer.why;
    return answer.ok;
  }
}

/** `origin`, as actions/checkout calls it, or the only one there is. */
function remoteOf(root: string): string | null {
  const names = (askGit(root, ['remote']) ?? '').split('\n').filter((name) => name !== '');
  return names.includes('origin') ? 'origin' : names.length === 1 ? (names[0] ?? null) : null;
}

/** The names of branches and tags, for telling which one was meant. */
export function refNames(root: string): string[] {
  const format = '--format=%(refname:short)%00';
  return (listGit(root, ['for-each-ref', format, 'refs/heads', 'refs/remotes', 'refs/tags']) ?? []).map(
    (name) => name.replace(/^\n/, ''),
  );
}
