/** Days: whether a text is one, how far a deadline is away, and whether calls to the legacy API are errors already. */

import type { Deadline } from './report.ts';

const DAY = 24 * 60 * 60 * 1000;

/** Both days as `YYYY-MM-DD`. */
export function deadlineOn(today: string, date: string, escalateWithinDays: number): Deadline {
  const days = Math.round((Date.parse(`${date}T00:00:00Z`) - Date.parse(`${today}T00:00:00Z`)) / DAY);
  return { date, days, escalateWithinDays, escalated: days <= escalateWithinDays };
}

/** Whether a text is a day that there is, as `YYYY-MM-DD`. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
