/** An audit of one run: what was found, with its owners and addresses. */

import type { Audit } from '../audit/audit.ts';
import { readCodeOwners } from '../audit/code-owners.ts';
import { entryOf } from '../audit/history.ts';
import { measureOf } from '../audit/measure.ts';
import type { ScanResult } from '../model/report.ts';
import type { Plan } from '../plan/plan.ts';
import type { GitHubEvent } from './event.ts';
import { linksTo, runUrl } from './links.ts';

export interface AuditInput {
  /** Everything that was found, also what a baseline holds. */
  readonly result: ScanResult;
  readonly plan: Plan;
  readonly event: GitHubEvent;
  /** A file of the repository, or null. */
  readonly readText: (file: string) => string | null;
  readonly date: Date;
}

export function makeAudit({ result, plan, event, readText, date }: AuditInput): Audit {
  const { repository, headSha, run } = event;
  return {
    result,
    plan,
    ownersOf: readCodeOwners(readText),
    entry: entryOf(measureOf(result, plan), {
      date,
      sha: headSha,
      run: run.id,
      // Where nothing was looked at, nothing is known to be gone.
      complete: result.complete && result.stats.listed > 0,
    }),
    links: {
      toLines: linksTo(event),
      commit: `${run.serverUrl}/${repository}/commit/${headSha}`,
      toRun: (id) => runUrl({ ...event, run: { ...run, id } }),
    },
  };
}
