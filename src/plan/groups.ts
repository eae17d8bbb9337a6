/** Legacy calls → groups of one operation that move in the same way. */

import { groupBy } from '../model/group-by.ts';
import type { KnownCall } from './planned-calls.ts';
import { splitReplacements, targetOf } from './targets.ts';
import type { WorkGroup } from './work.ts';

/** A group before it has its number. */
export type NewGroup = Omit<WorkGroup, 'id'> & { readonly members: readonly KnownCall[] };

/** Groups the legacy calls; inside of a group, packages that others are built from come first. */
export function groupCalls(
  calls: readonly KnownCall[],
  comparePackages: (a: string, b: string) => number,
): NewGroup[] {
  const legacy = calls.filter(({ call }) => call.api === 'legacy');
  const groups = groupBy(legacy, keyOf);
  return [...groups.values()].flatMap((members) => {
    const sorted = members.toSorted((a, b) => comparePackages(a.planned.package, b.planned.package));
    const [first] = sorted;
    return first ? [makeGroup(first, sorted)] : [];
  });
}

function keyOf({ planned, blocked, replacements, finding }: KnownCall): string {
  const { needed } = splitReplacements(replacements);
  const ways = needed.map(({ method, path, when }) => `${method} ${path} ${when}`);
  return [planned.name, blocked ?? '', ...ways, ways.length === 0 ? (finding?.next ?? '') : ''].join('\0');
}

function makeGroup(first: KnownCall, members: readonly KnownCall[]): NewGroup {
  const { planned, operation, blocked, finding } = first;
  const { needed } = splitReplacements(first.replacements);
  const targets = blocked === null ? needed.map((one) => targetOf(one, members)) : [];
  const others = members.flatMap(({ replacements }) => splitReplacements(replacements).others);
  const count = (of: (known: KnownCall) => string): number => new Set(members.map(of)).size;
  const moving = targets.flatMap(({ steps }) => steps).filter(({ kind }) => kind === 'move-parameter');
  return {
    members,
    name: planned.name,
    operation: planned.operation,
    summary: operation?.summary ?? '',
    calls: members.map((known) => known.planned.id),
    counts: {
      calls: members.length,
      files: count((known) => known.planned.file),
      packages: count((known) => known.planned.package),
      parameters: new Set(
        moving.filter(({ from, seenIn }) => from !== null && seenIn.length > 0).map(({ from }) => from),
      ).size,
      changes: members.reduce((sum, known) => sum + known.planned.changes.length, 0),
      outsideSource: members.filter((known) => known.planned.context !== 'source').length,
    },
    targets,
    alternatives: [
      ...new Map(
        others.map(({ method, path, when, scopes }) => [
          `${method} ${path} ${when}`,
          { method, path, when, scopes },
        ]),
      ).values(),
    ],
    blocked,
    next: blocked === null && targets.length === 0 ? (finding?.next ?? null) : null,
  };
}
