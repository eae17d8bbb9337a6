/** `// expect: rule operation (certainty)` comments, read from sources and held against findings. */

import type { Finding, ScanResult } from './scan.ts';

export interface Expectation {
  readonly file: string;
  readonly line: number;
  readonly rule: string;
  /** Null: any. */
  readonly operation: string | null;
  readonly certainty: string | null;
  /** An admitted gap: it must not be found yet. */
  readonly todo: boolean;
}

const COMMENT = /(?:\/\/|#|\/\*|<!--)\s*(todo-)?expect(-next-line)?:\s*(.*?)\s*(?:\*\/\}?|-->)?$/;
const ONE = /^([a-z-]+)(?:\s+([\w:]+))?(?:\s+\((certain|likely|possible)\))?$/;

/** The expectations of one source. */
export function readExpectations(file: string, source: string): Expectation[] {
  return source.split('\n').flatMap((text, index) => {
    const comment = COMMENT.exec(text.trimEnd());
    if (!comment) return [];
    const [, todo, nextLine, list = ''] = comment;
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
        todo: todo !== undefined,
      };
    });
  });
}

/** What a finding is written as in an expectation. */
export function describeFinding(finding: Finding, result: ScanResult): string {
  const operation = finding.call ? (result.operations.get(finding.call.id)?.id ?? null) : null;
  const place = `${finding.at.file}:${finding.at.line}`;
  return [place, finding.rule, operation, `(${finding.certainty})`].filter((part) => part !== null).join(' ');
}

/** What is wrong: expected and missing, found and unexpected, admitted gaps that are closed. Empty when all is well. */
export function compare(expectations: readonly Expectation[], result: ScanResult): string[] {
  const open = new Set(result.findings);
  const wrong: string[] = [];
  for (const expected of expectations) {
    const found = [...open].find((finding) => matches(expected, finding, result));
    if (found) open.delete(found);
    const words =
      `${expected.file}:${expected.line} ${expected.rule} ${expected.operation ?? ''} ${expected.certainty ?? ''}`.trim();
    if (!found && !expected.todo) wrong.push(`missing    ${words}`);
    if (found && expected.todo) wrong.push(`gap closed ${words}: make it an expect`);
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
