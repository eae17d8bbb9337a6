/** The plan for a person at a terminal: the same document, without the syntax of either Markdown or HTML. */

import type { ReportOptions } from '../model/report.ts';
import { displayWidth } from '../report/display-width.ts';
import type { Block, Line, Slice, Span } from '../report/document.ts';
import { escapeTerminal } from '../report/escape.ts';
import { makeStyle, type Style } from '../report/style.ts';
import { wrap } from '../report/wrap.ts';
import type { Plan } from './plan.ts';
import { writeDocument } from './write-document.ts';

/** How wide, and whether in colours. */
export type TextLook = Pick<ReportOptions, 'color' | 'hasFixedColors' | 'width'>;

/** Longer lines of prose are hard to read; words need some room. */
const LONGEST = 100;
const NARROWEST = 40;

const FOLDED = 'Lines that begin with … are tables, which `--format markdown` and `--format html` show.';

interface Look {
  readonly style: Style;
  readonly width: number;
}

/** Prints a plan. */
export function textPlan(plan: Plan, { width, ...colors }: TextLook = { color: false, width: 80 }): string {
  const { title, head, chapters, foot } = writeDocument(plan);
  const look: Look = {
    style: makeStyle(colors),
    width: Math.max(NARROWEST, Math.min(LONGEST, width)),
  };
  const parts = [
    wrap(escapeTerminal(title), look.width).map(look.style.bold),
    ...head.map((block) => linesOf(block, look)),
    ...chapters.flatMap((chapter) => [
      [look.style.dim('─'.repeat(look.width)), look.style.bold(escapeTerminal(chapter.title))],
      ...chapter.blocks.map((block) => linesOf(block, look)),
    ]),
    [look.style.dim('─'.repeat(look.width)), ...prose(FOLDED, look, ''), ...prose(foot, look, '')],
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function linesOf(block: Block, look: Look): string[] {
  const { style } = look;
  switch (block.kind) {
    case 'heading':
      return prose(block.line, look, '').map(style.bold);
    case 'text':
      return prose(block.line, look, '');
    case 'note':
      return prose(block.line, look, '▲ ').map(block.tone === 'warning' ? style.yellow : style.cyan);
    case 'list':
      return block.items.flatMap((item, index) => prose(item.line, look, markOf(block.look, index)));
    case 'table':
      return tableLines(block.columns, block.rows, look);
    case 'code':
      return escapeLines(block.text).map((line) => `    ${line}`);
    case 'details':
      // Folded as on a page; the foot tells where it is unfolded.
      return prose(block.summary, look, '… ').map(style.dim);
    case 'chart':
      return chartLines(block.slices);
    case 'card':
      return [...prose(block.title, look, '■ ').map(style.bold), ...indented(block.blocks, look)];
  }
}

function indented(blocks: readonly Block[], look: Look): string[] {
  const inner = { ...look, width: look.width - 2 };
  const parts = blocks.map((block) => linesOf(block, inner)).filter((lines) => lines.length > 0);
  return parts.flatMap((lines, index) => [
    ...(index === 0 ? [] : ['']),
    ...lines.map((line) => (line === '' ? '' : `  ${line}`)),
  ]);
}

function markOf(look: 'bullets' | 'numbers' | 'tasks', index: number): string {
  if (look === 'numbers') return `${index + 1}. `;
  return look === 'tasks' ? '[ ] ' : '- ';
}

function prose(line: Line, { width }: Look, first: string): string[] {
  return wrap(textOf(line), width, first);
}

/** Columns side by side where they fit, else each row as a small block. */
function tableLines(columns: readonly string[], rows: readonly (readonly Line[])[], look: Look): string[] {
  const cells = [columns, ...rows].map((row) => row.map(textOf));
  const widths = columns.map((_, at) => Math.max(...cells.map((row) => displayWidth(row[at] ?? ''))));
  const total = widths.reduce((sum, one) => sum + one + 2, -2);
  if (total <= look.width) {
    const pad = (text: string, at: number): string =>
      `${text}${' '.repeat((widths[at] ?? 0) - displayWidth(text))}`;
    const [head = '', ...body] = cells.map((row) => row.map(pad).join('  ').trimEnd());
    return [look.style.dim(head), ...body];
  }
  return cells
    .slice(1)
    .flatMap(([first = '', ...others]) => [
      ...wrap(first, look.width).map(look.style.bold),
      ...others.flatMap((cell, at) =>
        cell === '' ? [] : wrap(`${columns[at + 1] ?? ''}: ${cell}`, look.width, '  ', '    '),
      ),
    ]);
}

function chartLines(slices: readonly Slice[]): string[] {
  const widest = Math.max(0, ...slices.map(({ value }) => String(value).length));
  return slices.map(({ label, value }) => `${String(value).padStart(widest)}  ${escapeTerminal(label)}`);
}

function textOf(line: Line): string {
  return typeof line === 'string' ? escapeTerminal(line) : line.map(spanText).join('');
}

function spanText(span: Span): string {
  if (typeof span === 'string') return escapeTerminal(span);
  if (span.kind === 'link') return `${escapeTerminal(span.text)} (${escapeTerminal(span.href)})`;
  return escapeTerminal(span.text);
}

function escapeLines(text: string): string[] {
  return text
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => escapeTerminal(line.replaceAll('\t', '    ')));
}
