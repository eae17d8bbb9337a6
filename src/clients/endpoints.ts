/** The slots of a request → the endpoints it may have: method and URL, one for each alternative. */

import { optionsOf } from '../evaluate/options.ts';
import { knownText } from '../evaluate/text.ts';
import type { Fields, Text, Value } from '../evaluate/value.ts';
import type { RequestKey } from '../model/api-call.ts';
import type { Slots } from './slots.ts';
import { type ResolvedUrl, resolveUrl } from './url.ts';

export interface Endpoint {
  /** Upper case; null: not known. */
  readonly method: string | null;
  readonly url: ResolvedUrl;
  readonly address: Text;
  readonly query: readonly RequestKey[];
  readonly body: readonly RequestKey[];
}

/** Every combination of an address and a method. */
export function endpointsOf(slots: Slots): Endpoint[] {
  const query = slots.query.flatMap(keysOf);
  const body = slots.body ? keysOf(slots.body) : [];
  return slots.addresses.flatMap((address) => {
    const url = resolveUrl(address);
    if (!url) return [];
    const keys = uniqueKeys([...url.query, ...query]);
    return methodsOf(slots.method).map(
      (method): Endpoint => ({ method, url, address, query: keys, body: uniqueKeys(body) }),
    );
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

function keysOf(value: Value): RequestKey[] {
  return optionsOf(value).flatMap((option): RequestKey[] => {
    if (option.kind === 'fields') return fieldKeys(option);
    const written = knownText(option);
    if (written === null || !/^[\w.[\]%-]+=/.test(written)) return [];
    return [...new URLSearchParams(written)].map(([name, content]) => ({ name, value: content }));
  });
}

function fieldKeys(fields: Fields): RequestKey[] {
  return fields.names().map((name) => {
    const value = fields.read(name);
    return { name, value: value ? plain(value) : null };
  });
}

function plain(value: Value): string | null {
  if (value.kind === 'constant') return String(value.value);
  if (value.kind === 'list') {
    const items = value.items.map(plain);
    return items.every((item) => item !== null) && !value.rest ? items.join(',') : null;
  }
  return knownText(value);
}

function uniqueKeys(keys: readonly RequestKey[]): RequestKey[] {
  const byName = new Map<string, RequestKey>();
  for (const key of keys)
    if (!byName.has(key.name) || byName.get(key.name)?.value === null) byName.set(key.name, key);
  return [...byName.values()];
}
