/** A git repository whose own settings start a program wherever git lets them, and whether it ran. */

import { execFileSync } from 'node:child_process';
import { appendFileSync, chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Makes a repository in `folder`, outside of which the program writes when it runs. */
export function makeBoobyTrap(folder: string): { readonly root: string; readonly hasRun: () => boolean } {
  const root = join(folder, 'repository');
  const sign = join(folder, 'it-ran');
  const program = join(folder, 'program.sh');
  writeFileSync(program, `#!/bin/sh\necho "$0 $@" >> '${sign}'\n`);
  chmodSync(program, 0o755);
  mkdirSync(root);
  const git = (...args: string[]): string =>
    execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@y.z', ...args], {
      cwd: root,
      encoding: 'utf8',
    });
  git('init', '-q');
  writeFileSync(join(root, 'call.ts'), "fetch('https://openapi.pleo.io/v1/expenses');\n");
  writeFileSync(join(root, '.gitattributes'), '*.ts filter=trap diff=trap\n');
  writeFileSync(join(root, '.gitignore'), 'nothing\n');
  git('add', '-A');
  git('commit', '-qm', 'first');
  const ignored = git('rev-parse', 'HEAD:.gitignore').trim();
  // A file that git takes from its store, where it is missing: a promise that somebody else has it.
  git('update-index', '--skip-worktree', '.gitignore');
  execFileSync('rm', [
    '-f',
    join(root, '.gitignore'),
    join(root, '.git/objects', ignored.slice(0, 2), ignored.slice(2)),
  ]);
  writeFileSync(join(root, 'included'), `[core]\n fsmonitor = ${program}\n`);
  appendFileSync(join(root, '.git/config'), settings(program));
  for (const hook of ['post-index-change', 'fsmonitor-watchman'])
    execFileSync('cp', [program, join(root, '.git/hooks', hook)]);
  execFileSync('rm', ['-f', sign]);
  return { root, hasRun: () => existsSync(sign) };
}

const settings = (program: string): string => `
[core]
 repositoryformatversion = 1
 fsmonitor = ${program}
 hooksPath = .git/hooks
 pager = ${program}
 sshCommand = ${program}
[filter "trap"]
 clean = ${program}
 smudge = ${program}
 process = ${program}
 required = true
[diff]
 external = ${program}
[diff "trap"]
 textconv = ${program}
[alias]
 ls-files = !${program}
[extensions]
 partialClone = origin
[remote "origin"]
 url = ext::${program}
 promisor = true
[protocol]
 allow = always
[protocol "ext"]
 allow = always
[include]
 path = ../included
`;
