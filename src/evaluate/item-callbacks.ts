/** Array methods that call a function with items, and at which of its positions. */

export const ITEMS_AT: Readonly<Record<string, readonly [number, ...number[]]>> = {
  map: [0],
  flatMap: [0],
  forEach: [0],
  filter: [0],
  find: [0],
  findLast: [0],
  findIndex: [0],
  some: [0],
  every: [0],
  reduce: [1],
  reduceRight: [1],
  sort: [0, 1],
  toSorted: [0, 1],
};
