/** Texts as URLs have them: `encodeURIComponent` and back. */

import type { TS } from '../syntax/typescript.ts';
import { mapOptions } from './options.ts';
import { isTooLong, knownText, toText } from './text.ts';
import { text, unknown, type Value } from './value.ts';

/** Known text is written as in a URL; holes stay holes. */
export function percentEncoded(value: Value | undefined, node: TS.Node): Value | null {
  return eachText(value, node, (known) => {
    const written = encodeURIComponent(known.replace(/\p{Surrogate}/gu, '\ufffd'));
    return isTooLong([written]) ? unknown('budget', 'a very long text', node) : text(written);
  });
}

/** What stands written as in a URL; what is no such text is left as it is. */
export function percentDecoded(value: Value | undefined, node: TS.Node): Value | null {
  return eachText(value, node, (known) => {
    try {
      return text(decodeURIComponent(known));
    } catch {
      return text(known);
    }
  });
}

/** Known texts changed; what is not known in whole is left as text. */
function eachText(value: Value | undefined, node: TS.Node, change: (known: string) => Value): Value | null {
  if (!value) return null;
  return mapOptions(value, node, (option) => {
    const known = knownText(option);
    return known === null ? toText(option, node) : change(known);
  });
}
