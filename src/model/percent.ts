/** How far a migration is. */

/** The share of calls that go to the external API already, rounded down; null where there are none. */
export function migratedPercent(legacy: number, external: number): number | null {
  return legacy + external === 0 ? null : Math.floor((100 * external) / (legacy + external));
}
