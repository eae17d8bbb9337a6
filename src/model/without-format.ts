/** Code without what formatters change, so that two ways to write it are equal. */

/**
 * Formatters change blanks, quotes and their escapes, semicolons, commas at ends, parentheses around one parameter,
 * and braces around blanks in JSX. Texts that differ in nothing else become equal.
 */
export function withoutFormat(code: string): string {
  return code.replace(/[\s'"`\\;,()]/g, '').replaceAll('{}', '');
}
