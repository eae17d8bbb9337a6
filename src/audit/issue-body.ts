/** The body of the tracking issue: numbers, burn-down, tasks, people's notes and the hidden history, within what GitHub takes. */

import { bytesOf } from '../model/bytes.ts';
import type { Deadline } from '../model/report.ts';
import { shortOf } from '../model/short-commit.ts';
import { count } from '../report/count.ts';
import { escapeMarkdown, escapeMarkdownAddress, markdownCode } from '../report/escape.ts';
import { incompleteNote } from '../report/incomplete-note.ts';
import type { Audit } from './audit.ts';
import { hiddenBlock, markedPart } from './blocks.ts';
import { burnDownChart } from './chart.ts';
import { type Entry, thinHistory, writeHistory } from './history.ts';
import { hasWork, percentMigrated } from './measure.ts';
import { numbersTable } from './numbers.ts';
import { doneSection, openSections, type Section, undecidedSection } from './task-list.ts';
import { type KnownTask, writeTasks } from './task-memory.ts';
import type { Task } from './tasks.ts';

/** GitHub takes 65,536 characters; some room is left for entries that another run adds. */
export const BODY_BYTES = 60_000;

/** Some 120 audits. */
const HISTORY_BYTES = 16_000;

/** What a body is written from, beside the audit. */
export interface IssueContent {
  /** The first line: how the issue is found again. */
  readonly mark: string;
  /** All of them, oldest first; the last one is this audit's. */
  readonly entries: readonly Entry[];
  readonly tasks: readonly Task[];
  readonly known: readonly KnownTask[];
  /** What people wrote. */
  readonly notes: string;
  /** Lines of the history that nobody could read. */
  readonly unread: string;
}

/** Null: what people wrote leaves no room for the least there is to say. */
export function issueBody(audit: Audit, content: IssueContent): string | null {
  const { mark, entries, tasks, known, notes, unread } = content;
  const now = entries.at(-1) ?? audit.entry;
  const before = `${mark}\n${headline(now, audit.result.deadline)}${incompleteNote(audit.result).join('')}\n${numbersTable(entries, now)}\n${chartPart(entries)}`;
  const after = `\n## Notes\n\nWhat is written here stays. Everything else is written anew by each audit.\n\n${markedPart('notes', notes)}\n${foot(audit, now)}\n${hiddenParts(entries, known, unread)}`;
  const room = BODY_BYTES - bytesOf(before) - bytesOf(after);
  const body = `${before}${withinRoom(openSections(audit, tasks, known), [doneSection(known), undecidedSection(audit)], room)}${after}`;
  return bytesOf(body) <= BODY_BYTES ? body : null;
}

/** The chart with its marks, so that a run which only adds an entry can draw it anew. */
function chartPart(entries: readonly Entry[]): string {
  return markedPart('chart', chartText(entries));
}

export function chartText(entries: readonly Entry[]): string {
  const chart = burnDownChart(entries);
  return chart === '' ? '' : `\n${chart}`;
}

/** What the next audit reads. */
export function historyLines(entries: readonly Entry[]): string {
  return writeHistory(thinHistory(entries, HISTORY_BYTES));
}

function hiddenParts(entries: readonly Entry[], known: readonly KnownTask[], unread: string): string {
  return [
    hiddenBlock('history', historyLines(entries)),
    hiddenBlock('tasks', writeTasks(known)),
    hiddenBlock('unread', unread),
  ].join('');
}

function headline(now: Entry, deadline: Deadline | null): string {
  const { legacy, external, credentials, undecided, complete } = now;
  const percent = `${percentMigrated(now)}% of the calls to Pleo go to the external API already.`;
  const mismatches = `${count(credentials, 'credential')} ${credentials === 1 ? 'goes' : 'go'} to an API that does not take ${credentials === 1 ? 'it' : 'them'}.`;
  if (legacy > 0) {
    const left = `**${count(legacy, 'call')} to Pleo’s legacy API ${legacy === 1 ? 'is' : 'are'} left.**`;
    // The day, not how many are left: a day alone is no news.
    const due = deadline === null ? '' : ` The deadline that your team has set itself is ${deadline.date}.`;
    return `${left} ${percent}${credentials > 0 ? ` ${mismatches}` : ''}${due}\n`;
  }
  if (hasWork(now)) return `**No call to Pleo’s legacy API is left, but ${mismatches}**\n`;
  if (!complete) return '**No call to Pleo’s legacy API was found, but the scan is incomplete.**\n';
  if (undecided > 0) {
    const requests = `${count(undecided, 'request')} could not be decided`;
    return `**No call to Pleo’s legacy API was found, but ${requests}.** Look at ${undecided === 1 ? 'it' : 'them'}, then close this issue.\n`;
  }
  return `✅ **No call to Pleo’s legacy API is left.** ${count(external, 'call')} to Pleo’s external API ${external === 1 ? 'was' : 'were'} found.\n`;
}

function foot({ result, links }: Audit, { date, commit, run }: Entry): string {
  const link = (text: string, href: string): string => `[${text}](<${escapeMarkdownAddress(href)}>)`;
  const tool = escapeMarkdown(`${result.tool.name} ${result.tool.version}`);
  return `<sub>${link(`Audit of ${date}`, links.toRun(run))} at ${link(markdownCode(shortOf(commit)), links.commit)}, ${tool}. It closes this issue when nothing is left, and opens it again when something comes back; closed as “not planned”, it stays closed. Keep the hidden lines of this text: they are its memory.</sub>\n`;
}

/** Whole blocks as long as they fit, and how many do not. */
function withinRoom(sections: readonly Section[], asides: readonly string[], maxBytes: number): string {
  const open = sections.flatMap(({ blocks }) => blocks).length;
  const written: string[] = [];
  let left = maxBytes - bytesOf(leftOut(open));
  const add = (text: string): boolean => {
    if (bytesOf(text) > left) return false;
    left -= bytesOf(text);
    written.push(text);
    return true;
  };
  if (open > 0) {
    add('\n## What is left\n\nThe first audit that does not find an item any more ticks it.\n');
    let shown = 0;
    for (const { heading, blocks } of sections)
      shown += addSection(heading === '' ? '\n' : heading, blocks, add);
    if (shown < open) written.push(leftOut(open - shown));
  }
  for (const aside of asides) add(aside);
  return written.join('');
}

/** How many of the blocks fitted. */
function addSection(heading: string, blocks: readonly string[], add: (text: string) => boolean): number {
  let shown = 0;
  for (const block of blocks) {
    if (!add(shown === 0 ? `${heading}${block}` : block)) break;
    shown += 1;
  }
  return shown;
}

function leftOut(tasks: number): string {
  return `\n_${tasks} ${tasks === 1 ? 'item is' : 'items are'} left out for lack of room: the job summary has them._\n`;
}
