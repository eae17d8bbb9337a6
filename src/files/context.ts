/** What kind of file a path names: findings in tests, stories, examples and documentation do not fail a run. */

import ignore from 'ignore';
import type { Context } from '../model/location.ts';

/** Directory and file name patterns, first match wins. */
const PATTERNS: readonly (readonly [RegExp, Context])[] = [
  [
    /(^|\/)(__tests__|__mocks__|__fixtures__|tests?|spec|specs|e2e|cypress|playwright|fixtures?|mocks?)\//i,
    'test',
  ],
  [/\.(test|spec|e2e|cy|mock|fixture)s?\.[cm]?[jt]sx?$/i, 'test'],
  [/(^|\/)(jest|vitest|cypress|playwright)\.(setup|config)\.[cm]?[jt]s$/i, 'test'],
  [/\.stor(y|ies)\.[cm]?[jt]sx?$/i, 'story'],
  [/(^|\/)(docs?|documentation)\//i, 'docs'],
  [/(^|\/)(examples?|samples?|demos?)\//i, 'example'],
];

/** The context of a repository-relative path. */
export function contextOf(file: string): Context {
  return PATTERNS.find(([pattern]) => pattern.test(file))?.[1] ?? 'source';
}

/** The same where the user says what some files are, by globs in the syntax of .gitignore: the last that fits counts. */
export function makeContextOf(
  given: Readonly<Record<string, Context>>,
): (file: string, paths: readonly string[]) => Context {
  const rows = Object.entries(given).map(([glob, context]) => ({ matcher: ignore().add(glob), context }));
  return (file, paths) => {
    const row = rows.findLast(({ matcher }) => matcher.ignores(file));
    if (row) return row.context;
    // Whoever asks for `examples/shop` means that code: only what lies below it can be an example of something.
    return contextOf(
      paths.reduce((rest, path) => (file.startsWith(`${path}/`) ? file.slice(path.length + 1) : rest), file),
    );
  };
}
