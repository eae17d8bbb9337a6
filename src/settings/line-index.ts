/** Offsets of a text → lines and columns. */

import type { Location } from '../model/location.ts';
import { linesOf } from './lines.ts';

/** Makes locations in one file. */
export function indexLines(file: string, text: string): (start: number, end: number) => Location {
  const starts: number[] = [];
  for (const line of linesOf(text)) starts.push(line.start);
  const at = (offset: number): { line: number; column: number } => {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
  return (start, end) => {
    const [from, to] = [at(start), at(end)];
    return { file, start, end, ...from, endLine: to.line, endColumn: to.column };
  };
}
