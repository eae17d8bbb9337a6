/** Lines of a text by their offsets; every kind of line break counts. */

export interface Line {
  readonly start: number;
  /** Before the line break. */
  readonly end: number;
}

/** The lines of a text, in order; one line at least. */
export function* linesOf(text: string): Generator<Line> {
  let start = 0;
  for (const { index, 0: lineBreak } of text.matchAll(/\r\n|\n|\r/g)) {
    yield { start, end: index };
    start = index + lineBreak.length;
  }
  yield { start, end: text.length };
}

/** A range without the blanks around it. */
export function trimRange(text: string, start: number, end: number): Line {
  let [from, to] = [start, end];
  while (from < to && isBlank(text.charCodeAt(from))) from += 1;
  while (to > from && isBlank(text.charCodeAt(to - 1))) to -= 1;
  return { start: from, end: to };
}

/** Everything up to the space is a blank here, line breaks included; so is a byte order mark. */
function isBlank(code: number): boolean {
  return code <= 0x20 || code === 0xfeff || code === 0xa0;
}
