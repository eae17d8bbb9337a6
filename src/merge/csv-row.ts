/** One row of CSV: https://www.rfc-editor.org/rfc/rfc4180, and nothing in it is a formula. */

import { escapeTerminal } from '../report/escape.ts';

/** What spreadsheets take for the beginning of a formula, in both widths: https://owasp.org/www-community/attacks/CSV_Injection */
const FORMULA = /^\s*[=+\-@＝＋－＠\t\r]/;

export type Cell = string | number | boolean | null;

/** Cells of one row, with its line end. */
export function csvRow(cells: readonly Cell[]): string {
  return `${cells.map(cellOf).join(',')}\r\n`;
}

function cellOf(cell: Cell): string {
  if (typeof cell !== 'string') return cell === null ? '' : String(cell);
  // An apostrophe in front says "text" to spreadsheets, and they do not show it.
  const text = `${FORMULA.test(cell) ? "'" : ''}${escapeTerminal(cell)}`;
  return /[",\r\n']/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
}
