/** The slots of a request → the endpoints it may have: method and URL, one for each alternative. */

import { optionsOf } from '../evaluate/options.ts';
import { knownText } from '../evaluate/text.ts';
import type { Text, Value } from '../evaluate/value.ts';
import { type Keys, keysOf, NO_KEYS } from './request-keys.ts';
import type { Slots } from './slots.ts';
import { type ResolvedUrl, resolveUrl } from './url.ts';

export interface Endpoint {
  /** Upper case; null: not known. */
  readonly method: string | null;
  readonly url: ResolvedUrl;
  readonly address: Text;
  readonly query: Keys;
  readonly body: Keys;
}

/** Every combination of an address and a method. */
export function endpointsOf(slots: Slots): Endpoint[] {
  // A client that no table knows may have its own ways to say more.
  const isTold = slots.doubt === null;
  const sent = keysOf(slots.body ? [slots.body] : []);
  const body = { ...sent, isWhole: sent.isWhole && isTold };
  return slots.addresses.flatMap((address) => {
    const url = resolveUrl(address);
    if (!url) return [];
    const written = keysOf(slots.query, url.query);
    const query = { ...written, isWhole: written.isWhole && isTold && !slots.isAdapted };
    return methodsOf(slots.method).map((method): Endpoint => {
      const told = { method, url, address };
      if (!slots.table.asksWithBody || (method !== 'GET' && method !== 'HEAD'))
        return { ...told, query, body };
      return { ...told, query: keysOf([], query, body), body: NO_KEYS };
    });
  });
}

const VERB = /^(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)$/i;

/** The methods a request may use; nothing said is GET with every client there is. */
export function methodsOf(method: Value | null): (string | null)[] {
  if (!method) return ['GET'];
  // An unknown object spread into the options may bring a method, and mostly does not.
  const given = optionsOf(method).filter((option) => option.kind !== 'unknown' || !option.spread);
  return given.length === 0 ? ['GET', null] : [...new Set(given.map(methodOf))];
}

function methodOf(option: Value): string | null {
  if (option.kind === 'constant') return 'GET';
  // An enumeration of a package: `HttpMethod.PUT`.
  if (option.kind === 'foreign') return VERB.exec(option.path.at(-1) ?? '')?.[0].toUpperCase() ?? null;
  const known = knownText(option);
  return known !== null && /^[a-z]+$/i.test(known) ? known.toUpperCase() : null;
}
