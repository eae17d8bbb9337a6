/** What a report says besides its findings: what it does not show, the deadline, and what the baseline holds in vain. */

import type { Counts, ScanResult } from '../model/report.ts';
import { deadlineSentences } from './deadline.ts';
import { staleSentence } from './stale.ts';

/** "3 suppressed by comments", "2 in the baseline": what is not shown, since silence must not look like success. */
export function hiddenParts({
  suppressed,
  baselined,
  older,
}: Pick<Counts, 'suppressed' | 'baselined' | 'older'>): string[] {
  return [
    ...(suppressed > 0 ? [`${suppressed} suppressed by comments`] : []),
    ...(baselined > 0 ? [`${baselined} in the baseline`] : []),
    ...(older > 0 ? [`${older} older than the change`] : []),
  ];
}

/** Sentences. */
export function asidesOf({ counts, deadline, stale }: ScanResult): string[] {
  const hidden = hiddenParts(counts);
  return [
    ...(hidden.length > 0 ? [`Not shown: ${hidden.join(', ')}.`] : []),
    ...(deadline === null ? [] : [deadlineSentences(deadline)]),
    ...(stale.length > 0 ? [staleSentence(stale.length)] : []),
  ];
}
