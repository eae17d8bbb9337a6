/** The plan as one page that needs nothing else: no network, no other file, and no script but its own. */

import { createHash } from 'node:crypto';
import { escapeHtml } from '../report/escape.ts';
import type { Block, Card, Chapter, PlanDocument } from './document.ts';
import { htmlBlock, htmlLine } from './html-blocks.ts';
import { script } from './html-script.ts';
import { style } from './html-style.ts';
import type { Plan } from './plan.ts';
import { writeDocument } from './write-document.ts';

/** Prints a plan. */
export function htmlPlan(plan: Plan): string {
  const written = writeDocument(plan);
  const { title, head, chapters, foot } = written;
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
${chapters.map((chapter) => chapterOf(chapter, written)).join('\n')}
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

function chapterOf({ id, title, blocks }: Chapter, written: PlanDocument): string {
  const filters = id === 'calls' ? filtersFor(written) : '';
  return `<section id="${id}">\n<h2>${escapeHtml(title)}</h2>\n${filters}${blocks.map(htmlBlock).join('\n')}\n</section>`;
}

const WORK: Readonly<Record<string, string>> = {
  read: 'Reading',
  export: 'Accounting export',
  write: 'Writing',
  clarify: 'Not known',
  blocked: 'Blocked',
};

/** Hidden until the script finds it: without one, it would do nothing. */
function filtersFor({ chapters }: PlanDocument): string {
  const cards = chapters.flatMap(({ blocks }) => blocks.filter(isCard));
  if (cards.length < 2) return '';
  const works = Object.entries(WORK).filter(([work]) => cards.some((card) => card.work === work));
  const folders = [...new Set(cards.flatMap(({ packages }) => packages))].sort();
  const options = (rows: readonly (readonly [string, string])[]): string =>
    rows
      .map(([value, label]) => `<option value="${escapeHtml(value)}">${escapeHtml(label)}</option>`)
      .join('');
  const names = folders.map((folder) => [folder, folder === '.' ? 'top of the repository' : folder] as const);
  return `<form hidden role="search">
<label><span>Search</span> <input type="search" autocomplete="off" placeholder="operation, file, field …"></label>
<label>Work <select><option value="">all</option>${options(works)}</select></label>
<label>Package <select><option value="">all</option>${options(names)}</select></label>
<output aria-live="polite"></output>
</form>
`;
}

function isCard(block: Block): block is Card {
  return block.kind === 'card';
}
