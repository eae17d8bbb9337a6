/** How many days are left until the team's own deadline, in words. */

import type { Deadline } from '../model/report.ts';
import { count } from './count.ts';

/** Whole sentences: the days first, then what that means for severities. */
export function deadlineSentences(deadline: Deadline): string {
  const { escalated, escalateWithinDays } = deadline;
  const effect = escalated
    ? 'Calls to the legacy API are errors now.'
    : `Calls to the legacy API become errors ${escalateWithinDays === 0 ? 'on that day' : `${count(escalateWithinDays, 'day')} before it`}.`;
  return `${daysLeft(deadline)} ${effect}`;
}

/** Pleo has fixed no end of the legacy API: the date is the team's own. */
function daysLeft({ date, days }: Deadline): string {
  if (days < 0)
    return `The deadline that your team has set itself, ${date}, ended ${count(-days, 'day')} ago.`;
  if (days === 0) return `Today, ${date}, is the deadline that your team has set itself.`;
  return `${count(days, 'day')} until ${date}, the deadline that your team has set itself.`;
}
