/** Findings in numbers. */

import type { Finding, Severity } from './finding.ts';
import type { Counts } from './report.ts';

/** How many there are of each severity, and how many that nothing replaces yet. */
export function countFindings(
  findings: readonly Finding[],
): Pick<Counts, 'error' | 'warning' | 'notice' | 'blocked'> {
  const count = (severity: Severity): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return {
    error: count('error'),
    warning: count('warning'),
    notice: count('notice'),
    blocked: findings.filter(({ blocked }) => blocked).length,
  };
}
