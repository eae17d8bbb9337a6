/** The blocks of a document as HTML; whatever comes from the repository is text and stays text. */

import { withCode } from './code-pieces.ts';
import type { Block, Card, Facets, Item, Line, Slice, Span } from './document.ts';
import { escapeHtml, escapeHtmlLines } from './escape.ts';
import { markCode } from './mark-code.ts';

/** One block, with all that is in it. */
export function htmlBlock(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${htmlLine(block.line)}</h${block.level}>`;
    case 'text':
      return `<p>${htmlLine(block.line)}</p>`;
    case 'note':
      return `<p class="note">${htmlLine(block.line)}</p>`;
    case 'list':
      return listOf(block.look, block.items);
    case 'table':
      return tableOf(block.columns, block.rows);
    case 'code':
      return `<pre><code>${escapeHtmlLines(block.text.replace(/\n$/, ''))}</code></pre>`;
    case 'details':
      return `<details>\n<summary>${escapeHtml(block.summary)}</summary>\n${block.blocks.map(htmlBlock).join('\n')}\n</details>`;
    case 'chart':
      return chartOf(block.title, block.slices);
    case 'card':
      return cardOf(block);
  }
}

function cardOf({ id, title, facets, blocks }: Card): string {
  return `<article class="card" id="${escapeHtml(id)}"${facetsOf(facets)}>\n<h4>${htmlLine(title)}</h4>\n${blocks.map(htmlBlock).join('\n')}\n</article>`;
}

/** JSON, since a folder may be called anything. */
function facetsOf(facets: Facets | undefined): string {
  return facets === undefined ? '' : ` data-facets="${escapeHtml(JSON.stringify(facets))}"`;
}

function listOf(look: string, items: readonly Item[]): string {
  const tag = look === 'numbers' ? 'ol' : 'ul';
  const rows = items.map(({ line, facets }) => `<li${facetsOf(facets)}>${htmlLine(line)}</li>`);
  return `<${tag}${look === 'tasks' ? ' class="tasks"' : ''}>\n${rows.join('\n')}\n</${tag}>`;
}

function tableOf(columns: readonly string[], rows: readonly (readonly Line[])[]): string {
  const head = columns.map((column) => `<th scope="col">${escapeHtml(column)}</th>`).join('');
  const body = rows.map((row) => `<tr>${row.map(cellOf).join('')}</tr>`);
  return `<div class="scroll"><table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${body.join('\n')}\n</tbody>\n</table></div>`;
}

/** Numbers are narrow, and stand below each other. */
function cellOf(cell: Line): string {
  const isNumber = typeof cell === 'string' && /^(?:[\d,.]+(?: %)?|\?)$/.test(cell);
  return `<td${isNumber ? ' class="number"' : ''}>${htmlLine(cell)}</td>`;
}

/** A bar whose pieces are as long as their share. */
function chartOf(title: string, slices: readonly Slice[]): string {
  const total = slices.reduce((sum, { value }) => sum + value, 0);
  if (total === 0) return '';
  const share = (value: number): string => `${((100 * value) / total).toFixed(2)}%`;
  let before = 0;
  const bars = slices.map(({ value, tone }) => {
    const bar = `<rect class="${tone}" x="${share(before)}" y="0" width="${share(value)}" height="100%"/>`;
    before += value;
    return bar;
  });
  const words = slices.map(({ label, value }) => `${label}: ${value}`).join(', ');
  const legend = slices.map(
    ({ label, value, tone }) =>
      `<li><svg aria-hidden="true"><rect class="${tone}" width="100%" height="100%"/></svg>${escapeHtml(label)} <b>${value}</b></li>`,
  );
  return `<div class="chart">\n<svg role="img" aria-label="${escapeHtml(`${title}. ${words}`)}">${bars.join('')}</svg>\n<ul class="legend">${legend.join('')}</ul>\n</div>`;
}

/** One line, its pieces marked. */
export function htmlLine(line: Line): string {
  return typeof line === 'string' ? sentence(line) : line.map(spanOf).join('');
}

function spanOf(span: Span): string {
  if (typeof span === 'string') return sentence(span);
  switch (span.kind) {
    case 'code':
      return `<code>${escapeHtml(span.text)}</code>`;
    case 'strong':
      return `<strong>${escapeHtml(span.text)}</strong>`;
    case 'tag':
      return `<span class="tag ${span.tone}">${escapeHtml(span.text)}</span>`;
    case 'link':
      return /^https:\/\//.test(span.href)
        ? `<a href="${escapeHtml(span.href)}" rel="noreferrer">${escapeHtml(span.text)}</a>`
        : escapeHtml(span.text);
  }
}

function sentence(text: string): string {
  return withCode(markCode(text), (piece) => `<code>${escapeHtml(piece)}</code>`, escapeHtml);
}
