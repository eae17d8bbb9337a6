/** Helm and Jinja templates made readable as YAML: what stands in `{{ … }}` becomes letters of the same length. */

interface Region {
  readonly start: number;
  readonly end: number;
}

/** A text of the same length without templates, and what its letters stood for. */
export interface Untemplated {
  readonly text: string;
  /** A value that was read from the text at an offset, with its templates in it again. */
  readonly restore: (value: string, start: number) => string;
}

/** A letter that no file has, and that YAML takes for one of a word. */
const LETTER = '\uE000';

/** Lines that are only templates become blank. */
export function hideTemplates(text: string): Untemplated {
  if (!/\{\{|\{%/.test(text) || text.includes(LETTER)) return { text, restore: (value) => value };
  const pieces: string[] = [];
  const inline: Region[] = [];
  let at = 0;
  for (const region of regionsOf(text)) {
    const { start, end } = region;
    const alone = isAlone(text, region);
    pieces.push(text.slice(at, start));
    pieces.push(alone ? text.slice(start, end).replace(/[^\r\n]/g, ' ') : LETTER.repeat(end - start));
    const last = inline.at(-1);
    // Neighbours are one word.
    if (!alone && last?.end === start) inline[inline.length - 1] = { start: last.start, end };
    else if (!alone) inline.push(region);
    at = end;
  }
  pieces.push(text.slice(at));
  return { text: pieces.join(''), restore: restorer(text, inline) };
}

/** Templates on one line, and comments of templates on several. */
function* regionsOf(text: string): Generator<Region> {
  const closing: Record<string, number> = { '}}': 0, '%}': 0 };
  for (let at = 0; at < text.length; ) {
    const start = nextOpening(text, at);
    if (start < 0) return;
    const closer = text[start + 1] === '%' ? '%}' : '}}';
    if ((closing[closer] ?? 0) < start + 2) {
      const close = text.indexOf(closer, start + 2);
      closing[closer] = close < 0 ? text.length : close;
    }
    const end = (closing[closer] ?? text.length) + 2;
    const isComment = /^\{\{-?\s?\/\*/.test(text.slice(start, start + 6));
    // `${{ … }}` is GitHub's, and YAML reads it as it is.
    const fits = end <= text.length && text[start - 1] !== '$' && (isComment || isOneLine(text, start, end));
    if (fits) yield { start, end };
    at = fits ? end : start + 2;
  }
}

const OPENING = /\{[{%]/g;

function nextOpening(text: string, at: number): number {
  OPENING.lastIndex = at;
  return OPENING.exec(text)?.index ?? -1;
}

/** No expression is that long. */
const LONGEST = 1_000;

function isOneLine(text: string, start: number, end: number): boolean {
  return end - start <= LONGEST && !/[\r\n]/.test(text.slice(start, end));
}

const BLANK_AFTER = /[ \t]*(?:\r|\n|$)/y;

function isAlone(text: string, { start, end }: Region): boolean {
  BLANK_AFTER.lastIndex = end;
  if (!BLANK_AFTER.test(text)) return false;
  let first = start;
  while (first > 0 && (text[first - 1] === ' ' || text[first - 1] === '\t')) first -= 1;
  return first === 0 || /[\r\n]/.test(text.charAt(first - 1));
}

function restorer(text: string, regions: readonly Region[]): Untemplated['restore'] {
  return (value, start) => {
    if (!value.includes(LETTER)) return value;
    let next = firstFrom(regions, start);
    return value.replace(/\uE000+/g, () => {
      const region = regions[next++];
      return region ? text.slice(region.start, region.end) : '';
    });
  };
}

/** The index of the first region that ends behind an offset. */
function firstFrom(regions: readonly Region[], offset: number): number {
  let [low, high] = [0, regions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((regions[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
