/** The baseline: read, matched, merged, written and pruned; and fingerprints that stay what they are. */

import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { makeFingerprinter } from '../src/baseline/fingerprint.ts';
import { readEntries, writeEntries } from '../src/baseline/lines.ts';
import { matchBaseline } from '../src/baseline/match.ts';
import type { Problem } from '../src/model/finding.ts';
import type { BaselineEntry } from '../src/model/report.ts';
import { makeFolders, runCommand, writeFiles } from './support/command.ts';
import { finding } from './support/report-parts.ts';
import { scanFolder, scanSources } from './support/scan.ts';

const REPOS = join(import.meta.dirname, 'repos');
const FILE = 'pleo-migrate.baseline.jsonl';
const CALL = "export const f = () => fetch('https://openapi.pleo.io/v1/expenses');\n";
const OTHER = "export const g = () => fetch('https://openapi.pleo.io/v1/teams');\n";
const { folderOf, removeAll } = makeFolders();
afterAll(removeAll);

describe('a finding keeps its fingerprint', () => {
  const prints = async (root: string): Promise<string[]> =>
    (await scanFolder(root)).findings.map(({ rule, fingerprint }) => `${rule} ${fingerprint}`).sort();
  const STYLES = {
    wide: {
      quoteStyle: 'double',
      semicolons: 'asNeeded',
      trailingCommas: 'none',
      arrowParentheses: 'asNeeded',
      lineWidth: 160,
      bracketSpacing: false,
    },
    narrow: {
      quoteStyle: 'single',
      semicolons: 'always',
      trailingCommas: 'all',
      arrowParentheses: 'always',
      lineWidth: 40,
      quoteProperties: 'preserve',
    },
  };

  test.each([
    'answers-nested-destructuring',
    'axios-instance',
    'base-class',
    'class-client-with-options',
    'commonjs-require',
    'credentials-angular-approvals',
    'credentials-expo-receipts',
    'credentials-express-cjs-merge',
  ])('%s, formatted in two ways', async (story) => {
    const root = folderOf({});
    cpSync(join(REPOS, story), root, { recursive: true });
    const before = await prints(root);
    expect(before.length).toBeGreaterThan(0);
    for (const formatter of Object.values(STYLES)) {
      writeFiles(root, { 'biome.json': JSON.stringify({ javascript: { formatter } }) });
      const biome = join(import.meta.dirname, '..', 'node_modules', '@biomejs', 'biome', 'bin', 'biome');
      execFileSync(process.execPath, [biome, 'format', '--write', '--config-path', root, root], {
        stdio: 'ignore',
      });
      expect(await prints(root)).toEqual(before);
    }
  });

  /** One function that calls something; `n` tells equal ones apart by nothing but their number. */
  const call = fc.record({
    name: fc.constantFrom('load', 'sync', 'list'),
    path: fc.constantFrom('/expenses', '/teams', '/tag-groups'),
    before: fc.constantFrom('', '\n\n', '// a comment\n', '/** Loads. */\n'),
    call: fc.constantFrom(
      (url: string) => `fetch('${url}', { method: 'GET' });`,
      (url: string) => `fetch(\n    "${url}",\n    {\n      "method": "GET",\n    },\n  )`,
      (url: string) => `fetch(\`${url}\`, {method: 'GET'})`,
    ),
  });

  test('whatever stands around it, however it is written and in whatever file', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(call, { minLength: 1, maxLength: 5 }),
        fc.array(call, { minLength: 5, maxLength: 5 }),
        fc.nat(),
        async (calls, others, seed) => {
          const source = (all: typeof calls): string =>
            all
              .map(
                ({ name, path, before, call: write }) =>
                  `${before}{ const ${name} = () => {\n  return ${write(`https://openapi.pleo.io/v1${path}`)}\n} }\n`,
              )
              .join('');
          // The same calls in another order, each with other words around it.
          const turned = calls.map((_one, index) => calls[(index + seed) % calls.length] ?? calls[0]);
          const moved = turned.flatMap((one, index) =>
            one ? { ...one, before: others[index]?.before ?? '', call: others[index]?.call ?? one.call } : [],
          );
          const first = await scanSources({ 'src/a.ts': source(calls) });
          const second = await scanSources({ 'lib/renamed.ts': source(moved) });
          const printsOf = ({ findings }: typeof first): string[] =>
            findings.map(({ fingerprint }) => fingerprint).sort();
          expect(first.findings).toHaveLength(calls.length);
          expect(printsOf(second)).toEqual(printsOf(first));
        },
      ),
      { numRuns: 40 },
    );
  });

  test('with comments in it, and however long it is', async () => {
    const call = (comment: string, blank: string): string =>
      `fetch('https://openapi.pleo.io/v1/expenses', {${blank}${comment}method: 'POST',${blank}body: JSON.stringify({${blank}${Array.from({ length: 60 }, (_, i) => `key${i}: value${i},${blank}`).join('')} }) })`;
    const printsOf = async (code: string): Promise<string[]> =>
      (await scanSources({ 'a.ts': code })).findings.map(({ fingerprint }) => fingerprint);
    const [plain, ...others] = await Promise.all(
      [call('', ' '), call('/* why */ ', '\n      '), call('// why\n', '  ')].map(printsOf),
    );
    expect(plain).toHaveLength(1);
    for (const prints of others) expect(prints).toEqual(plain);
  });

  test('and another call has another', async () => {
    const { findings } = await scanSources({ 'a.ts': CALL, 'b.ts': OTHER, 'c.ts': CALL });
    expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(3);
    for (const { fingerprint } of findings) expect(fingerprint).toMatch(/^[0-9a-f]{32}$/);
  });
});

