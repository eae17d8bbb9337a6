/** Markdown that fits into a number of bytes: whole pieces and whole rows, and a word about what is left out. */

import { bytesOf } from '../model/bytes.ts';

export interface Table {
  readonly title: string;
  readonly columns: readonly string[];
  /** Cells are Markdown already. */
  readonly rows: readonly (readonly string[])[];
  /** Shown when its title is clicked. */
  readonly folded?: boolean;
}

export interface Page {
  /** UTF-8. */
  readonly maxBytes: number;
  /** Pieces before the tables; where one does not fit, nothing more follows. */
  readonly heads: readonly string[];
  readonly tables: readonly Table[];
  /** The rows that a table may have at most; all of them when absent. */
  readonly maxRows?: number;
  /** Where the left out rows are, a clause. */
  readonly rest?: string;
}

const REST = 'the JSON report has them all';

/** Each table leaves enough room for the next ones to say at least that they exist. */
export function fillPage({ maxBytes, heads, tables, maxRows = Infinity, rest = REST }: Page): string {
  const page: string[] = [];
  let left = maxBytes;
  const add = (piece: string): void => {
    page.push(piece);
    left -= bytesOf(piece);
  };
  for (const head of heads) {
    if (bytesOf(head) > left) return page.join('');
    add(head);
  }
  const filled = tables.filter(({ rows }) => rows.length > 0);
  for (const [index, table] of filled.entries()) {
    const reserve = filled
      .slice(index + 1)
      .reduce((sum, later) => sum + bytesOf(leftOut(later, later.rows.length, rest)), 0);
    const piece = tableWithin(table, { maxBytes: left - reserve, maxRows, rest });
    if (bytesOf(piece) > left) return page.join('');
    add(piece);
  }
  return page.join('');
}

interface Room {
  readonly maxBytes: number;
  readonly maxRows: number;
  readonly rest: string;
}

/** As many rows as fit; the last line says how many do not. */
function tableWithin(table: Table, { maxBytes, maxRows, rest }: Room): string {
  const { columns, rows } = table;
  const open = `${opening(table)}| ${columns.join(' | ')} |\n|${' --- |'.repeat(columns.length)}\n`;
  const close = closing(table);
  const room = maxBytes - bytesOf(`\n${leftOutSentence(rows.length, rest)}\n`);
  let used = bytesOf(open) + bytesOf(close);
  let fitting = 0;
  const lines = rows.map((cells) => `| ${cells.join(' | ')} |\n`);
  for (const [index, line] of lines.slice(0, maxRows).entries()) {
    used += bytesOf(line);
    // The last row needs no room for the sentence.
    if (used > (index === lines.length - 1 ? maxBytes : room)) break;
    fitting += 1;
  }
  if (fitting === 0) return leftOut(table, rows.length, rest);
  const left = rows.length - fitting;
  const more = left > 0 ? `\n${leftOutSentence(left, rest)}\n` : '';
  return `${open}${lines.slice(0, fitting).join('')}${more}${close}`;
}

function opening({ title, folded }: Table): string {
  return folded ? `\n<details>\n<summary>${title}</summary>\n\n` : `\n### ${title}\n\n`;
}

function closing({ folded }: Table): string {
  return folded ? '\n</details>\n' : '';
}

function leftOut(table: Table, rows: number, rest: string): string {
  return `${opening(table)}${leftOutSentence(rows, rest)}\n${closing(table)}`;
}

function leftOutSentence(rows: number, rest: string): string {
  return `_${rows} ${rows === 1 ? 'row' : 'rows'} left out for lack of room: ${rest}._`;
}
