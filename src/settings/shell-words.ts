/** Words of shell commands with their places: quotes, escapes, comments and continued lines, as far as one pass can tell. */

import { closingQuotes } from './quotes.ts';

export interface Word {
  readonly start: number;
  readonly end: number;
}

/** What stands between words. Brackets and commas so that a command written as a list falls into its words. */
const BETWEEN = /(?:[\s;&|()<>{},[\]]|\\(?:\r\n|\r|\n))*/y;

/** Up to the next character that may end or change a word. */
const PLAIN = /[^\s;&|()<>\\"'`]+/y;

/** The words between two offsets, quotes included. */
export function* shellWords(text: string, from: number, to: number): Generator<Word> {
  for (const { start, end, comment } of piecesOf(text, from, to)) if (!comment) yield { start, end };
}

/** The comments of a script, marks included. */
export function* shellComments(text: string): Generator<Word> {
  for (const { start, end, comment } of piecesOf(text, 0, text.length)) if (comment) yield { start, end };
}

function* piecesOf(text: string, from: number, to: number): Generator<Word & { readonly comment: boolean }> {
  const closing = closingQuotes(text, to, "'");
  let at = from;
  for (;;) {
    BETWEEN.lastIndex = at;
    at += BETWEEN.exec(text)?.[0].length ?? 0;
    if (at >= to) return;
    const comment = text[at] === '#';
    const end = comment ? lineEnd(text, at, to) : wordEnd(text, { at, to }, closing);
    yield { start: at, end, comment };
    at = end;
  }
}

/** Where the word ends that starts at `range.at`. */
function wordEnd(
  text: string,
  range: { readonly at: number; readonly to: number },
  closing: (at: number) => number,
): number {
  let at = range.at;
  while (at < range.to) {
    PLAIN.lastIndex = at;
    at += PLAIN.exec(text)?.[0].length ?? 0;
    const mark = text.charAt(at);
    if (at >= range.to) break;
    if (mark === '\\') {
      if (/[\r\n]/.test(text.charAt(at + 1))) break;
      at += 2;
    } else if (mark === '"' || mark === "'" || mark === '`') {
      const close = opensQuote(text, at, range.at) ? closing(at) : -1;
      at = close < 0 ? at + 1 : close + 1;
      if (close >= 0 && /[,\]}]/.test(text.charAt(at))) return at;
    } else if (isInWord(text, at)) at += 1;
    else break;
  }
  return Math.max(range.at + 1, Math.min(at, range.to));
}

/** What ends words elsewhere: the bracket of `$(`, the sign between the parameters of an address. */
function isInWord(text: string, at: number): boolean {
  if (text[at] === '(') return text[at - 1] === '$';
  return text[at] === '&' && /[^\s&;|]/.test(text.charAt(at - 1)) && /[^\s&;|]/.test(text.charAt(at + 1));
}

/** An apostrophe inside a word of prose opens nothing. */
function opensQuote(text: string, at: number, wordStart: number): boolean {
  return at === wordStart || !/[A-Za-z0-9]/.test(text.charAt(at - 1));
}

function lineEnd(text: string, from: number, to: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? to : Math.min(end, to);
}
