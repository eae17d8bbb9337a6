/** A result held against a change: what the change brought is reported, what was there before is counted. */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ChangeFilter, ScanResult } from '../model/report.ts';
import { scan } from '../scan.ts';
import type { ScanOptions } from '../scan-options.ts';
import type { Base } from './base.ts';
import { type BaseTree, withBaseTree } from './base-tree.ts';
import type { ChangeSet } from './change-set.ts';
import { narrow } from './narrow.ts';
import { readDiff } from './read-diff.ts';

/** Narrows a result to what was changed since the base. An unknown base narrows nothing, and says why. */
export async function withChange(
  result: ScanResult,
  options: ScanOptions,
  { base, filter }: { readonly base: Base; readonly filter: ChangeFilter },
): Promise<ScanResult> {
  const change = { filter, base: base.name, unknownBecause: base.unknownBecause };
  const { commit } = base;
  if (commit === null || filter === 'none') return { ...result, change };
  const { changes, because } = readDiff(options.root, commit, options.gitignore);
  if (changes === null) {
    const unknownBecause = `The difference to ${base.name} cannot be read: ${because}.`;
    return { ...result, change: { ...change, unknownBecause } };
  }
  let limits: string | null = null;
  const narrowed = await narrow(result, changes, filter, async () => {
    const scanned = await scanBase(options, commit);
    limits = scanned.because;
    return scanned.result;
  });
  const name = limits === null ? base.name : `${base.name}, by its lines alone: ${limits}`;
  return { ...narrowed, change: { ...change, base: name } };
}

/** Narrows a result to a change that is known from elsewhere, whose base is not here. */
export async function withChangeSet(
  result: ScanResult,
  changes: ChangeSet,
  { name, filter }: { readonly name: string; readonly filter: ChangeFilter },
): Promise<ScanResult> {
  const narrowed = await narrow(result, changes, filter, async () => null);
  return { ...narrowed, change: { filter, base: name, unknownBecause: null } };
}

/** What the same scan finds in the base; where that is not known as a whole, why, as a clause. */
async function scanBase(options: ScanOptions, commit: string): Promise<BaseTree<ScanResult>> {
  const { root, maxFileSize, onPhase } = options;
  onPhase?.('writing the files before the change');
  const scanned = await withBaseTree({ root, commit, maxFileSize }, (folder) =>
    scan({
      ...options,
      root: folder,
      // A path that is new is not there; what stands elsewhere does no harm.
      paths: options.paths.every((path) => existsSync(join(folder, path))) ? options.paths : [],
      onPhase: (phase, ...rest) => onPhase?.(`before the change: ${phase}`, ...rest),
    }),
  );
  if (scanned.result === null || scanned.result.complete) return scanned;
  return { result: null, because: 'the scan of its files is incomplete' };
}
