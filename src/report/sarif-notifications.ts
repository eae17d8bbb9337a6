/** What a SARIF log says beside its results: what failed, what could not be decided, what was left out. */

import type { ScanResult } from '../model/report.ts';
import { count } from './count.ts';
import { deadlineSentences } from './deadline.ts';
import { toWellFormed } from './escape.ts';
import { physicalLocation } from './sarif-place.ts';
import { staleSentence } from './stale.ts';

/** More of them tell nobody anything and make the file large. */
const MAX_NOTIFICATIONS = 500;

export function sarifNotifications(result: ScanResult, resultsLeftOut: number): object[] {
  const { faults, unresolved, deadline, stale } = result;
  const failed = faults.map(({ where, message }) => notification('error', `${where}: ${message}`));
  const open = unresolved.map(({ at, reason }) => ({
    ...notification('note', reason),
    locations: [{ physicalLocation: physicalLocation(at, () => null) }],
  }));
  const all = [...failed, ...open];
  const left = all.length - MAX_NOTIFICATIONS;
  return [
    ...(deadline === null ? [] : [notification('note', deadlineSentences(deadline))]),
    ...(stale.length === 0 ? [] : [notification('note', staleSentence(stale.length))]),
    ...all.slice(0, MAX_NOTIFICATIONS),
    ...(left > 0
      ? [notification('note', `${count(left, 'more message')}: the JSON report has them all.`)]
      : []),
    ...(resultsLeftOut > 0
      ? [notification('warning', `${count(resultsLeftOut, 'result')} left out: code scanning takes no more.`)]
      : []),
  ];
}

function notification(level: 'error' | 'warning' | 'note', text: string): object {
  return { level, message: { text: toWellFormed(text) } };
}
