/** A document as one page that needs nothing else: no network, no other file, and no script but its own. */

import { createHash } from 'node:crypto';
import type { Chapter, WrittenDocument } from './document.ts';
import { escapeHtml } from './escape.ts';
import { htmlBlock, htmlLine } from './html-blocks.ts';
import { script } from './html-script.ts';
import { style } from './html-style.ts';

/** The search and the filters over the cards of one chapter. */
export interface Filters {
  /** The chapter's id. */
  readonly chapter: string;
  /** What may be searched for, in the empty field. */
  readonly hint: string;
  readonly filters: readonly Filter[];
}

/** One choice among values of a facet. */
export interface Filter {
  /** The facet's name. */
  readonly name: string;
  readonly label: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
}

/** Prints a document; without cards to choose from, `filters` is null. */
export function htmlPage({ title, head, chapters, foot }: WrittenDocument, filters: Filters | null): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
<div class="page">
<nav aria-label="Chapters"><ol>
${chapters.map(({ id, title: name }) => `<li><a href="#${id}">${escapeHtml(name)}</a></li>`).join('\n')}
</ol></nav>
<main>
<h1>${escapeHtml(title)}</h1>
${head.map(htmlBlock).join('\n')}
${chapters.map((chapter) => chapterOf(chapter, filters)).join('\n')}
<footer>${htmlLine(foot)}</footer>
</main>
</div>
<script>${script}</script>
</body>
</html>
`;
}

/** Nothing is loaded, and only what is written here runs: a name that got through as markup could do nothing. */
function policy(): string {
  const hash = (text: string): string => createHash('sha256').update(text).digest('base64');
  return `default-src 'none'; style-src 'sha256-${hash(style)}'; script-src 'sha256-${hash(script)}'; base-uri 'none'; form-action 'none'`;
}

function chapterOf({ id, title, blocks }: Chapter, filters: Filters | null): string {
  const form = filters?.chapter === id ? formOf(filters) : '';
  return `<section id="${id}">\n<h2>${escapeHtml(title)}</h2>\n${form}${blocks.map(htmlBlock).join('\n')}\n</section>`;
}

/** Hidden until the script finds it: without one, it would do nothing. */
function formOf({ hint, filters }: Filters): string {
  const selects = filters.map(({ name, label, choices }) => {
    const options = choices.map(
      (choice) => `<option value="${escapeHtml(choice.value)}">${escapeHtml(choice.label)}</option>`,
    );
    return `<label>${escapeHtml(label)} <select name="${name}"><option value="">all</option>${options.join('')}</select></label>\n`;
  });
  return `<form hidden role="search">
<label><span>Search</span> <input type="search" autocomplete="off" placeholder="${escapeHtml(hint)}"></label>
${selects.join('')}<output aria-live="polite"></output>
</form>
`;
}
