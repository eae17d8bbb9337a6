/** Text in lines of at most `width` columns, words kept whole. */

import { displayWidth } from './display-width.ts';

/** `first` opens the first line, `rest` the others; both count. A word wider than a line stands alone and is not cut. */
export function wrap(
  text: string,
  width: number,
  first = '',
  rest = ' '.repeat(displayWidth(first)),
): string[] {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of text.split(' ').filter((piece) => piece !== '')) {
    if (!empty && displayWidth(line) + 1 + displayWidth(word) > width) {
      lines.push(line);
      line = rest;
      empty = true;
    }
    line = empty ? `${line}${word}` : `${line} ${word}`;
    empty = false;
  }
  return empty ? lines : [...lines, line];
}
