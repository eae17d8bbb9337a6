/** What one audit brings along. */

import type { Location } from '../model/location.ts';
import type { ScanResult } from '../model/report.ts';
import type { Plan } from '../plan/plan.ts';
import type { OwnersOf } from './code-owners.ts';
import type { Entry } from './history.ts';

export interface Audit {
  /** Everything that was found, also what a baseline holds. */
  readonly result: ScanResult;
  readonly plan: Plan;
  /** Null: the repository says nothing of owners. */
  readonly ownersOf: OwnersOf | null;
  /** What it leaves for the next ones. */
  readonly entry: Entry;
  readonly links: AuditLinks;
}

/** Addresses on the web. */
interface AuditLinks {
  /** Lines of the scanned commit. */
  readonly toLines: (at: Location) => string;
  readonly commit: string;
  /** The workflow run that an entry of the history names. */
  readonly toRun: (run: number) => string;
}