/** Findings by what they are and where: as a scan stamps them, file by file. */
function stamped(places: readonly (readonly [what: string, file: string])[]) {
  const fingerprint = makeFingerprinter();
  const sorted = [...places].sort(([, a], [, b]) => (a < b ? -1 : a > b ? 1 : 0));
  return sorted.map(([what, file]) => {
    const problem: Problem = { ...finding('legacy-call', null, ['', '', '']), identity: [what] };
    return { rule: 'legacy-call', fingerprint: fingerprint('legacy-call', problem), at: { file }, what };
  });
}
const entriesOf = (findings: ReturnType<typeof stamped>): BaselineEntry[] =>
  findings.map(({ fingerprint, rule, at }) => ({ fingerprint, rule, file: at.file }));

describe('equal findings are as many as their entries', () => {
  const place = (files: readonly string[]) =>
    fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom(...files));
  const places = fc.array(place(['1.ts', '2.ts', '3.ts']), { minLength: 1, maxLength: 12 });

  test('what was written matches what it was written from', () => {
    fc.assert(
      fc.property(places, (all) => {
        const findings = stamped(all);
        const { unknown, stale } = matchBaseline(
          findings,
          readEntries(writeEntries(entriesOf(findings)), FILE),
        );
        expect({ unknown, stale }).toEqual({ unknown: [], stale: [] });
      }),
    );
  });

  test('one that is removed makes one entry stale, its own file’s, and no other is reported', () => {
    fc.assert(
      fc.property(places, fc.nat(), (all, seed) => {
        const gone = seed % all.length;
        const { unknown, stale } = matchBaseline(
          stamped(all.filter((_one, index) => index !== gone)),
          entriesOf(stamped(all)),
        );
        expect({ unknown, files: stale.map(({ file }) => file) }).toEqual({
          unknown: [],
          files: [all[gone]?.[1]],
        });
      }),
    );
  });

  test('one that is added is the one that is reported, wherever it stands', () => {
    fc.assert(
      fc.property(places, place(['0.ts', '15.ts', '4.ts']), (all, added) => {
        const { unknown, stale } = matchBaseline(stamped([...all, added]), entriesOf(stamped(all)));
        expect(unknown.map(({ what, at }) => [what, at.file])).toEqual([added]);
        expect(stale).toEqual([]);
      }),
    );
  });

  test('renamed files keep theirs', () => {
    fc.assert(
      fc.property(places, (all) => {
        const renamed = all.map(([what, file]): [string, string] => [what, `0-${file}`]);
        const { unknown, stale } = matchBaseline(stamped(renamed), entriesOf(stamped(all)));
        expect({ unknown, stale }).toEqual({ unknown: [], stale: [] });
      }),
    );
  });

  test('the lines of two branches together cover what both added', () => {
    const added = (files: readonly string[]) => fc.array(place(files), { maxLength: 4 });
    fc.assert(
      fc.property(places, added(['0.ts', 'x.ts']), added(['15.ts', 'y.ts']), (all, ours, theirs) => {
        const [one, other] = [
          [...all, ...ours],
          [...all, ...theirs],
        ].map((side) => writeEntries(entriesOf(stamped(side))));
        const merged = readEntries(`${one}${other}`, FILE);
        expect(matchBaseline(stamped([...all, ...ours, ...theirs]), merged).unknown).toEqual([]);
      }),
    );
  });
});

