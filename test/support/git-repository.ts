/** Real git repositories for tests, in temporary folders. */

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Files by path; null: taken away. */
export type Files = Readonly<Record<string, string | null>>;

const folders: string[] = [];

/** Removes everything that was made. */
export function removeRepositories(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

export function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'pleo-migrate-git-')));
  folders.push(folder);
  return folder;
}

export class GitRepository {
  readonly root: string;

  constructor(root: string) {
    this.root = root;
  }

  /** A new one, with a first commit where there are files. */
  static create(files: Files = {}, root = temporaryFolder()): GitRepository {
    mkdirSync(root, { recursive: true });
    const repository = new GitRepository(root);
    repository.git('init', '--quiet', '--initial-branch=main');
    if (Object.keys(files).length > 0) repository.commit(files);
    return repository;
  }

  git(...args: readonly string[]): string {
    return execFileSync('git', args, {
      cwd: this.root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        GIT_CONFIG_GLOBAL: devNull,
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_AUTHOR_NAME: 'Ada',
        GIT_AUTHOR_EMAIL: 'ada@acme.example',
        GIT_COMMITTER_NAME: 'Ada',
        GIT_COMMITTER_EMAIL: 'ada@acme.example',
        GIT_CONFIG_COUNT: '1',
        GIT_CONFIG_KEY_0: 'protocol.file.allow',
        GIT_CONFIG_VALUE_0: 'always',
      },
    }).trim();
  }

  write(files: Files): this {
    for (const [file, text] of Object.entries(files)) {
      const path = join(this.root, file);
      if (text === null) {
        rmSync(path);
        continue;
      }
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    }
    return this;
  }

  /** Commits the files and whatever else changed; the commit's name. */
  commit(files: Files = {}): string {
    this.write(files);
    this.git('add', '--all');
    this.git('commit', '--quiet', '--allow-empty', '--message', 'change');
    return this.head();
  }

  /** So many commits that change nothing, fast. */
  commitNothing(times: number): void {
    const branch = this.git('symbolic-ref', 'HEAD');
    const one = (from: string): string =>
      `commit ${branch}\ncommitter Ada <ada@acme.example> 1764000000 +0000\ndata 4\nstep\n${from}`;
    const stream = Array.from({ length: times }, (_, index) =>
      one(index === 0 ? `from ${branch}^0\n` : '\n'),
    );
    execFileSync('git', ['fast-import', '--quiet', '--done'], {
      cwd: this.root,
      input: `${stream.join('')}done\n`,
    });
  }

  head(): string {
    return this.git('rev-parse', 'HEAD');
  }

  branch(name: string): this {
    this.git('checkout', '--quiet', '-B', name);
    return this;
  }

  checkout(name: string): this {
    this.git('checkout', '--quiet', name);
    return this;
  }

  /** As actions/checkout does it: one commit, detached, from a remote called origin. */
  shallowClone(commit: string): GitRepository {
    const clone = GitRepository.create();
    clone.git('remote', 'add', 'origin', `file://${this.root}`);
    clone.git('fetch', '--quiet', '--no-tags', '--depth=1', 'origin', commit);
    clone.git('checkout', '--quiet', '--detach', commit);
    return clone;
  }
}
