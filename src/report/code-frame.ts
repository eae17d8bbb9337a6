/** The line a finding stands on, with a mark under the part that is meant. */

import type { Location } from '../model/location.ts';
import { escapeTerminal } from './escape.ts';
import type { Style } from './style.ts';

const TAB = '  ';

/** Two lines: the source line, and carets below it; empty when the source is not at hand. */
export function codeFrame(at: Location, source: string | null, style: Style, width: number): string[] {
  const line = source?.split(/\r?\n/)[at.line - 1];
  if (line === undefined) return [];
  const number = String(at.line);
  const room = Math.max(20, width - number.length - 7);
  const until = at.endLine === at.line ? at.endColumn - 1 : line.trimEnd().length;
  // A long line is shown around the mark.
  const from = Math.max(0, Math.min(at.column - 1 - Math.floor(room / 4), line.length - room));
  const indent = from === 0 ? (/^\s*/.exec(line)?.[0].length ?? 0) : 0;
  const start = Math.max(from, Math.min(indent, at.column - 1));
  const shown = line.slice(start, start + room);
  const before = line.slice(start, at.column - 1);
  const marked = line.slice(at.column - 1, Math.min(until, start + room));
  const gutter = ' '.repeat(number.length);
  return [
    `${style.dim(`  ${number} │`)} ${start > indent ? '…' : ''}${visible(shown)}${start + room < line.trimEnd().length ? '…' : ''}`,
    `${style.dim(`  ${gutter} │`)} ${' '.repeat(columns(before) + (start > indent ? 1 : 0))}${style.yellow('^'.repeat(Math.max(1, columns(marked))))}`,
  ];
}

function visible(text: string): string {
  return escapeTerminal(text.replaceAll('\t', TAB));
}

/** How many columns a text takes: wide characters take two. */
function columns(text: string): number {
  let count = 0;
  for (const character of visible(text)) count += isWide(character.codePointAt(0) ?? 0) ? 2 : 1;
  return count;
}

function isWide(code: number): boolean {
  return (
    (code >= 0x1100 && code <= 0x115f) ||
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe6f) ||
    (code >= 0xff00 && code <= 0xff60) ||
    (code >= 0x1f300 && code <= 0x1faff)
  );
}
