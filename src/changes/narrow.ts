/** A result narrowed to what a change adds; what was there before is kept apart, and counted. */

import { recount } from '../config/outcome.ts';
import { isNeverRead } from '../files/never-read.ts';
import type { Finding } from '../model/finding.ts';
import { comparePlaces } from '../model/location.ts';
import type { ChangeFilter, ScanResult } from '../model/report.ts';
import { changedStep, toldWhereChanged } from './affected.ts';
import type { ChangeSet } from './change-set.ts';
import { knownBefore } from './known-before.ts';

/** Scans the base; null where it cannot be. */
export type ScanBase = () => Promise<ScanResult | null>;

/** The findings that the change is answerable for, by the filter. */
export async function narrow(
  result: ScanResult,
  changes: ChangeSet,
  filter: ChangeFilter,
  scanBase: ScanBase,
): Promise<ScanResult> {
  if (filter === 'none' || result.findings.length === 0) return result;
  const inside = makeInside(filter, changes);
  // Nothing that a scan reads was touched: nothing can be new.
  const matters = changes.files.some(({ file, from }) => !isNeverRead(file ?? from ?? ''));
  const then = matters && result.findings.some((finding) => !inside(finding)) ? await scanBase() : null;
  const known = then ? knownBefore(result, then, changes) : null;
  const isNew = (finding: Finding): boolean =>
    known ? !known.has(finding) : changes.isAdded(finding.at) || changedStep(finding, changes) !== null;

  const here = result.findings.filter(inside);
  const brought = result.findings.filter((finding) => !inside(finding) && matters && isNew(finding));
  const isTold = new Set([...here, ...brought]);
  const own = brought.filter(({ at }) => changes.isAdded(at));
  const elsewhere = brought.filter(({ at }) => !changes.isAdded(at));
  const findings = [...here, ...own, ...toldWhereChanged(elsewhere, changes)].sort((a, b) =>
    comparePlaces(a.at, b.at),
  );
  const older = result.findings.filter((finding) => !isTold.has(finding));
  const narrowed = recount(result, findings);
  return { ...narrowed, older, counts: { ...narrowed.counts, older: older.length } };
}

/** What a filter takes whatever the base says: where the reader looks anyway. */
function makeInside(filter: ChangeFilter, changes: ChangeSet): (finding: Finding) => boolean {
  if (filter === 'file') return ({ at }) => changes.isChanged(at.file);
  if (filter === 'diff-context') return ({ at }) => changes.isShown(at);
  return () => false;
}
