/** Addresses in a line that gives no name to anything, as in nginx.conf. */

import type { Found } from './setting.ts';

const ADDRESS = /https?:\/\/[^\s"'`<>\\|;]+/gi;

/** Each http(s) address between two offsets, as a setting without a name. */
export function* findUrls(text: string, start: number, end: number): Generator<Found> {
  for (const match of text.slice(start, end).matchAll(ADDRESS)) {
    const value = trimEnd(match[0]);
    const from = start + match.index;
    yield { name: '', path: [], value, variable: false, start: from, end: from + value.length };
  }
}

/** Without what closes the sentence or bracket that the address stands in. */
function trimEnd(address: string): string {
  const closers = address.includes('{') ? '.,:)]' : '.,:)]}';
  let end = address.length;
  while (end > 0 && closers.includes(address.charAt(end - 1))) end -= 1;
  return address.slice(0, end);
}
