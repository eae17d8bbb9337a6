/** The plan of one run: what a scan found, with the packages of the repository and the configured account. */

import { discoverFiles } from '../files/discover.ts';
import { readManifests } from '../files/manifests.ts';
import { makePackageOf } from '../files/package-of.ts';
import type { ScanResult } from '../model/report.ts';
import { makePlan } from '../plan/make-plan.ts';
import type { Plan } from '../plan/plan.ts';
import type { ScanOptions } from '../scan-options.ts';

export function planOf(
  result: ScanResult,
  options: ScanOptions,
  readText: (file: string) => string | null,
): Plan {
  const { others } = discoverFiles(options);
  return makePlan({
    result,
    account: options.account,
    packages: readManifests(others, readText),
    packageOf: makePackageOf(others),
  });
}
