/** The comments of markup: not what stands in its scripts and styles, nor what looks like one in an attribute. */

import type { Line } from '../settings/lines.ts';

const PIECE = /<!--|<(script|style)\b|<[a-z/!]|^---[ \t]*$/gim;

/** The `<!-- … -->` of a component, marks included, in order. */
export function* markupComments(text: string): Generator<Line> {
  PIECE.lastIndex = 0;
  let at = 0;
  for (;;) {
    PIECE.lastIndex = at;
    const piece = PIECE.exec(text);
    if (!piece) return;
    const [mark, element] = piece;
    const start = piece.index;
    if (mark === '<!--') {
      const close = text.indexOf('-->', start + mark.length);
      if (close < 0) return;
      at = close + 3;
      yield { start, end: at };
    } else if (mark.startsWith('---')) {
      // The front matter of Astro stands first in the file; elsewhere this is text.
      at = text.slice(0, start).trim() === '' ? endOfFrontMatter(text, start + mark.length) : start + 3;
    } else {
      at = endOfTag(text, start + mark.length);
      if (element !== undefined) at = endOfElement(text, element, at);
    }
    if (at < 0) return;
  }
}

function endOfFrontMatter(text: string, from: number): number {
  const close = text.indexOf('\n---', from);
  return close < 0 ? -1 : close + 4;
}

const IN_TAG = /[>"']/g;

/** Behind the tag, whose attributes may hold anything in quotes; -1: it does not end. */
function endOfTag(text: string, from: number): number {
  for (let at = from; ; ) {
    IN_TAG.lastIndex = at;
    const mark = IN_TAG.exec(text);
    if (!mark) return -1;
    if (mark[0] === '>') return mark.index + 1;
    const close = text.indexOf(mark[0], mark.index + 1);
    if (close < 0) return -1;
    at = close + 1;
  }
}

/** Behind the element that opened before `from`; it holds no markup. */
function endOfElement(text: string, element: string, from: number): number {
  if (from < 0 || text.slice(from - 2, from) === '/>') return from;
  const close = new RegExp(`</${element}\\s*>`, 'gi');
  close.lastIndex = from;
  return close.exec(text) ? close.lastIndex : -1;
}
