/** The examples, scanned by the built command line as the README says, report what was written down by hand. */

import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import expectedFindings from './examples.expected.json' with { type: 'json' };
import { reportMistakes } from './support/closed-schema.ts';

const ROOT = join(import.meta.dirname, '..');

/** `operation: null` stands for any. */
const EXPECTED: Readonly<Record<string, readonly { operation: string | null }[]>> = expectedFindings;

test.each(Object.entries(EXPECTED))('%s', (example, findings) => {
  const cli = join(ROOT, 'dist', 'cli', 'index.js');
  const args = [cli, 'check', `examples/${example}`, '--format', 'json', '--fail-on', 'never'];
  const written = execFileSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
  expect(reportMistakes(written)).toEqual([]);
  const report = JSON.parse(written);
  const operations = new Map(
    report.calls.map((call: { id: string; operation: string | null }) => [call.id, call.operation]),
  );
  type Found = { file: string; line: number; rule: string; call: string | null };
  const found = report.findings.map((finding: Found, index: number) => ({
    file: finding.file.replace(`examples/${example}/`, ''),
    line: finding.line,
    rule: finding.rule,
    operation: findings[index]?.operation === null ? null : operations.get(finding.call),
  }));
  expect(found).toEqual(findings);
  expect(report.complete).toBe(true);
});
