/** Look-ups by names that strangers write: `constructor` and `toString` are in no table that does not say so. */

/** What a table has under a name itself. */
export function own<Value>(
  table: Readonly<Record<string, Value>> | undefined | null,
  name: string,
): Value | undefined {
  return table && Object.hasOwn(table, name) ? table[name] : undefined;
}
