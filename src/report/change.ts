/** What a report says of the change that it was narrowed to, in words without marks. */

import type { Change, ScanResult } from '../model/report.ts';
import { count, isOrAre, wasOrWere } from './count.ts';

/** How many of the findings that were there before are named. */
const NAMED = 5;

/** Whether only what a change brings is reported. */
export function isNarrowed(change: Pick<Change, 'filter' | 'unknownBecause'> | null): boolean {
  return change !== null && change.unknownBecause === null && change.filter !== 'none';
}

/** What it was compared with, or why it could not be. */
export function changeLines(result: ScanResult): string[] {
  const unknown = unknownChange(result);
  if (unknown !== null) return [unknown.head, unknown.reason];
  const sentence = changeSentence(result);
  return sentence === null ? [] : [sentence];
}

/** "Compared with main (1a2b3c4), filter added: 3 findings are new, 41 were there before." Null: everything is reported. */
export function changeSentence({ change, findings, counts }: ScanResult): string | null {
  if (change === null || change.unknownBecause !== null) return null;
  if (change.filter === 'none')
    return `Compared with ${change.base}, filter none: all findings are reported.`;
  const told = change.filter === 'added' ? 'new' : 'in the change';
  const news =
    findings.length === 0 ? 'nothing is' : `${count(findings.length, 'finding')} ${isOrAre(findings.length)}`;
  const before = counts.older === 0 ? '' : `, ${counts.older} ${wasOrWere(counts.older)} there before`;
  return `Compared with ${change.base}, filter ${change.filter}: ${news} ${told}${before}.`;
}

/** Why everything is reported although a change was asked for; null: it is not so. */
export function unknownChange({ change }: ScanResult): { head: string; reason: string } | null {
  if (change === null || change.unknownBecause === null) return null;
  return {
    head: `What is new could not be told, so everything is reported: it was to be compared with ${change.base}.`,
    reason: change.unknownBecause,
  };
}

/** Some findings that were there before, by place, and how many more there are. */
export function olderPlaces({ older }: ScanResult): {
  places: { place: string; rule: string }[];
  left: number;
} {
  const places = older.slice(0, NAMED).map(({ at, rule }) => ({ place: `${at.file}:${at.line}`, rule }));
  return { places, left: older.length - places.length };
}
