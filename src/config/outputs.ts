/** What the action tells later steps. */

import { migratedPercent } from '../model/percent.ts';
import type { ScanResult } from '../model/report.ts';

/** The outputs of a result, by name. */
export function outputsOf(result: ScanResult): Record<string, string | number> {
  const { findings, calls, counts, complete } = result;
  const legacy = calls.filter(({ api }) => api === 'legacy').length;
  const external = calls.filter(({ api }) => api === 'external').length;
  const scopes = new Set(
    findings.flatMap(({ replacements }) => replacements.flatMap((replacement) => replacement.scopes)),
  );
  const found = findings.length > 0 ? 'findings' : 'clean';
  return {
    status: complete && result.stats.listed > 0 ? found : 'incomplete',
    findings: findings.length,
    // Where it is not known what is new, everything counts.
    'new-findings': findings.length,
    errors: counts.error,
    warnings: counts.warning,
    'legacy-calls': legacy,
    'blocked-calls': counts.blocked,
    'credential-mismatches': findings.filter(({ topic }) => topic === 'credential').length,
    'migrated-percent': migratedPercent(legacy, external) ?? 100,
    scopes: [...scopes].sort().join(' '),
  };
}
