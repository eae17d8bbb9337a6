/** What `check` is held against: `--since` with `--filter`. Git is asked only where somebody wants it. */

import type { Arguments } from '../config/arguments.ts';
import { FILTERS } from '../config/option-rows-changes.ts';
import type { ChangeFilter, ScanResult } from '../model/report.ts';
import { UserError } from '../model/user-error.ts';
import type { ScanOptions } from '../scan-options.ts';

/** Narrows a result to what was added since the ref that was given; without one it stays as it is. */
export type Narrow = (result: ScanResult, options: ScanOptions) => Promise<ScanResult>;

/** Reads the flags, before anything is scanned. Throws `UserError`. */
export async function readSince({ flags }: Arguments, root: string): Promise<Narrow> {
  const since = flags.get('since')?.at(-1);
  const asked = flags.get('filter')?.at(-1);
  if (since === undefined) {
    if (asked === undefined) return async (result) => result;
    throw new UserError(
      '--filter is about a change, and --since does not say since when.',
      'Add --since=<branch>, or leave --filter out.',
    );
  }
  const { baseSince } = await import('../changes/since.ts');
  const { withChange } = await import('../changes/with-change.ts');
  const base = baseSince(root, since);
  const filter: ChangeFilter = FILTERS.find((known) => known === asked) ?? 'added';
  return (result, options) => withChange(result, options, { base, filter });
}
