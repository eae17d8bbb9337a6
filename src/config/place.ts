/** `src/pleo.ts:42` → what a scan found there, or what it found instead. */

import type { Location } from '../model/location.ts';
import type { ScanResult } from '../model/report.ts';
import { UserError } from '../model/user-error.ts';
import type { AtPlace } from '../report/explained.ts';

export interface Place {
  readonly file: string;
  readonly line: number;
  /** Null: the whole line. */
  readonly column: number | null;
}

/** How many findings are named in place of the one that is not there. */
const NAMED = 3;

/** A place as terminals and editors write it; null for anything else. */
export function readPlace(subject: string): Place | null {
  const [, file, line, column] = /^(\S.*?):(\d+)(?::(\d+))?:?$/s.exec(subject.trim()) ?? [];
  if (file === undefined) return null;
  return { file, line: Number(line), column: column === undefined ? null : Number(column) };
}

/** Whether anything stands at a place, whose file is named as in the result. */
export function isAnythingAt(result: ScanResult, place: Place): boolean {
  const { findings, unresolved } = atPlace(result, place);
  return findings.length + unresolved.length > 0;
}

function atPlace(result: ScanResult, place: Place): AtPlace {
  return {
    findings: nearestTo(place, result.findings),
    unresolved: nearestTo(place, result.unresolved),
  };
}

/** What stands at a place, whose file is named as in the result. Throws `UserError` when nothing does. */
export function findAtPlace(result: ScanResult, place: Place): AtPlace {
  if (isAnythingAt(result, place)) return atPlace(result, place);
  throw new UserError(`Nothing was found at ${place.file}:${place.line}.`, whatElse(result, place));
}

/** What starts on the line, else what reaches over it; with a column, only what covers it, if anything does. */
function nearestTo<Item extends { readonly at: Location }>(place: Place, all: readonly Item[]): Item[] {
  const inFile = all.filter(({ at }) => at.file === place.file);
  const starting = inFile.filter(({ at }) => at.line === place.line);
  const over = inFile.filter(({ at }) => at.line <= place.line && place.line <= at.endLine);
  const found = starting.length > 0 ? starting : over;
  const { column } = place;
  const covering = column === null ? [] : over.filter(({ at }) => covers(at, place.line, column));
  return covering.length > 0 ? covering : found;
}

function covers(at: Location, line: number, column: number): boolean {
  const afterStart = at.line < line || at.column <= column;
  return afterStart && (line < at.endLine || column < at.endColumn);
}

/** Findings whose way leads over the line, else the nearest of the file, else why there is none. */
function whatElse({ findings, unresolved, skipped }: ScanResult, { file, line }: Place): string {
  const through = findings.filter(({ evidence }) =>
    evidence.some(({ at }) => at.file === file && at.line <= line && line <= at.endLine),
  );
  if (through.length > 0) return `This line is on the way of what was found at ${named(through)}.`;
  const near = [...findings, ...unresolved]
    .filter(({ at }) => at.file === file)
    .sort((a, b) => Math.abs(a.at.line - line) - Math.abs(b.at.line - line));
  if (near.length > 0) return `The nearest in this file: ${named(near)}.`;
  const left = skipped.find((known) => known.file === file);
  if (left) return `The file was left out: ${left.reason}.`;
  return 'Nothing was found in this file; pleo-migrate check lists what was found elsewhere.';
}

function named(all: readonly { readonly at: Location }[]): string {
  const places = [...new Set(all.map(({ at }) => `${at.file}:${at.line}`))];
  const more = places.length > NAMED ? ` and ${places.length - NAMED} more` : '';
  return `${places.slice(0, NAMED).join(', ')}${more}`;
}
