/** Items by a key, in the order in which they come; Node 20 has no `Map.groupBy`. */

import { append } from './append.ts';

export function groupBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    append(groups, key, item);
  }
  return groups;
}
