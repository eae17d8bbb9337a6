/** How many columns of a terminal a text takes. */

let segmenter: Intl.Segmenter | null = null;

/** Ranges that terminals draw two columns wide: https://www.unicode.org/reports/tr11/ */
const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0xa4cf],
  [0xa960, 0xa97c],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x1b000, 0x1b2ff],
  [0x20000, 0x3fffd],
];

/** One column each, whatever stands beside them: ASCII, Latin, and the marks of the report itself. */
const NARROW = /^[\u0020-\u007e\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2190-\u21ff\u2500-\u257f■▲●✔✖]*$/;

export function displayWidth(text: string): number {
  if (NARROW.test(text)) return text.length;
  let columns = 0;
  for (const { segment } of characters(text)) columns += segmentWidth(segment);
  return columns;
}

/** What a reader sees as characters, each with its place in the text. */
export function characters(text: string): Iterable<{ readonly segment: string; readonly index: number }> {
  // Made when it is needed: that alone takes longer than a small report.
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return segmenter.segment(text);
}

function segmentWidth(segment: string): number {
  const code = segment.codePointAt(0) ?? 0;
  if (/^\p{M}+$/u.test(segment)) return 0;
  if (/\p{Emoji_Presentation}|\ufe0f/u.test(segment)) return 2;
  return WIDE.some(([from, to]) => code >= from && code <= to) ? 2 : 1;
}
