/** Findings at lines that did not change, told at the line of the change that brought them. */

import type { Replacement } from '../model/catalogue.ts';
import type { Finding } from '../model/finding.ts';
import { groupBy } from '../model/group-by.ts';
import type { Step } from '../model/location.ts';
import type { ChangeSet } from './change-set.ts';
import { weightOf } from './weight.ts';

/** How many places are named in the sentence; `affects` has all of them. */
const NAMED = 3;

/** One finding for each changed line and rule; what no changed line leads to stays at its own place, and says so. */
export function toldWhereChanged(findings: readonly Finding[], changes: ChangeSet): Finding[] {
  const groups = groupBy(findings, (finding) => {
    const at = changedStep(finding, changes)?.at;
    return at === undefined ? null : `${finding.rule}\0${at.file}\0${at.line}`;
  });
  return [...groups].flatMap(([key, members]) =>
    key === null ? members.map(withSentence) : (grouped(members, changes) ?? []),
  );
}

/** The first step on the way of its value that the change touched. */
export function changedStep({ evidence }: Finding, changes: ChangeSet): Step | null {
  return evidence.find(({ at }) => changes.isAdded(at)) ?? null;
}

function withSentence(finding: Finding): Finding {
  return {
    ...finding,
    what: `${finding.what} Its line did not change: something else in the change makes it so.`,
  };
}

function grouped(members: readonly Finding[], changes: ChangeSet): Finding | null {
  const [first] = [...members].sort((a, b) => weightOf(b) - weightOf(a));
  const step = first && changedStep(first, changes);
  if (!first || !step) return null;
  const others = members.filter((member) => member !== first);
  const places = [first, ...others].map((member) => `${member.at.file}:${member.at.line}`);
  const other = others.find(({ next }) => next !== first.next);
  return {
    ...first,
    at: step.at,
    context: members.find(({ context }) => context === 'source')?.context ?? first.context,
    blocked: members.every(({ blocked }) => blocked),
    what:
      others.length === 0
        ? `This line changes what is done at ${places[0]}, where nothing changed: ${first.what}`
        : `This line changes what is done at ${listed(places)}, where nothing changed. At the first: ${first.what}`,
    next: other
      ? `${first.next} Others differ: pleo-migrate explain ${other.at.file}:${other.at.line} tells how.`
      : first.next,
    replacements: distinct(members.flatMap(({ replacements }) => replacements)),
    affects: members.map((member) => ({ at: member.at, note: member.what })),
  };
}

/** "a, b, c and 4 more places". */
function listed(places: readonly string[]): string {
  const shown = places.length > NAMED + 1 ? places.slice(0, NAMED) : places;
  const rest = places.length - shown.length;
  if (rest > 0) return `${shown.join(', ')} and ${rest} more places`;
  return `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}

function distinct(replacements: readonly Replacement[]): Replacement[] {
  return [...new Map(replacements.map((one) => [`${one.when}\0${one.method} ${one.path}`, one])).values()];
}
