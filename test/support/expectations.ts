/** `// expect: rule operation (certainty)` comments, read from sources and held against findings. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding, ScanResult } from './scan.ts';

export interface Expectation {
  readonly file: string;
  readonly line: number;
  /** A rule's id, or `unresolved` for a request that is listed as undecided. */
  readonly rule: string;
  /** Null: any. */
  readonly operation: string | null;
  readonly certainty: string | null;
  /** `todo`: an admitted miss, not found yet. `alarm`: an admitted false alarm, still found. */
  readonly kind: 'expect' | 'todo' | 'alarm';
}

const COMMENT =
  /(?:\/\/|#|\/\*|<!--)\s*(expect|todo-expect|todo-silent)(-next-line)?:\s*(.*?)\s*(?:\*\/\}?|-->)?$/;
const ONE = /^([a-z-]+)(?:\s+([\w:]+))?(?:\s+\((certain|likely|possible)\))?$/;
const KINDS = { expect: 'expect', 'todo-expect': 'todo', 'todo-silent': 'alarm' } as const;

/** What is expected of files that hold no comments: `config/default.json:4 expect: legacy-host`, one a line. */
const LIST = 'EXPECT.txt';

const CALLS = ['legacy-call', 'undocumented-legacy-call', 'legacy-host'];
const CREDENTIALS = [
  'legacy-token-on-external',
  'api-key-on-legacy',
  'shared-credential',
  'wrong-auth-scheme',
  'environment-mismatch',
  'hardcoded-credential',
  'credential-in-browser',
];
const EXTERNAL = ['unknown-external-call', 'superseded-external-call', 'legacy-parameter'];
const MOVES = [...EXTERNAL, 'lost-field', 'changed-field', 'legacy-field'];

/** What a repository is about, as `Rules: moves` in its list says; without a word, calls and what they are sent with. */
const RULES: Readonly<Record<string, readonly string[]>> = {
  calls: [...CALLS, ...CREDENTIALS, ...EXTERNAL],
  credentials: CREDENTIALS,
  moves: MOVES,
  ignores: [...CALLS, ...CREDENTIALS, ...MOVES, 'unused-ignore'],
};

/** The rules that a repository is about. */
export function readRules(root: string): ReadonlySet<string> {
  const list = join(root, LIST);
  const [, name = 'calls'] = existsSync(list)
    ? (/^Rules: (\w+)$/m.exec(readFileSync(list, 'utf8')) ?? [])
    : [];
  return new Set(RULES[name] ?? []);
}

/** The expectations of a repository, from the comments of its files and its list. */
export function readRepository(root: string): Expectation[] {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .flatMap((entry) => {
      const path = join(entry.parentPath, entry.name);
      const file = path.slice(root.length + 1).replaceAll('\\', '/');
      const text = readFileSync(path, 'utf8');
      return file === LIST ? readList(text) : readExpectations(file, text);
    });
}

function readList(text: string): Expectation[] {
  return text.split('\n').flatMap((row) => {
    const [, file = '', line, written = ''] = /^(\S+):(\d+)\s+(.*)$/.exec(row.trim()) ?? [];
    if (line === undefined) return [];
    const comment = written.includes(':') ? `# ${written}` : `# expect: ${written}`;
    return readExpectations(file, comment).map((one) => ({ ...one, line: Number(line) }));
  });
}

/** The expectations of one source. */
export function readExpectations(file: string, source: string): Expectation[] {
  return source.split('\n').flatMap((text, index) => {
    const comment = COMMENT.exec(text.trimEnd());
    if (!comment) return [];
    const [, kind = 'expect', nextLine, list = ''] = comment;
    return list.split(/\s*,\s*/).map((written): Expectation => {
      const one = ONE.exec(written);
      if (!one?.[1]) throw new Error(`${file}:${index + 1}: cannot read the expectation "${written}"`);
      const line = index + (nextLine ? 2 : 1);
      return {
        file,
        line,
        rule: one[1],
        operation: one[2] ?? null,
        certainty: one[3] ?? null,
        kind: kind === 'todo-expect' || kind === 'todo-silent' ? KINDS[kind] : 'expect',
      };
    });
  });
}

/** What a finding is written as in an expectation. */
function describeFinding(finding: Finding, result: ScanResult): string {
  const operation = finding.call ? (result.operations.get(finding.call.id)?.id ?? null) : null;
  const place = `${finding.at.file}:${finding.at.line}`;
  return [place, finding.rule, operation, `(${finding.certainty})`].filter((part) => part !== null).join(' ');
}

/** What is wrong: expected and missing, found and unexpected, admitted gaps that are closed. Empty when all is well. */
export function compare(
  expectations: readonly Expectation[],
  result: ScanResult,
  rules: ReadonlySet<string> | null = null,
): string[] {
  const open = new Set(result.findings.filter(({ rule }) => rules === null || rules.has(rule)));
  const undecided = new Set(result.unresolved.map(({ at }) => `${at.file}:${at.line}`));
  const wrong: string[] = [];
  for (const expected of expectations) {
    const words =
      `${expected.file}:${expected.line} ${expected.rule} ${expected.operation ?? ''} ${expected.certainty ?? ''}`.trim();
    const found = [...open].find((finding) => matches(expected, finding, result));
    if (found) open.delete(found);
    const isThere =
      found !== undefined ||
      (expected.rule === 'unresolved' && undecided.has(`${expected.file}:${expected.line}`));
    if (!isThere && expected.kind !== 'todo')
      wrong.push(
        expected.kind === 'expect' ? `missing    ${words}` : `silent now ${words}: drop the todo-silent`,
      );
    if (isThere && expected.kind === 'todo') wrong.push(`gap closed ${words}: make it an expect`);
  }
  return [...wrong, ...[...open].map((finding) => `unexpected ${describeFinding(finding, result)}`)];
}

function matches(expected: Expectation, finding: Finding, result: ScanResult): boolean {
  const operation = finding.call ? (result.operations.get(finding.call.id)?.id ?? null) : null;
  return (
    finding.at.file === expected.file &&
    finding.at.line === expected.line &&
    finding.rule === expected.rule &&
    (expected.operation === null || expected.operation === operation) &&
    (expected.certainty === null || expected.certainty === finding.certainty)
  );
}
