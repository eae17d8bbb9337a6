/** What a report says besides its findings: what it does not show, the deadline, and what the baseline holds in vain. */

import type { ScanResult } from '../model/report.ts';
import { deadlineSentences } from './deadline.ts';
import { staleSentence } from './stale.ts';

/** Sentences; findings that somebody decided not to see are counted, since silence must not look like success. */
export function asidesOf({ counts, deadline, stale }: ScanResult): string[] {
  const { suppressed, baselined, older } = counts;
  const hidden = [
    ...(suppressed > 0 ? [`${suppressed} suppressed by comments`] : []),
    ...(baselined > 0 ? [`${baselined} in the baseline`] : []),
    ...(older > 0 ? [`${older} older than the change`] : []),
  ];
  return [
    ...(hidden.length > 0 ? [`Not shown: ${hidden.join(', ')}.`] : []),
    ...(deadline === null ? [] : [deadlineSentences(deadline)]),
    ...(stale.length > 0 ? [staleSentence(stale.length)] : []),
  ];
}
