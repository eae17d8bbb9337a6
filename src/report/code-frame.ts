/** The lines around a finding, with a mark under the part that is meant. */

import type { Location } from '../model/location.ts';
import { characters, displayWidth } from './display-width.ts';
import { escapeTerminal } from './escape.ts';
import type { Paint, Style } from './style.ts';

const TAB_WIDTH = 4;

/** Of a longer line only the neighbourhood of the mark is looked at. */
const LONGEST_LINE = 4_000;

/** Columns kept free on either side of the mark, where there is room. */
const MARGIN = 6;

export interface FrameLook {
  readonly style: Style;
  readonly mark: Paint;
  readonly width: number;
  /** How many lines are shown before and after. */
  readonly around: number;
}

interface Cell {
  readonly shown: string;
  readonly column: number;
  readonly width: number;
  /** Where it stands in the line, in UTF-16 units. */
  readonly index: number;
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** No line at all when the place is not in the source: it changed meanwhile, or cannot be read. */
export function codeFrame(at: Location, lines: readonly string[] | null, look: FrameLook): string[] {
  const target = lines?.[at.line - 1];
  if (!lines || target === undefined || at.column - 1 > target.length) return [];
  const numbers = shownLines(at.line, lines, look.around);
  const gutter = String(numbers.at(-1)).length;
  const room = Math.max(16, look.width - gutter - 5);
  const cut = target.length > LONGEST_LINE ? Math.max(0, at.column - LONGEST_LINE / 2) : 0;
  const rows = new Map(numbers.map((number) => [number, cellsOf(lines[number - 1] ?? '', cut)]));
  const cells = rows.get(at.line) ?? [];
  const until = at.endLine === at.line ? at.endColumn - 1 : target.trimEnd().length;
  const marked = columnsOf(cells, { from: at.column - 1, to: Math.max(until, at.column) });
  const indent = indentOf([...rows.values()], marked);
  const window = windowFor(indent, marked, room);
  return numbers.flatMap((number) => {
    // The lines around are shown from their beginning, also when the marked one is not.
    const span = number === at.line ? window : { from: indent, to: indent + room };
    const code = cutTo(rows.get(number) ?? [], span);
    const line = `  ${look.style.dim(`${String(number).padStart(gutter)} │`)} ${code}`.trimEnd();
    if (number !== at.line) return [line];
    return [line, `  ${look.style.dim(`${' '.repeat(gutter)} │`)} ${marks(at, marked, window, look)}`];
  });
}

/** The numbers of the lines to show; empty lines at the rim say nothing. */
function shownLines(line: number, lines: readonly string[], around: number): number[] {
  let [from, to] = [Math.max(1, line - around), Math.min(lines.length, line + around)];
  while (from < line && lines[from - 1]?.trim() === '') from += 1;
  while (to > line && lines[to - 1]?.trim() === '') to -= 1;
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

function cellsOf(line: string, cut: number): Cell[] {
  const cells: Cell[] = [];
  let column = 0;
  for (const { segment, index } of characters(line.slice(cut, cut + LONGEST_LINE))) {
    const tab = TAB_WIDTH - (column % TAB_WIDTH);
    const shown = segment === '\t' ? ' '.repeat(tab) : escaped(segment, line, index + cut);
    const width = displayWidth(shown);
    cells.push({ shown, column, width, index: index + cut });
    column += width;
  }
  return cells;
}

/** A character as a terminal may have it; of a command of GitHub's runner, which none of its characters is, the last. */
function escaped(character: string, line: string, index: number): string {
  return line.startsWith('##[', index - 2) ? '\\u{5b}' : escapeTerminal(character);
}

/** From places in the text to columns on the screen. */
function columnsOf(cells: readonly Cell[], { from, to }: Span): Span {
  const inside = cells.filter(({ index }, at) => (cells[at + 1]?.index ?? index + 1) > from && index < to);
  const [first, last] = [inside[0], inside.at(-1)];
  const end = widthOf(cells);
  if (!first || !last) return { from: end, to: end + 1 };
  return { from: first.column, to: Math.max(last.column + last.width, first.column + 1) };
}

function widthOf(cells: readonly Cell[]): number {
  const last = cells.at(-1);
  return last ? last.column + last.width : 0;
}

/** The indentation that all lines have, which says nothing here. */
function indentOf(rows: readonly (readonly Cell[])[], marked: Span): number {
  const indents = rows.flatMap((cells) => cells.find(({ shown }) => shown.trim() !== '')?.column ?? []);
  return Math.min(...indents, marked.from);
}

/** The columns to show, moved right only when the mark would be out of sight. */
function windowFor(indent: number, marked: Span, room: number): Span {
  // The beginning of a line tells more than the end of a long mark.
  const seen = Math.min(marked.to, marked.from + Math.floor(room / 2));
  if (seen < indent + room) return { from: indent, to: indent + room };
  const from = Math.max(indent, Math.min(marked.from - MARGIN, marked.to + MARGIN - room));
  return { from, to: from + room };
}

/** A line between two columns, with an ellipsis where something is left out. */
function cutTo(cells: readonly Cell[], { from, to }: Span): string {
  const end = widthOf(cells);
  const left = cells.some(({ column, shown }) => column < from && shown.trim() !== '');
  const right = end > to;
  const inner: Span = { from: left ? from + 1 : from, to: right ? to - 1 : to };
  const shown = cells.filter(({ column, width }) => column >= inner.from && column + width <= inner.to);
  // A wide character or a tab that is cut leaves a gap.
  const gap = Math.max(0, Math.min(shown[0]?.column ?? inner.from, inner.to) - inner.from);
  return `${left ? '…' : ''}${' '.repeat(gap)}${shown.map((cell) => cell.shown).join('')}${right ? '…' : ''}`;
}

function marks(at: Location, marked: Span, window: Span, { mark, style }: FrameLook): string {
  const from = Math.max(0, marked.from - window.from);
  const to = Math.min(marked.to, window.to) - window.from;
  const note = ` to line ${at.endLine}`;
  const more = at.endLine > at.line && to + note.length <= window.to - window.from ? style.dim(note) : '';
  return `${' '.repeat(from)}${mark('^'.repeat(Math.max(1, to - from)))}${more}`;
}
