/** The list of tasks in an issue: Markdown in blocks, so that it can be cut between them. */

import { count } from '../report/count.ts';
import { escapeMarkdownAddress, markdownCode, markdownSentence } from '../report/escape.ts';
import type { Audit } from './audit.ts';
import type { KnownTask } from './task-memory.ts';
import { compareOwners, type Place, sizeOf, type Task, type Way } from './tasks.ts';

/** More links would bury the next task. */
const MOST_PLACES = 8;
const MOST_UNDECIDED = 20;

/** A heading with the blocks beneath it. */
export interface Section {
  readonly heading: string;
  readonly blocks: readonly string[];
}

/** What is open, by owner. */
export function openSections(audit: Audit, tasks: readonly Task[], known: readonly KnownTask[]): Section[] {
  const found = new Set(tasks.map(({ task, owner }) => `${owner}\0${task}`));
  const unseen = known.filter(({ task, owner, done }) => done === null && !found.has(`${owner}\0${task}`));
  const owners = [...new Set([...tasks, ...unseen].map(({ owner }) => owner))].sort(compareOwners);
  return owners.map((owner) => ({
    heading: audit.ownersOf === null && owners.length === 1 ? '' : `\n### ${ownerWords(owner)}\n\n`,
    blocks: [
      ...tasks.filter((task) => task.owner === owner).map((task) => taskBlock(audit, task)),
      ...unseen
        .filter((task) => task.owner === owner)
        .map(({ task }) => `- [ ] ${markdownCode(task)}: this incomplete audit did not see it\n`),
    ],
  }));
}

/** What is done, folded away; empty when nothing is. */
export function doneSection(known: readonly KnownTask[]): string {
  const done = known.filter((task) => task.done !== null).toReversed();
  if (done.length === 0) return '';
  const lines = done.map(({ task, owner, done: day }) => {
    const whose = owner === '' ? '' : `, ${ownerWords(owner)}`;
    return `- [x] ~~${markdownCode(task)}~~${whose}, gone since ${day}\n`;
  });
  return `\n<details>\n<summary>Done: ${done.length}</summary>\n\n${lines.join('')}\n</details>\n`;
}

/** What somebody has to look at, folded away; empty when there is nothing. */
export function undecidedSection({ result, links }: Audit): string {
  const { unresolved } = result;
  if (unresolved.length === 0) return '';
  const lines = unresolved
    .slice(0, MOST_UNDECIDED)
    .map(
      ({ at, reason }) => `- ${placeLink({ at, context: 'source' }, links)}: ${markdownSentence(reason)}\n`,
    );
  const left = unresolved.length - lines.length;
  const more = left > 0 ? `- … and ${left} more\n` : '';
  return `\n<details>\n<summary>Could not be decided: ${unresolved.length}</summary>\n\n${lines.join('')}${more}\n</details>\n`;
}

/** In code, since a mention would call everybody in the team with each audit. */
function ownerWords(owner: string): string {
  if (owner === '') return 'Without an owner in CODEOWNERS';
  return owner.split(' ').map(markdownCode).join(' ');
}

function taskBlock({ links }: Audit, task: Task): string {
  const number = count(sizeOf(task), task.kind === 'call' ? 'call' : 'place');
  const ways = task.ways.map((way) => `  - ${way.text}<br>${placesOf(way, links)}\n`);
  return `- [ ] **${markdownCode(task.task)}**, ${number}\n${ways.join('')}`;
}

function placesOf({ places }: Way, links: Audit['links']): string {
  const shown = places.slice(0, MOST_PLACES).map((place) => placeLink(place, links));
  const left = places.length - shown.length;
  return [...shown, ...(left > 0 ? [`and ${left} more`] : [])].join(', ');
}

function placeLink({ at, context }: Place, links: Audit['links']): string {
  const link = `[${markdownCode(`${at.file}:${at.line}`)}](<${escapeMarkdownAddress(links.toLines(at))}>)`;
  return context === 'source' ? link : `${link} (${context})`;
}
