/** GitLab's Code Quality report: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format */

import { createHash } from 'node:crypto';
import type { Finding } from '../model/finding.ts';
import type { Fault, Reporter, ScanResult } from '../model/report.ts';
import { escapeTerminal, jsonText, toWellFormed } from './escape.ts';
import { shortcomingsOf } from './shortcomings.ts';

/** GitLab's own words, from worst to least. */
type GitlabSeverity = 'blocker' | 'critical' | 'major' | 'minor' | 'info';

interface Issue {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: GitlabSeverity;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

export const gitlab: Reporter = {
  name: 'gitlab',
  render: (result) => `${jsonText(issuesOf(result))}\n`,
};

function issuesOf(result: ScanResult): Issue[] {
  return withUniqueFingerprints([
    ...shortcomingsOf(result).map(issueOfFault),
    ...result.findings.map(issueOfFinding),
  ]);
}

function issueOfFinding(finding: Finding): Issue {
  const { rule, what, next, fingerprint, at } = finding;
  return {
    description: escapeTerminal(`${what} ${next}`),
    check_name: rule,
    fingerprint,
    severity: severityOf(finding),
    location: { path: toWellFormed(at.file), lines: { begin: at.line } },
  };
}

/** What does not fail a run is minor at most. */
function severityOf({ severity, context }: Finding): GitlabSeverity {
  if (severity === 'notice') return 'info';
  if (context !== 'source') return 'minor';
  return severity === 'error' ? 'critical' : 'major';
}

/** Faults that are no file's: of the budget, of the scan, of a rule. */
const ABOUT_ALL = /^(?:budget(?:\.(?:seconds|memory|files|bytes))?|scan|[a-z]+(?:-[a-z]+)+)$/;

/** The format has no other place for it, and an empty list would mean that all is well. */
function issueOfFault({ where, message }: Fault): Issue {
  return {
    description: escapeTerminal(`The scan is incomplete, there may be more findings. ${where}: ${message}`),
    check_name: 'incomplete-scan',
    fingerprint: createHash('sha256').update(`incomplete-scan\0${where}\0${message}`).digest('hex'),
    severity: 'major',
    location: { path: ABOUT_ALL.test(where) ? '.' : toWellFormed(where), lines: { begin: 1 } },
  };
}

/** GitLab shows one of each fingerprint and drops the others. */
function withUniqueFingerprints(issues: readonly Issue[]): Issue[] {
  const seen = new Map<string, number>();
  return issues.map((issue) => {
    const before = seen.get(issue.fingerprint) ?? 0;
    seen.set(issue.fingerprint, before + 1);
    return before === 0 ? issue : { ...issue, fingerprint: `${issue.fingerprint}-${before}` };
  });
}
