/** The plan of all repositories as Markdown and HTML, no longer than anybody can open. */

import type { WrittenDocument } from '../report/document.ts';
import { htmlPage } from '../report/html-page.ts';
import { markdownDocument } from '../report/markdown-document.ts';
import type { Merged } from './merged.ts';
import { writeMerged } from './write-merged.ts';

/** A job summary takes 1 MiB, and loses all of what is longer. */
const MARKDOWN_BYTES = 900 * 1024;
const HTML_BYTES = 8 * 1024 * 1024;

/** Rows of a table to begin with, however short they are. */
const ROWS = 5_000;

/** Prints what reports come to. */
export function markdownMerged(merged: Merged): string {
  return fitting(merged, MARKDOWN_BYTES, markdownDocument);
}

/** Prints what reports come to. */
export function htmlMerged(merged: Merged): string {
  return fitting(merged, HTML_BYTES, (written) => htmlPage(written, null));
}

/** With as many rows as fit; the document says how many it leaves out. */
function fitting(merged: Merged, maxBytes: number, print: (written: WrittenDocument) => string): string {
  for (let rows = ROWS; ; rows = Math.floor(rows / 2)) {
    const printed = print(writeMerged(merged, rows));
    if (rows <= 1 || Buffer.byteLength(printed) <= maxBytes) return printed;
  }
}
