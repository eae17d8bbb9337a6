/** Maps from a key to a list. */

/** Adds a value to the list of a key. */
export function append<Key, Value>(
  lists: { get(key: Key): Value[] | undefined; set(key: Key, list: Value[]): unknown },
  key: Key,
  value: Value,
): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
