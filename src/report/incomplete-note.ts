/** What puts the numbers of a Markdown report in doubt: it stands above them all. */

import type { ScanResult } from '../model/report.ts';
import { markdownSentence } from './escape.ts';

/** How many of what went wrong are told. */
const FAULTS = 5;

/** Nothing when the scan is complete. */
export function incompleteNote({ complete, faults }: ScanResult): string[] {
  if (complete) return [];
  const lines = faults
    .slice(0, FAULTS)
    .map(({ where, message }) => `> - ${markdownSentence(`${where}: ${message}`)}\n`);
  const left = faults.length - lines.length;
  return [
    '\n> [!WARNING]\n> **The scan is incomplete:** there may be more calls than this report shows.\n',
    ...(lines.length > 0 ? ['>\n', ...lines] : []),
    ...(left > 0 ? [`> - … and ${left} more\n`] : []),
  ];
}
