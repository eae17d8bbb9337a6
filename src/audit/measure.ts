/** What an audit counts. */

import { migratedPercent } from '../model/percent.ts';
import type { ScanResult } from '../model/report.ts';
import type { Plan } from '../plan/plan.ts';

export interface Measure {
  /** Calls to the legacy API, wherever they stand. */
  readonly legacy: number;
  /** Of them: those that nothing replaces yet. */
  readonly blocked: number;
  readonly external: number;
  /** Credentials that are sent to an API that does not take them, or not like that. */
  readonly credentials: number;
  /** Requests of which nobody could say whether they go to Pleo. */
  readonly undecided: number;
}

/** `result`: everything that was found, also what a baseline holds. */
export function measureOf({ findings, unresolved }: ScanResult, { progress }: Plan): Measure {
  return {
    legacy: progress.legacy,
    blocked: progress.blocked,
    external: progress.external,
    credentials: findings.filter(({ topic }) => topic === 'credential').length,
    undecided: unresolved.length,
  };
}

/** Whether somebody has something to do. */
export function hasWork({ legacy, credentials }: Measure): boolean {
  return legacy + credentials > 0;
}

/** The share of calls that go to the external API already; without any, nothing is left to be done. */
export function percentMigrated({ legacy, external }: Measure): number {
  return migratedPercent(legacy, external) ?? 100;
}