describe('a file of entries', () => {
  const line = (fingerprint: string, file = 'a.ts'): string =>
    `{"fingerprint":"${fingerprint}","rule":"legacy-call","file":"${file}"}`;

  test('is sorted, one line each, with its keys in one order', () => {
    const entry = (fingerprint: string, file: string): BaselineEntry => ({
      file,
      rule: 'legacy-call',
      fingerprint,
    });
    expect(
      writeEntries([entry('b', 'a.ts'), entry('a', 'b.ts'), entry('a', 'a.ts'), entry('b', 'a.ts')]),
    ).toBe(`${line('a')}\n${line('a', 'b.ts')}\n${line('b')}\n`);
  });

  test.each([
    ['blank lines', `\n${line('a')}\n\n  \n${line('b')}`],
    ['windows line ends', `${line('a')}\r\n${line('b')}\r\n`],
    ['a byte order mark', `\uFEFF${line('a')}\n${line('b')}\n`],
    [
      'other keys and blanks',
      `{ "why": "x", "file": "a.ts", "rule": "legacy-call", "fingerprint": "a" }\n${line('b')}`,
    ],
  ])('may hold %s', (_name, text) => {
    expect(readEntries(text, FILE).map(({ fingerprint }) => fingerprint)).toEqual(['a', 'b']);
  });

  test.each([
    [
      'a conflict',
      `${line('a')}\n<<<<<<< HEAD\n${line('b')}\n=======\n`,
      ':2: two branches were merged here',
    ],
    ['broken JSON', `${line('a')}\n{"fingerprint":\n`, ':2: this is no entry of a baseline.'],
    ['another value', '[]\n', ':1: the entry has no fingerprint.'],
    ['a number', '7\n', ':1: this is no entry of a baseline.'],
    ['no file', '{"fingerprint":"a","rule":"x"}', ':1: the entry has no file.'],
  ])('is refused for %s, with the line', (_name, text, message) => {
    expect(() => readEntries(text, FILE)).toThrow(`${FILE}${message}`);
  });
});

