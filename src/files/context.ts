/** What kind of file a path names: findings in tests, stories, examples and documentation do not fail a run. */

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
