/** JSON with comments, as strangers write it: what is no JSON, or nested without end, is nothing. */

import { parse } from 'jsonc-parser';

/** The value of a text; undefined when there is none. */
export function parseJson(text: string): unknown {
  try {
    return parse(text);
  } catch {
    // The parser calls itself for each level.
    return undefined;
  }
}
