/** Which tasks there were and which of them are done, as JSON Lines: a task that is gone is ticked, not forgotten. */

import { z } from 'zod';
import type { Entry } from './history.ts';
import type { Task, TaskName } from './tasks.ts';

export interface KnownTask extends TaskName {
  /** The day of the audit that did not find it any more; null: it is open. */
  readonly done: string | null;
}

/** Done tasks that are shown; the oldest are forgotten first. */
const MOST_DONE = 60;

const lineSchema = z
  .object({ task: z.string(), owner: z.string(), done: z.iso.date().optional() })
  .transform(({ task, owner, done }): KnownTask => ({ task, owner, done: done ?? null }));

/** Lines that cannot be read are left out: the next audit finds again what is open. */
export function readTasks(text: string): KnownTask[] {
  return text.split('\n').flatMap((line) => {
    try {
      return lineSchema.safeParse(JSON.parse(line)).data ?? [];
    } catch {
      return [];
    }
  });
}

/** One a line. Owners are no mentions here either. */
export function writeTasks(tasks: readonly KnownTask[]): string {
  return tasks
    .map(({ task, owner, done }) => JSON.stringify({ task, owner, ...(done === null ? {} : { done }) }))
    .map((line) => `${line.replaceAll('@', '\\u0040')}\n`)
    .join('');
}

/** What becomes of the known tasks after an audit: what it finds is open, what a complete one does not find is done. */
export function nextTasks(known: readonly KnownTask[], found: readonly Task[], now: Entry): KnownTask[] {
  const open = new Map(found.map(({ task, owner }) => [keyOf({ task, owner }), { task, owner, done: null }]));
  const gone = new Map(known.filter((one) => !open.has(keyOf(one))).map((one) => [keyOf(one), one]));
  const kept = [...gone.values()].map((one) => ({
    ...one,
    done: one.done ?? (now.complete ? now.date : null),
  }));
  const done = kept.filter((one) => one.done !== null).sort(byDay);
  return [...open.values(), ...kept.filter((one) => one.done === null), ...done.slice(-MOST_DONE)];
}

function byDay(a: KnownTask, b: KnownTask): number {
  return (a.done ?? '').localeCompare(b.done ?? '', 'en');
}

function keyOf({ task, owner }: TaskName): string {
  return `${owner}\0${task}`;
}
