/** In which order packages are worked on: what others are built from comes first. */

/** A package of the scanned repository, as its manifest tells. */
export interface PackageInfo {
  readonly folder: string;
  readonly name: string | null;
  /** The names of all packages that it asks for. */
  readonly needs: readonly string[];
}

/** Compares two packages by their folders: the one that the other is built from first, else by name. */
export function packageOrder(packages: readonly PackageInfo[]): (a: string, b: string) => number {
  const folders = new Map(packages.flatMap(({ name, folder }) => (name === null ? [] : [[name, folder]])));
  const needs = new Map(
    packages.map(({ folder, needs }) => [
      folder,
      needs.map((name) => folders.get(name)).filter((found) => found !== undefined),
    ]),
  );
  const depths = new Map<string, number>();
  const depthOf = (folder: string): number => {
    const known = depths.get(folder);
    if (known !== undefined) return known;
    // Packages that need each other are equals.
    depths.set(folder, 0);
    const depth = Math.max(-1, ...(needs.get(folder) ?? []).map(depthOf)) + 1;
    depths.set(folder, depth);
    return depth;
  };
  return (a, b) => depthOf(a) - depthOf(b) || (a < b ? -1 : a > b ? 1 : 0);
}