describe('in a run', () => {
  const write = async (files: Readonly<Record<string, string>>): Promise<string> => {
    const root = folderOf(files);
    expect(await runCommand(['baseline'], root)).toMatchObject({ status: 0 });
    return root;
  };
  const report = async (root: string, ...flags: string[]) => {
    const { status, stdout, stderr } = await runCommand([...flags, '--format', 'json'], root);
    if (status === 2) throw new Error(stderr);
    const { counts, stale, findings } = JSON.parse(stdout);
    return { status, baselined: counts.baselined, stale: stale.length, findings: findings.length };
  };

  test('what is in it is counted and fails nothing; what is new is reported', async () => {
    const root = await write({ 'a.ts': CALL });
    expect(await report(root)).toEqual({ status: 0, baselined: 1, stale: 0, findings: 0 });
    expect((await runCommand([], root)).stdout).toContain('Not shown: 1 in the baseline.');
    writeFiles(root, { 'b.ts': OTHER });
    expect(await report(root)).toEqual({ status: 1, baselined: 1, stale: 0, findings: 1 });
  });

  test('findings of every certainty are in it, and none below the floor makes an entry stale', async () => {
    const root = await write({
      'a.ts': CALL,
      'b.ts': "export const p = (path) => fetch('https://openapi.pleo.io/v1/' + path);\n",
    });
    expect(readEntries(readFileSync(join(root, FILE), 'utf8'), FILE)).toHaveLength(2);
    expect(await report(root, '--min-certainty', 'certain')).toMatchObject({ stale: 0, findings: 0 });
  });

  test('what is gone is told, and pruned, and nothing is added by that', async () => {
    const root = await write({ 'a.ts': CALL, 'b.ts': OTHER });
    writeFiles(root, { 'b.ts': '', 'c.ts': OTHER.replace('teams', 'tag-groups') });
    expect(await report(root)).toEqual({ status: 1, baselined: 1, stale: 1, findings: 1 });
    expect((await runCommand([], root)).stdout).toContain(
      'One entry of the baseline matches nothing any more: pleo-migrate baseline --prune takes it out.',
    );
    expect((await runCommand(['--format', 'markdown'], root)).stdout).toContain(
      'One entry of the baseline matches nothing any more',
    );
    expect((await runCommand(['baseline', '--prune'], root)).stdout).toBe(
      `${FILE} has 1 entry now: 1 was taken out.\n`,
    );
    expect(await report(root)).toEqual({ status: 1, baselined: 1, stale: 0, findings: 1 });
    expect((await runCommand(['baseline'], root)).stdout).toBe(`${FILE} has 2 entries now: 1 was added.\n`);
  });

  test.each([
    ['paths', ['a.ts'], {}],
    ['what is left out', ['--exclude', 'b.ts'], {}],
    ['what is not among those asked for', ['--include', 'a.ts'], {}],
    ['a rule that is off', [], { 'pleo-migrate.config.json': '{ "rules": { "legacy-call": "off" } }' }],
    ['a scan that is cut off', [], { 'pleo-migrate.config.json': '{ "budget": { "files": 1 } }' }],
  ] as const)('nothing is stale by %s', async (_name, flags, files) => {
    const root = await write({ 'a.ts': CALL, 'b.ts': OTHER });
    writeFiles(root, { 'b.ts': '', ...files });
    expect(await report(root, ...flags)).toMatchObject({ stale: 0 });
    if (flags.length > 0) expect(await report(root)).toMatchObject({ stale: 1 });
  });

  test('another file may be named, by flag and by configuration, and must be there', async () => {
    const root = folderOf({ 'a.ts': CALL });
    expect(await runCommand(['baseline', '--baseline', 'old.jsonl'], root)).toMatchObject({ status: 0 });
    expect(await report(root)).toMatchObject({ baselined: 0 });
    expect(await report(root, '--baseline', 'old.jsonl')).toMatchObject({ baselined: 1 });
    writeFiles(root, { 'pleo-migrate.config.json': '{ "baseline": "old.jsonl" }' });
    expect(await report(root)).toMatchObject({ baselined: 1 });
    expect((await runCommand(['--baseline', 'none.jsonl'], root)).stderr).toContain(
      'The baseline none.jsonl cannot be read.',
    );
    expect((await runCommand(['--baseline', '../x.jsonl'], root)).status).toBe(2);
  });

  test('one with a conflict stops a run, and is written anew', async () => {
    const root = folderOf({ 'a.ts': CALL, [FILE]: '<<<<<<< ours\n' });
    expect(await runCommand([], root)).toMatchObject({ status: 2 });
    expect(await runCommand(['baseline', '--prune'], root)).toMatchObject({ status: 2 });
    expect(await runCommand(['baseline'], root)).toMatchObject({ status: 0 });
    expect(await report(root)).toMatchObject({ status: 0, baselined: 1 });
  });

  test('is no business of paths, and not written where nothing was looked at', async () => {
    expect(await runCommand(['baseline', 'src'], folderOf({ 'src/a.ts': CALL }))).toMatchObject({
      status: 2,
    });
    const empty = folderOf({ 'a.md': '' });
    expect(await runCommand(['baseline'], empty)).toMatchObject({ status: 3 });
    expect(() => readFileSync(join(empty, FILE))).toThrow();
  });

  test('what a comment ignores is not in it', async () => {
    const root = await write({ 'a.ts': `// pleo-migrate-ignore-next-line legacy-call -- why\n${CALL}` });
    expect(readFileSync(join(root, FILE), 'utf8')).toBe('');
  });

  test('branches of git merge theirs by themselves, and cover both', async () => {
    const root = folderOf({ 'a.ts': CALL, '.gitattributes': `${FILE} merge=union\n` });
    const git = (...args: string[]) =>
      execFileSync(
        'git',
        ['-c', 'user.name=a', '-c', 'user.email=a@example.test', '-c', 'init.defaultBranch=main', ...args],
        { cwd: root, stdio: 'pipe' },
      );
    const commit = async (files: Readonly<Record<string, string>>) => {
      writeFiles(root, files);
      await runCommand(['baseline'], root);
      git('add', '-A');
      git('commit', '-qm', 'x');
    };
    git('init', '-q');
    await commit({});
    git('checkout', '-qb', 'ours');
    await commit({ '0.ts': CALL, 'x.ts': OTHER });
    git('checkout', '-q', 'main');
    await commit({ 'z.ts': CALL, 'y.ts': OTHER });
    git('merge', '-q', '-m', 'both', 'ours');
    expect(await report(root)).toMatchObject({ status: 0, baselined: 5, findings: 0 });
    renameSync(join(root, 'z.ts'), join(root, 'moved.ts'));
    expect(await report(root)).toMatchObject({ status: 0, baselined: 5, findings: 0 });
    writeFileSync(join(root, 'new.ts'), CALL.replace('f =', 'h ='));
    expect(await report(root)).toMatchObject({ status: 1, baselined: 5, findings: 1 });
  });
});
