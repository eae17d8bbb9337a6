/** Coloured pieces in lines of at most `width` columns: a piece is never broken. */

import { displayWidth } from './display-width.ts';
import type { Paint } from './style.ts';

export interface Piece {
  readonly text: string;
  readonly paint: Paint;
}

export function flow(pieces: readonly Piece[], width: number, rest = '    '): string[] {
  const lines: string[] = [];
  let used = 0;
  for (const { text, paint } of pieces) {
    const fits = lines.length > 0 && used + 1 + displayWidth(text) <= width;
    const lead = lines.length === 0 ? '' : rest;
    used = (fits ? used + 1 : displayWidth(lead)) + displayWidth(text);
    lines.push(fits ? `${lines.pop()} ${paint(text)}` : `${lead}${paint(text)}`);
  }
  return lines;
}
