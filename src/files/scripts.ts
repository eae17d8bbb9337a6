/** The scripts of `.vue`, `.svelte` and `.astro` files at their true positions: all else becomes blanks. */

/** What starts a comment or a script; attributes are short where anybody writes them. */
const START = /<!--|<script\b((?:"[^"]{0,2000}"|'[^']{0,2000}'|\{[^}]{0,2000}\}|[^<>"'{]){0,200})>/gi;

interface Range {
  readonly start: number;
  readonly end: number;
}

/** Text to parse, of the same length and with the same lines, and the language it is in. */
export function extractScripts(file: string, text: string): { text: string; language: string } {
  const extension = file.slice(file.lastIndexOf('.') + 1);
  if (extension !== 'vue' && extension !== 'svelte' && extension !== 'astro')
    return { text, language: extension };
  const frontMatter = extension === 'astro' ? frontMatterOf(text) : null;
  const ranges: Range[] = frontMatter ? [frontMatter] : [];
  let language = extension === 'astro' ? 'ts' : 'js';
  for (const { attributes, ...range } of scriptsIn(text, frontMatter?.end ?? 0)) {
    if (/\bsrc\s*=/.test(attributes)) continue;
    ranges.push(range);
    language = /\blang\s*=\s*["']?(\w+)/.exec(attributes)?.[1] ?? language;
  }
  return { text: keepRanges(text, ranges), language };
}

/** What stands between the first two lines of dashes. */
function frontMatterOf(text: string): Range | null {
  const start = /^\s*---\r?\n/.exec(text)?.[0].length;
  if (start === undefined) return null;
  const length = text.slice(start).search(/^---[^\S\r\n]*$/m);
  return length < 0 ? null : { start, end: start + length };
}

/** The scripts behind an offset, in one pass: what is closed nowhere is looked for once. */
function* scriptsIn(text: string, from: number): Generator<Range & { readonly attributes: string }> {
  const start = new RegExp(START);
  start.lastIndex = from;
  let isCommentClosed = true;
  for (let found = start.exec(text); found; found = start.exec(text)) {
    const [whole, attributes] = found;
    const inside = found.index + whole.length;
    if (attributes === undefined) {
      const end: number = isCommentClosed ? text.indexOf('-->', inside) : -1;
      isCommentClosed = end >= 0;
      if (isCommentClosed) start.lastIndex = end;
      continue;
    }
    const close = new RegExp(CLOSE);
    close.lastIndex = inside;
    const end = close.exec(text);
    if (!end) return;
    yield { attributes, start: inside, end: end.index };
    start.lastIndex = close.lastIndex;
  }
}

const CLOSE = /<\/script\s{0,99}>/gi;

function keepRanges(text: string, ranges: readonly Range[]): string {
  let kept = '';
  let at = 0;
  for (const { start, end } of ranges) {
    kept += blank(text.slice(at, start)) + text.slice(start, end);
    at = end;
  }
  return kept + blank(text.slice(at));
}

/** The line structure stays, so that lines and columns are true. */
function blank(text: string): string {
  return text.replace(/[^\r\n\u2028\u2029]/g, ' ');
}
