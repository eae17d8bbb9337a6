/** The scripts of `.vue`, `.svelte` and `.astro` files at their true positions: all else becomes blanks. */

const BLOCK = /<!--.*?-->|<script\b((?:"[^"]*"|'[^']*'|\{[^}]*\}|[^>"'{])*)>(.*?)<\/script\s*>/gis;

/** Text to parse, of the same length and with the same lines, and the language it is in. */
export function extractScripts(file: string, text: string): { text: string; language: string } {
  const extension = file.slice(file.lastIndexOf('.') + 1);
  if (extension !== 'vue' && extension !== 'svelte' && extension !== 'astro')
    return { text, language: extension };
  const ranges: { start: number; end: number }[] = [];
  let language = extension === 'astro' ? 'ts' : 'js';
  const frontmatter = extension === 'astro' ? /^\s*---\r?\n(.*?)^---\s*$/ms.exec(text) : null;
  if (frontmatter) {
    const start = frontmatter.index + frontmatter[0].indexOf(frontmatter[1] ?? '');
    ranges.push({ start, end: start + (frontmatter[1] ?? '').length });
  }
  for (const block of text.matchAll(BLOCK)) {
    const [whole, attributes, content] = block;
    const start =
      block.index + whole.length - (/<\/script\s*>$/i.exec(whole)?.[0].length ?? 0) - (content?.length ?? 0);
    // A comment, a script elsewhere, or one inside the front matter's strings.
    if (content === undefined || attributes === undefined || /\bsrc\s*=/.test(attributes)) continue;
    if (ranges.some((range) => start < range.end)) continue;
    ranges.push({ start, end: start + content.length });
    language = /\blang\s*=\s*["']?(\w+)/.exec(attributes)?.[1] ?? language;
  }
  return { text: keepRanges(text, ranges), language };
}

function keepRanges(text: string, ranges: readonly { start: number; end: number }[]): string {
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
