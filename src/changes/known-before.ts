/** Which findings were there before a change, held against a scan of what it is made to. */

import { groupOf } from '../baseline/fingerprint.ts';
import type { Finding } from '../model/finding.ts';
import { groupBy } from '../model/group-by.ts';
import type { ScanResult } from '../model/report.ts';
import type { ChangeSet, Line, Lines } from './change-set.ts';
import { weightOf } from './weight.ts';

/**
 * A finding was there when the base has one of its rule where its line stood, for the same operation. Where the line
 * itself was touched, one of the base that says the same and lost its line is the same one: it was moved or reformatted.
 * A finding that weighs more than it did was not there in that weight.
 */
export function knownBefore(now: ScanResult, then: ScanResult, changes: ChangeSet): ReadonlySet<Finding> {
  const known = new Set<Finding>();
  const left = new Set(then.findings);
  const take = (finding: Finding, among: readonly Finding[] | undefined): void => {
    const before = among?.find((one) => left.has(one) && weightOf(one) >= weightOf(finding));
    if (before === undefined) return;
    left.delete(before);
    known.add(finding);
  };
  const operation = (result: ScanResult, { call }: Finding): string =>
    (call && result.operations.get(call.id)?.id) || '';
  const byPlace = groupBy(then.findings, ({ at, rule }) => placeKey(rule, at, at.column));
  const touched: Finding[] = [];
  const rest: Finding[] = [];
  for (const finding of now.findings) {
    const line = changes.before(finding.at);
    if (line === null) {
      touched.push(finding);
      continue;
    }
    const current = operation(now, finding);
    const same = byPlace.get(placeKey(finding.rule, line, finding.at.column))?.filter((one) => {
      const old = operation(then, one);
      // An operation that is not known says nothing against it.
      return old === '' || current === '' || old === current;
    });
    take(finding, same);
    if (!known.has(finding)) rest.push(finding);
  }
  const lost = [...left].filter(({ at }) => !changes.isKept(at));
  const bySaying = groupBy(lost, ({ fingerprint }) => groupOf(fingerprint));
  for (const finding of touched) take(finding, bySaying.get(groupOf(finding.fingerprint)));
  // What is told once stands at its first place, which may be another one now.
  const bySentence = groupBy([...left], ({ rule, what }) => `${rule}\0${what}`);
  for (const finding of rest) {
    take(finding, bySentence.get(`${finding.rule}\0${finding.what}`));
    if (isOnKnownWay(finding, then, left, changes)) known.add(finding);
  }
  return known;
}

/**
 * Who calls a wrapper decides where its request is told: when its last caller goes, at the wrapper; when its first one
 * becomes known, there. Either way the request was told before.
 */
function isOnKnownWay(
  finding: Finding,
  then: ScanResult,
  left: ReadonlySet<Finding>,
  changes: ChangeSet,
): boolean {
  const line = changes.before(finding.at);
  if (line === null || finding.call === null) return false;
  const here = { ...line, endLine: line.line + finding.at.endLine - finding.at.line };
  const before = then.findings.filter(
    (one) => one.rule === finding.rule && weightOf(one) >= weightOf(finding),
  );
  if (before.some(({ evidence }) => evidence.some(({ at }) => isWithin(at, here)))) return true;
  const way = finding.evidence.flatMap(({ at }) => changes.before(at) ?? []);
  return before.some((one) => left.has(one) && way.some((step) => isWithin(step, one.at)));
}

function isWithin({ file, line }: Line, lines: Lines): boolean {
  return file === lines.file && lines.line <= line && line <= lines.endLine;
}

function placeKey(
  rule: string,
  { file, line }: { readonly file: string; readonly line: number },
  column: number,
) {
  return `${rule}\0${file}\0${line}\0${column}`;
}
