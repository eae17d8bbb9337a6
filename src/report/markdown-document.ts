/** A document as Markdown for GitHub: task lists, folded details, a Mermaid chart. */

import type { Block, Card, Item, Line, Slice, Span, WrittenDocument } from './document.ts';
import { escapeMarkdown, escapeMarkdownAddress, markdownCode, markdownSentence } from './escape.ts';
import { markCode } from './mark-code.ts';

/** Prints a document. */
export function markdownDocument({ title, head, chapters, foot }: WrittenDocument): string {
  const parts = [
    `# ${escapeMarkdown(title)}`,
    ...head.map(blockOf),
    ...chapters.flatMap((chapter) => [`## ${escapeMarkdown(chapter.title)}`, ...chapter.blocks.map(blockOf)]),
    '---',
    `_${lineOf(foot)}_`,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function blockOf(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${lineOf(block.line)}`;
    case 'text':
      return lineOf(block.line);
    case 'note':
      return `> [!${block.tone.toUpperCase()}]\n> ${lineOf(block.line)}`;
    case 'list':
      return listOf(block);
    case 'table':
      return tableOf(block);
    case 'code':
      return fenced(block.language, block.text);
    case 'details':
      return `<details>\n<summary>${escapeMarkdown(block.summary)}</summary>\n\n${block.blocks.map(blockOf).join('\n\n')}\n\n</details>`;
    case 'chart':
      return chartOf(block.title, block.slices);
    case 'card':
      return cardOf(block);
  }
}

function cardOf({ title, blocks }: Card): string {
  return [`#### ${lineOf(title)}`, ...blocks.map(blockOf)].join('\n\n');
}

function listOf({ look, items }: { readonly look: string; readonly items: readonly Item[] }): string {
  const mark = (index: number): string =>
    look === 'tasks' ? '- [ ] ' : look === 'numbers' ? `${index + 1}. ` : '- ';
  return items.map(({ line }, index) => `${mark(index)}${lineOf(line)}`).join('\n');
}

function tableOf({
  columns,
  rows,
}: {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Line[])[];
}): string {
  const lines = [
    columns.map(escapeMarkdown),
    columns.map(() => '---'),
    ...rows.map((row) => row.map(lineOf)),
  ];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** A fence that nothing in the text can close. */
function fenced(language: string, text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${text.replace(/\n$/, '')}\n${fence}`;
}

/** https://mermaid.js.org/syntax/pie.html */
function chartOf(title: string, slices: readonly Slice[]): string {
  if (slices.length === 0) return '';
  const rows = slices.map(({ label, value }) => `    "${label}" : ${value}`);
  return fenced('mermaid', ['pie showData', `    title ${title}`, ...rows, ''].join('\n'));
}

function lineOf(line: Line): string {
  return typeof line === 'string' ? spanOf(line) : line.map(spanOf).join('');
}

function spanOf(span: Span): string {
  if (typeof span === 'string') return markdownSentence(markCode(span));
  switch (span.kind) {
    case 'code':
      return markdownCode(span.text);
    case 'strong':
    case 'tag':
      return `**${escapeMarkdown(span.text)}**`;
    case 'link':
      return /^https:\/\//.test(span.href)
        ? `[${escapeMarkdown(span.text)}](<${escapeMarkdownAddress(span.href)}>)`
        : escapeMarkdown(span.text);
  }
}
