/** What git tells of changes: the edits of files, odd names, the base of clones of all shapes, and nothing of theirs started. */

import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import type { ChangeSet } from '../src/changes/change-set.ts';
import { readDiff } from '../src/changes/read-diff.ts';
import { baseSince } from '../src/changes/since.ts';
import { gitList } from '../src/files/git.ts';
import { since, told } from './support/changes.ts';
import { GitRepository, removeRepositories, temporaryFolder } from './support/git-repository.ts';

afterAll(removeRepositories);

const CALL = "export const f = () => fetch('https://openapi.pleo.io/v1/expenses');\n";

function diffOf({ root }: GitRepository, commit: string): ChangeSet {
  const { changes, because } = readDiff(root, commit, true);
  expect(because).toBeNull();
  if (changes === null) throw new Error('no difference');
  return changes;
}

describe('edits', () => {
  /** Few different lines, so that they move, repeat and look like marks of a patch. */
  const line = fc.constantFrom(
    'a',
    'b',
    'c',
    '',
    '+',
    '-',
    ' x',
    '@@ -1 +1 @@',
    '--- a/x',
    '+++ b/x',
    '\\ No',
    'diff --git a/f b/f',
  );
  const text = fc
    .tuple(fc.array(line, { maxLength: 30 }), fc.constantFrom('\n', '\r\n'), fc.boolean())
    .map(([lines, end, closed]) => (lines.length === 0 ? '' : lines.join(end) + (closed ? end : '')));

  test('tell of each line whether it was there, and where', () => {
    const repository = GitRepository.create({ 'other.ts': '1\n' });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const base = repository.commit({ 'f.ts': before, 'g.ts': after });
        repository.write({ 'f.ts': after, 'g.ts': before });
        const changes = diffOf(repository, base);
        for (const [file, old, now] of [
          ['f.ts', before, after],
          ['g.ts', after, before],
        ] as const) {
          const oldLines = linesOf(old);
          const kept = linesOf(now).flatMap((content, index) => {
            const was = changes.before({ file, line: index + 1 });
            const isAdded = changes.isAdded({ file, line: index + 1, endLine: index + 1 });
            expect(isAdded).toBe(was === null);
            if (was === null) return [];
            expect({ file: was.file, content: oldLines[was.line - 1] }).toEqual({ file, content });
            return was.line;
          });
          // In order, each once; all others are gone.
          expect(kept).toEqual([...new Set(kept)].sort((a, b) => a - b));
          const alive = oldLines.flatMap((_, index) =>
            changes.isKept({ file, line: index + 1 }) ? index + 1 : [],
          );
          expect(alive).toEqual(kept);
          expect(changes.isChanged(file)).toBe(before !== after);
        }
      }),
      { numRuns: 60 },
    );
  });

  function linesOf(text: string): string[] {
    // A last line without its end is another line than with it.
    return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
  }

  test('follow a file to its new name', () => {
    const long = Array.from({ length: 30 }, (_, index) => `line ${index}\n`).join('');
    const repository = GitRepository.create({ 'a/old name.ts': long });
    const base = repository.head();
    repository.git('mv', 'a/old name.ts', 'new.ts');
    repository.write({ 'new.ts': `// first\n${long.replace('line 7\n', '')}` });
    repository.git('add', '--all');
    const changes = diffOf(repository, base);
    expect(changes.before({ file: 'new.ts', line: 1 })).toBeNull();
    expect(changes.before({ file: 'new.ts', line: 2 })).toEqual({ file: 'a/old name.ts', line: 1 });
    expect(changes.before({ file: 'new.ts', line: 10 })).toEqual({ file: 'a/old name.ts', line: 10 });
    expect(changes.isKept({ file: 'a/old name.ts', line: 8 })).toBe(false);
  });

  test('count whole files where git tells none: a link that was a file, what is in conflict', () => {
    const repository = GitRepository.create({ 'a.ts': CALL, 'b.ts': CALL, 'c.bin': 'x\0y\n' });
    const base = repository.head();
    repository.write({ 'a.ts': null, 'c.bin': 'x\0z\n' });
    symlinkSync('b.ts', join(repository.root, 'a.ts'));
    const changes = diffOf(repository, base);
    expect(changes.isAdded({ file: 'a.ts', line: 1, endLine: 1 })).toBe(true);
    expect(changes.isAdded({ file: 'c.bin', line: 1, endLine: 1 })).toBe(true);
    expect(changes.isAdded({ file: 'b.ts', line: 1, endLine: 1 })).toBe(false);
  });

  test('do not believe attributes that call a source binary', () => {
    const repository = GitRepository.create({ '.gitattributes': '*.ts binary\n', 'a.ts': `${CALL}\n` });
    const base = repository.head();
    repository.write({ 'a.ts': `${CALL}\nexport {};\n` });
    const changes = diffOf(repository, base);
    expect([1, 3].map((at) => changes.isAdded({ file: 'a.ts', line: at, endLine: at }))).toEqual([
      false,
      true,
    ]);
  });

  test('do not change with settings of the repository', () => {
    const repository = GitRepository.create({ 'src/a.ts': 'one\ntwo\nthree\n' });
    const base = repository.head();
    repository.write({ 'src/a.ts': 'one\n2\nthree\n' });
    const settings = [
      ['diff.noprefix', 'true'],
      ['diff.mnemonicPrefix', 'true'],
      ['diff.renames', 'false'],
      ['diff.relative', 'true'],
      ['diff.context', '10'],
      ['diff.interHunkContext', '10'],
      ['color.ui', 'always'],
      ['color.diff', 'always'],
      ['diff.wordRegex', '.'],
      ['diff.submodule', 'log'],
      ['core.quotePath', 'true'],
      ['diff.ignoreSubmodules', 'none'],
      ['diff.autoRefreshIndex', 'false'],
    ] as const;
    for (const [name, value] of settings) repository.git('config', name, value);
    const changes = diffOf(repository, base);
    expect([1, 2, 3].map((line) => changes.before({ file: 'src/a.ts', line })?.line ?? null)).toEqual([
      1,
      null,
      3,
    ]);
  });

  test('leave submodules alone', async () => {
    const inner = GitRepository.create({ 'in.ts': CALL });
    const repository = GitRepository.create({ 'a.ts': CALL });
    const base = repository.head();
    repository.git('submodule', '--quiet', 'add', inner.root, 'libs/inner');
    repository.commit();
    new GitRepository(join(repository.root, 'libs/inner')).commit({ 'in.ts': `${CALL}${CALL}` });
    expect(told(await since(repository, base))).toEqual([]);
    expect(told(await since(repository, 'HEAD'))).toEqual([]);
  });
});

