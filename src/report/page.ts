/** Markdown that fits into a number of bytes: whole pieces and whole rows, and a word about what is left out. */

export interface Table {
  readonly title: string;
  readonly columns: readonly string[];
  /** Cells are Markdown already. */
  readonly rows: readonly (readonly string[])[];
}

export interface Page {
  /** UTF-8. */
  readonly maxBytes: number;
  /** Pieces before the tables; where one does not fit, nothing more follows. */
  readonly heads: readonly string[];
  readonly tables: readonly Table[];
}

/** Each table leaves enough room for the next ones to say at least that they exist. */
export function fillPage({ maxBytes, heads, tables }: Page): string {
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
      .reduce((sum, later) => sum + bytesOf(leftOut(later, later.rows.length)), 0);
    const piece = tableWithin(table, left - reserve);
    if (bytesOf(piece) > left) return page.join('');
    add(piece);
  }
  return page.join('');
}

/** As many rows as fit; the last line says how many do not. */
function tableWithin(table: Table, maxBytes: number): string {
  const { title, columns, rows } = table;
  const open = `\n### ${title}\n\n| ${columns.join(' | ')} |\n|${' --- |'.repeat(columns.length)}\n`;
  const room = maxBytes - bytesOf(`\n${leftOutSentence(rows.length)}\n`);
  let used = bytesOf(open);
  let fitting = 0;
  const lines = rows.map((cells) => `| ${cells.join(' | ')} |\n`);
  for (const [index, line] of lines.entries()) {
    used += bytesOf(line);
    // The last row needs no room for the sentence.
    if (used > (index === lines.length - 1 ? maxBytes : room)) break;
    fitting += 1;
  }
  if (fitting === 0) return leftOut(table, rows.length);
  const rest = rows.length - fitting;
  return `${open}${lines.slice(0, fitting).join('')}${rest > 0 ? `\n${leftOutSentence(rest)}\n` : ''}`;
}

function leftOut({ title }: Table, rows: number): string {
  return `\n### ${title}\n\n${leftOutSentence(rows)}\n`;
}

function leftOutSentence(rows: number): string {
  return `_${rows} ${rows === 1 ? 'row' : 'rows'} left out for lack of room: the JSON report has them all._`;
}

function bytesOf(text: string): number {
  return Buffer.byteLength(text);
}
