/** How a report says that it lists nothing: what is known and not listed is no news, and not nothing. */

import type { Counts } from '../model/report.ts';

export function noFindings({ older, baselined }: Counts): string {
  return older + baselined > 0 ? 'no new findings' : 'no findings';
}