describe('names of files', () => {
  const NAMES = [
    'with space.ts',
    'it\'s "quoted".ts',
    'größe-é-日本.ts',
    'per%0Acent.ts',
    'a::error::b.ts',
    'tab\there.ts',
    'back\\slash.ts',
    'new\nline.ts',
    'trailing .d/x .ts',
    ' leading.ts',
    '-dash.ts',
    ':(glob)x.ts',
    'a => b.ts',
    '{a => b}.ts',
    'b/c b/c.ts',
    '#hash.ts',
    '😀.ts',
  ];

  // TypeScript's own paths know no backslash.
  const shown = (name: string): string => name.replace('\\', '/');

  test('are what they are, whatever is in them', async () => {
    const each = (text: string) => Object.fromEntries(NAMES.map((name) => [name, text]));
    const repository = GitRepository.create(each(CALL));
    const base = repository.head();
    repository.write(each(`${CALL}${CALL.replace('f', 'g')}`));
    const { findings, older } = await since(repository, base);
    const files = NAMES.map(shown).sort();
    expect(findings.map(({ at }) => [at.file, at.line])).toEqual(files.map((file) => [file, 2]));
    expect(older.map(({ at }) => [at.file, at.line])).toEqual(files.map((file) => [file, 1]));
  });

  test('may change', async () => {
    const names = NAMES.filter((name) => shown(name) === name);
    const repository = GitRepository.create(
      Object.fromEntries(names.map((name, index) => [name, `${CALL}// ${index}`])),
    );
    for (const [index, name] of names.entries()) repository.git('mv', '--', name, `renamed ${index}.ts`);
    const result = await since(repository, 'HEAD');
    expect(told(result)).toEqual([]);
    expect(result.older).toHaveLength(names.length);
  });
});

