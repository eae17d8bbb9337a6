/** How much a finding weighs against others. */

import type { Finding, Severity } from '../model/finding.ts';

const WEIGHTS: Readonly<Record<Severity, number>> = { notice: 0, warning: 1, error: 2 };

/** More for what is more severe. */
export function weightOf({ severity }: Finding): number {
  return WEIGHTS[severity];
}
