/** What a request carries in its query or body, by name, and whether that is all of it. */

import { optionsOf } from '../evaluate/options.ts';
import { knownText } from '../evaluate/text.ts';
import type { Fields, List, Text, Value } from '../evaluate/value.ts';
import type { RequestKey } from '../model/api-call.ts';

/** Keys that were seen; `isWhole`: there are no others. */
export interface Keys {
  readonly keys: readonly RequestKey[];
  readonly isWhole: boolean;
}

/** The keys of several values together, each name once; of one name, the first value that is known counts. */
export function keysOf(values: readonly Value[], ...more: readonly Keys[]): Keys {
  const all = [...more, ...values.flatMap(optionsOf).map(keysOfOne)];
  return { keys: uniqueKeys(all.flatMap(({ keys }) => keys)), isWhole: all.every(({ isWhole }) => isWhole) };
}

/** A query or body without anything in it. */
export const NO_KEYS: Keys = { keys: [], isWhole: true };
const UNKNOWN: Keys = { keys: [], isWhole: false };

function keysOfOne(value: Exclude<Value, { kind: 'one-of' }>): Keys {
  switch (value.kind) {
    case 'fields':
      return { keys: fieldKeys(value), isWhole: value.rest() === null && value.isWhole() };
    case 'constant':
      return NO_KEYS;
    case 'text':
      return textKeys(value);
    case 'list':
      return pairKeys(value);
    default:
      return UNKNOWN;
  }
}

function fieldKeys(fields: Fields): RequestKey[] {
  return fields.names().map((name) => {
    const value = fields.read(name);
    return { name, value: value ? plain(value) : null };
  });
}

/** A query written out, with or without its question mark. */
function textKeys(value: Text): Keys {
  const written = knownText(value)?.replace(/^\?/, '') ?? null;
  if (written === '') return NO_KEYS;
  if (written === null || !/^[\w.[\]%-]+=/.test(written)) return UNKNOWN;
  const keys = [...new URLSearchParams(written)].map(([name, content]) => ({ name, value: content }));
  return { keys, isWhole: true };
}

/** Names and values in pairs: `[['limit', 100]]`. What else a list holds has no names. */
function pairKeys({ items, rest }: List): Keys {
  if (rest || items.some((item) => item.kind === 'unknown')) return UNKNOWN;
  const keys = items.flatMap((item): RequestKey[] => {
    const name = item.kind === 'list' && item.items.length === 2 ? knownText(item.items[0]) : null;
    const value = item.kind === 'list' ? item.items[1] : undefined;
    return name === null || !value ? [] : [{ name, value: plain(value) }];
  });
  return { keys, isWhole: keys.length === items.length };
}

function plain(value: Value): string | null {
  if (value.kind === 'constant') return String(value.value);
  if (value.kind === 'list') {
    const items = value.items.map(plain);
    return items.every((item) => item !== null) && !value.rest ? items.join(',') : null;
  }
  if (value.kind === 'one-of') return onlyKnown(value.options);
  return knownText(value);
}

/**
 * Of a default that callers may replace, the default: nobody seen says another.
 * Of several that are all known, each, as a list is written.
 */
function onlyKnown(options: readonly Value[]): string | null {
  const isDefault = options.some(({ kind }) => kind === 'unknown');
  const known = options.flatMap((option) => (option.kind === 'unknown' ? [] : [plain(option)]));
  if (known.length === 0 || known.some((one) => one === null) || (isDefault && known.length > 1)) return null;
  return known.join(',');
}

function uniqueKeys(keys: readonly RequestKey[]): RequestKey[] {
  const byName = new Map<string, RequestKey>();
  for (const key of keys)
    if (!byName.has(key.name) || byName.get(key.name)?.value === null) byName.set(key.name, key);
  return [...byName.values()];
}
