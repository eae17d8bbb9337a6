/** Why a report is less than the whole truth: for formats that hold a list of problems and nothing else. */

import type { Fault, ScanResult } from '../model/report.ts';

/** What was cut off or went wrong, or that there was nothing to look at; empty when the scan is whole. */
export function shortcomingsOf({ complete, faults, stats }: ScanResult): readonly Fault[] {
  if (stats.listed === 0)
    return [{ where: 'scan', message: 'Nothing was looked at: there is no file to scan.' }];
  if (complete) return [];
  return faults.length > 0 ? faults : [{ where: 'scan', message: 'Something was left out.' }];
}
