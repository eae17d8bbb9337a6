/** In which order packages are worked on: what others are built from comes first. */

import type { Manifest } from '../files/manifests.ts';

/** A package of the scanned repository, as its manifest tells. */
/** Compares two packages by their folders: the one that more others are built from comes first, else by name. */
export function packageOrder(packages: readonly Manifest[]): (a: string, b: string) => number {
  const folders = new Map(packages.flatMap(({ name, folder }) => (name === null ? [] : [[name, folder]])));
  const needs = new Map(
    packages.map(({ folder, needs }) => [
      folder,
      needs.map((name) => folders.get(name)).filter((found) => found !== undefined),
    ]),
  );
  const users = new Map<string, number>();
  for (const { folder } of packages)
    for (const needed of reachable(folder, needs)) users.set(needed, (users.get(needed) ?? 0) + 1);
  const usersOf = (folder: string): number => users.get(folder) ?? 0;
  return (a, b) => usersOf(b) - usersOf(a) || (a < b ? -1 : a > b ? 1 : 0);
}

/** All packages that one is built from, directly or not; itself only in a circle. */
function reachable(from: string, needs: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [...(needs.get(from) ?? [])];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    open.push(...(needs.get(next) ?? []));
  }
  return found;
}
