/** What is left to do, by owner and operation. */

import type { Finding } from '../model/finding.ts';
import { groupBy } from '../model/group-by.ts';
import type { Context, Location } from '../model/location.ts';
import type { ScanResult } from '../model/report.ts';
import type { Plan } from '../plan/plan.ts';
import type { Target, WorkGroup } from '../plan/work.ts';
import { markdownCode, markdownSentence } from '../report/escape.ts';
import type { OwnersOf } from './code-owners.ts';

/** What tells one task from another, from audit to audit. */
export interface TaskName {
  /** "GET /v1/expenses", or the rule of a credential. */
  readonly task: string;
  /** As in CODEOWNERS, separated by spaces; empty: nobody's. */
  readonly owner: string;
}

export interface Place {
  readonly at: Location;
  readonly context: Context;
}

/** Places of a task for which the same is to be done. */
export interface Way {
  /** Markdown on one line. */
  readonly text: string;
  readonly places: readonly Place[];
}

export interface Task extends TaskName {
  readonly kind: 'credential' | 'call';
  readonly ways: readonly Way[];
}

/** A longer name would fill the page. */
const LONGEST = 200;

/** By owner, nobody's last; what fails already first, then what has the most places. */
export function listTasks(result: ScanResult, plan: Plan, ownersOf: OwnersOf | null): Task[] {
  const tasks = new Map<string, Task>();
  const add = (kind: Task['kind'], task: string, { text, places }: Way): void => {
    for (const [owner, own] of byOwner(places, ownersOf)) {
      const key = `${owner}\0${kind}\0${task}`;
      const ways = [...(tasks.get(key)?.ways ?? []), { text, places: own }];
      tasks.set(key, { kind, task: task.slice(0, LONGEST), owner, ways });
    }
  };
  for (const finding of result.findings)
    if (finding.topic === 'credential') add('credential', finding.rule, wayTo(finding));
  const calls = new Map(result.calls.map((call) => [call.id, call]));
  for (const group of [...plan.stages.flatMap(({ groups }) => groups), ...plan.blocked]) {
    const places = group.calls.flatMap((id) => {
      const call = calls.get(id);
      return call ? [{ at: call.location, context: call.context }] : [];
    });
    add('call', group.name, { text: wayOut(group), places });
  }
  return [...tasks.values()].sort(compareTasks);
}

/** How many places it has. */
export function sizeOf({ ways }: Task): number {
  return ways.reduce((sum, { places }) => sum + places.length, 0);
}

function byOwner(places: readonly Place[], ownersOf: OwnersOf | null): Map<string, Place[]> {
  return groupBy(places, ({ at }) => ownersOf?.(at.file).join(' ') ?? '');
}

function wayTo({ what, next, at, context }: Finding): Way {
  return { text: markdownSentence(`${what} ${next}`), places: [{ at, context }] };
}

/** What replaces the calls, as a clause after "→", or why nothing does. */
function wayOut({ targets, blocked, next }: WorkGroup): string {
  if (blocked !== null) return `**blocked**: ${markdownSentence(blocked)}`;
  if (targets.length === 0) return markdownSentence(next ?? 'Find out which operation this is.');
  return `→ ${targets.map(replacement).join(', and ')}`;
}

function replacement({ method, path, when, scopes }: Target): string {
  const name = method === 'WEBHOOK' ? `the webhook ${markdownCode(path)}` : markdownCode(`${method} ${path}`);
  const purpose = when === null ? '' : ` for ${markdownSentence(when)}`;
  const needs = scopes.length === 0 ? '' : ` with ${scopes.map(markdownCode).join(' and ')}`;
  return `${name}${purpose}${needs}`;
}

function compareTasks(a: Task, b: Task): number {
  return (
    compareOwners(a.owner, b.owner) ||
    Number(b.kind === 'credential') - Number(a.kind === 'credential') ||
    sizeOf(b) - sizeOf(a) ||
    compareTexts(a.task, b.task)
  );
}

/** Nobody's last. */
export function compareOwners(a: string, b: string): number {
  return Number(a === '') - Number(b === '') || compareTexts(a, b);
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
