/** What a result means for the run: which findings count, and whether it fails. */

import { type Certainty, isAtLeast } from '../model/certainty.ts';
import { countFindings } from '../model/count-findings.ts';
import type { Finding, Severity } from '../model/finding.ts';
import type { ScanResult } from '../model/report.ts';

const SEVERITIES: readonly Severity[] = ['notice', 'warning', 'error'];

/** The result without findings below a certainty; the counts follow. */
export function withMinCertainty(result: ScanResult, floor: Certainty): ScanResult {
  return recount(
    result,
    result.findings.filter((finding) => isAtLeast(finding.certainty, floor)),
  );
}

/** The result with these findings, counted anew. */
export function recount(result: ScanResult, findings: readonly Finding[]): ScanResult {
  return { ...result, findings, counts: { ...result.counts, ...countFindings(findings) } };
}

/** The findings that fail a run: tests, stories, examples and documentation never do. */
export function failing(findings: readonly Finding[], failOn: string): Finding[] {
  if (failOn === 'never') return [];
  const floor = failOn === 'error' || failOn === 'notice' ? failOn : 'warning';
  return findings.filter(
    ({ severity, context }) =>
      context === 'source' && SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(floor),
  );
}

/**
 * Whether `new` has nothing to hold findings against: everything is looked at, and there is no baseline.
 * Nothing is known to be new then, so no finding fails the run.
 */
export function isNothingNew({ change }: ScanResult, failOn: string, hasBaseline: boolean): boolean {
  return failOn === 'new' && change === null && !hasBaseline;
}

/** Why there was nothing to look at, or null. An empty scan is never reported as clean. */
export function nothingScanned(result: ScanResult): string | null {
  if (result.stats.listed > 0) return null;
  return 'There is no TypeScript or JavaScript file to scan here.';
}

/** Why the run fails, as a sentence; null: it does not. */
export function failureOf(result: ScanResult, failOn: string, hasBaseline: boolean): string | null {
  if (failOn === 'never') return null;
  const nothing = nothingScanned(result);
  if (nothing !== null) return nothing;
  if (!result.complete) return 'The scan is incomplete, see the log.';
  const { length } = failing(result.findings, failOn);
  if (length === 0 || isNothingNew(result, failOn, hasBaseline)) return null;
  return `${length} ${length === 1 ? 'finding fails' : 'findings fail'} this run (fail-on: ${failOn}).`;
}

/** The same as the conclusion of a check run: `neutral` is for what is found and does not fail the run. */
export function conclusionOf(result: ScanResult, failure: string | null): 'success' | 'failure' | 'neutral' {
  if (failure !== null) return 'failure';
  return result.complete && result.findings.length === 0 && nothingScanned(result) === null
    ? 'success'
    : 'neutral';
}
