/** The baseline of one run: where it stands, and a result held against it. */

import ignore from 'ignore';
import { readEntries } from '../baseline/lines.ts';
import { matchBaseline } from '../baseline/match.ts';
import { makeSelection } from '../files/discover.ts';
import type { BaselineEntry, ScanResult } from '../model/report.ts';
import { UserError } from '../model/user-error.ts';
import { readConfigText } from './load.ts';
import { recount } from './outcome.ts';
import type { Settings } from './settings.ts';

/** Where a baseline stands when nobody names another file. */
export const BASELINE_FILE = 'pleo-migrate.baseline.jsonl';

/** Bytes: a line for each of a hundred thousand findings. */
const MAX_SIZE = 16 * 1024 * 1024;

/** The entries of the baseline; none where there is no file and nobody named one. Throws `UserError`. */
export function readBaseline({ scan, baseline }: Settings): BaselineEntry[] {
  const file = baseline ?? BASELINE_FILE;
  const text = readConfigText(scan.root, file, MAX_SIZE);
  if (text !== null) return readEntries(text, file);
  if (baseline === null) return [];
  throw new UserError(
    `The baseline ${baseline} cannot be read.`,
    'Name a file inside the repository, or write it with pleo-migrate baseline.',
  );
}

/** Whether there is a baseline, be it an empty one: everything else is new to it. */
export function hasBaseline({ scan, baseline }: Settings): boolean {
  return readConfigText(scan.root, baseline ?? BASELINE_FILE, MAX_SIZE) !== null;
}

/** The result without what is in the baseline, which is counted; entries that match nothing are told. */
export function withBaseline(
  result: ScanResult,
  entries: readonly BaselineEntry[],
  { scan }: Settings,
): ScanResult {
  if (entries.length === 0) return result;
  const { known, unknown, stale } = matchBaseline(result.findings, entries);
  const isSelected = makeSelection(scan);
  const skipped = new Set(result.skipped.map(({ file }) => file));
  // Only where all was looked at can be said that something is gone.
  const whole = result.complete && result.stats.listed > 0 && scan.paths.length === 0;
  const couldSee = ({ rule, file }: BaselineEntry): boolean =>
    whole && scan.rules[rule] !== 'off' && ignore.isPathValid(file) && isSelected(file) && !skipped.has(file);
  const narrowed = recount(result, unknown);
  return {
    ...narrowed,
    stale: stale.filter(couldSee),
    counts: { ...narrowed.counts, baselined: result.counts.baselined + known.length },
  };
}