describe('--since', () => {
  const twoBranches = (): GitRepository => {
    const repository = GitRepository.create({ 'a.ts': CALL });
    repository.branch('feature').commit({ 'b.ts': CALL });
    repository.checkout('main').commit({ 'c.ts': CALL });
    return repository.checkout('feature');
  };

  test('compares with what both have in common', async () => {
    const repository = twoBranches();
    const result = await since(repository, 'main');
    expect(told(result)).toEqual(['b.ts:1 legacy-call']);
    expect(result.change?.base).toMatch(/^main \([0-9a-f]{7}\)$/);
  });

  test.each(['HEAD~1', 'v1', 'refs/heads/main', 'main^{commit}'])('takes %s', async (ref) => {
    const repository = twoBranches();
    repository.git('tag', '--annotate', '--message', 'one', 'v1', 'HEAD~1');
    expect(told(await since(repository, ref))).toEqual(['b.ts:1 legacy-call']);
  });

  test('says which branch was meant', () => {
    const { root } = twoBranches();
    expect(() => baseSince(root, 'mian')).toThrow('git knows no commit mian. Did you mean main?');
    expect(() => baseSince(root, '--help')).toThrow('git knows no commit --help.');
    expect(() => baseSince(root, '')).toThrow('git knows no commit');
    expect(() => baseSince(root, 'main\n')).toThrow('git knows no commit');
  });

  test('says so where there is no git, and no commit', () => {
    expect(() => baseSince(temporaryFolder(), 'main')).toThrow('--since needs a git repository: ');
    expect(() => baseSince(GitRepository.create().root, 'main')).toThrow('git knows no commit main.');
  });

  test('works detached, in worktrees, and below a path with odd letters', async () => {
    const repository = GitRepository.create(
      { 'a.ts': CALL },
      join(temporaryFolder(), 'x').replace(/x$/, 'ö %0A :: "q"'),
    );
    repository.branch('feature').commit({ 'b.ts': CALL });
    repository.git('checkout', '--quiet', '--detach');
    expect(told(await since(repository, 'main'))).toEqual(['b.ts:1 legacy-call']);
    const away = join(temporaryFolder(), 'tree');
    repository.git('worktree', 'add', '--quiet', away, 'feature');
    const worktree = new GitRepository(away).write({ 'c.ts': CALL });
    expect(told(await since(worktree, 'main'))).toEqual(['b.ts:1 legacy-call', 'c.ts:1 legacy-call']);
  });

  test('says why when a shallow clone has nothing in common, and reports everything', async () => {
    const repository = twoBranches();
    const clone = repository.shallowClone(repository.head());
    clone.git('fetch', '--quiet', '--depth=1', 'origin', 'main:main');
    const result = await since(clone, 'main');
    expect(result.change?.unknownBecause).toContain('git fetch --unshallow');
    expect(told(result)).toEqual(['a.ts:1 legacy-call', 'b.ts:1 legacy-call']);
  });

  test('leaves nothing behind', async () => {
    const before = readdirSync(tmpdir()).filter((name) => name.startsWith('pleo-migrate-base-'));
    const repository = twoBranches();
    const status = repository.git('status', '--porcelain', '--ignored');
    await since(repository, 'main');
    expect(repository.git('status', '--porcelain', '--ignored')).toBe(status);
    expect(readdirSync(tmpdir()).filter((name) => name.startsWith('pleo-migrate-base-'))).toEqual(before);
  });

  test('holds ignored, generated and linked files against the base as they are now', async () => {
    const repository = GitRepository.create({
      'src/made.ts': CALL,
      'kept/ignored.ts': CALL,
      'src/a.ts': CALL,
      '.gitattributes': 'src/made.ts linguist-generated\n',
    });
    symlinkSync('src/a.ts', join(repository.root, 'link.ts'));
    // It is in the repository although it is ignored.
    repository.commit({ '.gitignore': 'kept/\n' });
    const base = repository.head();
    repository.write({ 'src/b.ts': 'export {};\n' });
    const result = await since(repository, base);
    expect(told(result)).toEqual([]);
    expect(told({ findings: result.older })).toEqual([
      'kept/ignored.ts:1 legacy-call',
      'src/a.ts:1 legacy-call',
    ]);
    repository.commit({ '.gitattributes': null });
    expect(told(await since(repository, base))).toEqual(['src/made.ts:1 legacy-call']);
  });
});

