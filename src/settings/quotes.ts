/** Quotes and backslashes: what closes a text, what is escaped, which line goes on. */

/** Whether an odd number of backslashes stands before an offset. */
export function isEscaped(text: string, at: number): boolean {
  let first = at;
  while (first > 0 && text[first - 1] === '\\') first -= 1;
  return (at - first) % 2 === 1;
}

/** Whether a line that ends at an offset goes on with the next. */
export function isContinued(text: string, end: number): boolean {
  return text[end - 1] === '\\' && !isEscaped(text, end - 1);
}

/**
 * Finds the quote that closes the one at an offset; -1: none before `to`.
 * `literal` are quotes in which backslashes escape nothing. A quote that was once looked for in vain is not again.
 */
export function closingQuotes(text: string, to: number, literal: string): (at: number) => number {
  const missing = new Set<string>();
  return (at) => {
    const quote = text.charAt(at);
    if (missing.has(quote)) return -1;
    for (let close = text.indexOf(quote, at + 1); close >= 0; close = text.indexOf(quote, close + 1)) {
      if (close >= to) break;
      if (literal.includes(quote) || !isEscaped(text, close)) return close;
    }
    missing.add(quote);
    return -1;
  };
}

/** Where a `#` or `;` stands behind a blank and in no quotes; -1: nowhere. */
export function afterBlank(text: string, from: number, to: number): number {
  let quote = '';
  for (let at = from; at < to; at += 1) {
    const letter = text.charAt(at);
    if (quote !== '') {
      if (letter === quote) quote = '';
    } else if (letter === '"' || letter === "'") quote = letter;
    else if ((letter === '#' || letter === ';') && /[ \t]/.test(text.charAt(at - 1))) return at;
  }
  return -1;
}
