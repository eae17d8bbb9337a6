/** Names that a file has given values to so far, for the substitutions behind them. */

import type { Lookup } from './substitute.ts';

export interface Scope {
  readonly lookup: Lookup;
  readonly define: (name: string, value: string) => void;
}

/** A value longer than this is not carried on: doubled a few times it would fill the memory. */
export const LONGEST = 2_000;

/** How much text all substitutions of a file may bring in. */
export const SUBSTITUTION_BUDGET = 1_000_000;

/** A scope without names. */
export function openScope(): Scope {
  const values = new Map<string, string>();
  let left = SUBSTITUTION_BUDGET;
  return {
    lookup: (name) => {
      const value = values.get(name) ?? null;
      left -= value?.length ?? 0;
      return left > 0 ? value : null;
    },
    define: (name, value) => {
      if (value.length <= LONGEST) values.set(name, value);
      else values.delete(name);
    },
  };
}