test('nothing that a hostile configuration names is started', async () => {
  const repository = GitRepository.create({
    'a.ts': CALL,
    'b.ts': CALL,
    '.gitattributes': '*.ts filter=evil diff=evil merge=evil\n* text=auto\n',
  });
  const base = repository.head();
  repository.branch('feature').commit({ 'c.ts': CALL });
  repository.write({ 'a.ts': `${CALL}// more\n`, 'd.ts': CALL });
  const folder = temporaryFolder();
  const canary = join(folder, 'sang');
  const program = join(folder, 'canary.sh');
  writeFileSync(program, `#!/bin/sh\necho "$0 $*" >> '${canary}'\ncat\n`);
  chmodSync(program, 0o755);
  const names = [
    'core.fsmonitor',
    'core.pager',
    'pager.diff',
    'pager.ls-files',
    'core.editor',
    'core.askPass',
    'core.sshCommand',
    'core.gitProxy',
    'core.alternateRefsCommand',
    'credential.helper',
    'diff.external',
    'diff.evil.command',
    'diff.evil.textconv',
    'filter.evil.clean',
    'filter.evil.smudge',
    'filter.evil.process',
    'gpg.program',
    'merge.evil.driver',
    'remote.origin.uploadpack',
    'sequence.editor',
    'uploadpack.packObjectsHook',
  ];
  for (const name of names) repository.git('config', name, program);
  for (const name of ['diff', 'ls-files', 'ls-tree', 'rev-parse', 'checkout-index'])
    repository.git('config', `alias.${name}`, `!${program}`);
  repository.git('config', 'remote.origin.url', `ext::${program}`);
  repository.git('config', 'filter.evil.required', 'true');
  const hooks = join(repository.root, '.git', 'hooks');
  mkdirSync(hooks, { recursive: true });
  for (const hook of [
    'post-checkout',
    'post-index-change',
    'reference-transaction',
    'fsmonitor-watchman',
    'pre-auto-gc',
  ]) {
    writeFileSync(join(hooks, hook), readFileSync(program));
    chmodSync(join(hooks, hook), 0o755);
  }
  const before = process.env.GIT_EXTERNAL_DIFF;
  process.env.GIT_EXTERNAL_DIFF = program;
  try {
    expect(gitList(repository.root)).toContain('a.ts');
    expect(told(await since(repository, base))).toEqual(['c.ts:1 legacy-call', 'd.ts:1 legacy-call']);
  } finally {
    if (before === undefined) delete process.env.GIT_EXTERNAL_DIFF;
    else process.env.GIT_EXTERNAL_DIFF = before;
  }
  expect(existsSync(canary) ? readFileSync(canary, 'utf8') : '').toBe('');
  // The canary sings where git is run without care.
  expect(() => repository.git('status', '--porcelain')).toThrow();
  expect(existsSync(canary)).toBe(true);
});
