/** The two scans that the command line, the action and the library make: one to judge, and one to plan. */

import { discoverFiles } from '../files/discover.ts';
import { readManifests } from '../files/manifests.ts';
import { makePackageOf } from '../files/package-of.ts';
import { textsIn } from '../files/read-inside.ts';
import type { Progress } from '../model/progress.ts';
import type { ScanResult } from '../model/report.ts';
import { makePlan } from '../plan/make-plan.ts';
import type { Plan } from '../plan/plan.ts';
import { scan } from '../scan.ts';
import { readBaseline, withBaseline } from './baseline.ts';
import { withMinCertainty } from './outcome.ts';
import type { Settings } from './settings.ts';

/** What there is, as sure as is asked for; and what of it is not in the baseline. Throws `UserError`. */
export async function scanToJudge(
  settings: Settings,
  onPhase?: Progress,
): Promise<{ readonly everything: ScanResult; readonly counted: ScanResult }> {
  // Before the scan: a baseline that cannot be read is told at once.
  const baseline = readBaseline(settings);
  const scanned = await scan({ ...settings.scan, ...(onPhase && { onPhase }) });
  return {
    everything: withMinCertainty(scanned, settings.minCertainty),
    counted: withMinCertainty(withBaseline(scanned, baseline, settings), settings.minCertainty),
  };
}

/**
 * The plan of a repository; what comments ignore today has to be moved all the same. `known` is a scan to judge of the
 * same: it does where nothing was left out of it.
 */
export async function scanToPlan(
  { scan: options, minCertainty }: Settings,
  { onPhase, known }: { readonly onPhase?: Progress | undefined; readonly known?: ScanResult } = {},
): Promise<{ readonly plan: Plan; readonly result: ScanResult }> {
  const isWhole = known?.counts.suppressed === 0 && minCertainty === 'possible';
  const result = isWhole ? known : await scan({ ...options, ignores: false, ...(onPhase && { onPhase }) });
  const { others } = discoverFiles(options);
  const plan = makePlan({
    result,
    account: options.account,
    packages: readManifests(others, textsIn(options.root)),
    packageOf: makePackageOf(others),
  });
  return { plan, result };
}
