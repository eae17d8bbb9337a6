/** Messages for people: nothing in them steers a terminal, and nothing that looks like a credential is shown. */

import { escapeTerminal } from '../report/escape.ts';
import { coverSource } from '../secrecy/cover.ts';

/** Lines; what is no line of ours stays in the one that it stands in. */
export function printable(...lines: readonly string[]): string {
  return coverSource(lines.map(escapeTerminal).join('\n'), '');
}
