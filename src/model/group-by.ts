/** Things by what they have in common, in their order: `Map.groupBy`, which Node 20 does not have. */

/** Groups them by the key of each. */
export function groupBy<One, Key>(ones: Iterable<One>, keyOf: (one: One) => Key): Map<Key, One[]> {
  const groups = new Map<Key, One[]>();
  for (const one of ones) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}
