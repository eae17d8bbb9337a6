/** What reports come to → the document that the formats for people print. */

import { lifecycle } from '../catalogue/catalogue.ts';
import { upperFirst } from '../model/first-letter.ts';
import { listed } from '../model/listed.ts';
import { nothingToMove } from '../plan/write-head.ts';
import { capitalCount, count, isOrAre, wasOrWere } from '../report/count.ts';
import { type Block, type Chapter, type Slice, text, type WrittenDocument } from '../report/document.ts';
import type { Merged, Totals } from './merged.ts';
import {
  writeErrors,
  writeMissing,
  writeOperations,
  writeRepositories,
  writeScopes,
} from './write-tables.ts';

/** Head, chapters and foot, with at most so many rows in each table. */
export function writeMerged(merged: Merged, maxRows: number): WrittenDocument {
  const chapters: Chapter[] = [
    { id: 'missing', title: 'Not scanned, or only in part', blocks: writeMissing(merged, maxRows) },
    { id: 'repositories', title: 'Repositories', blocks: writeRepositories(merged, maxRows) },
    { id: 'operations', title: 'Operations', blocks: writeOperations(merged, maxRows) },
    { id: 'scopes', title: 'Scopes', blocks: writeScopes(merged, maxRows) },
    { id: 'credentials', title: 'Credential errors', blocks: writeErrors(merged, maxRows) },
  ];
  const { tool, totals } = merged;
  return {
    title: `Migration plan of ${count(totals.repositories, 'repository', 'repositories')}: from Pleo's legacy API to the external API`,
    head: writeHead(merged),
    chapters: chapters.filter(({ blocks }) => blocks.length > 0),
    foot: `Made by ${tool.name} ${tool.version} from the reports it was given. \`pleo-migrate plan\` in a repository says what becomes of each of its calls.`,
  };
}

function writeHead({ totals, leftOut }: Merged): Block[] {
  const slices: Slice[] = [
    { label: 'On the external API', value: totals.external, tone: 'done' },
    {
      label: 'Legacy, can move',
      value: totals.legacy - totals.blocked - totals.unknown,
      tone: 'open',
    },
    { label: 'Legacy, blocked', value: totals.blocked, tone: 'blocked' },
    { label: 'Legacy, operation not known', value: totals.unknown, tone: 'unknown' },
  ];
  return [
    ...missingNote(totals),
    text(callsSentence(totals)),
    text(otherSentence(totals)),
    { kind: 'chart', title: 'Calls to Pleo', slices: slices.filter(({ value }) => value > 0) },
    ...leftOutBlocks(leftOut),
  ];
}

function missingNote({ repositories, incomplete, notScanned }: Totals): Block[] {
  if (repositories === 0)
    return [{ kind: 'note', tone: 'warning', line: 'There was no report, so nothing is known.' }];
  const parts = [
    ...(notScanned > 0 ? [`${inRepositories(notScanned)} could not be scanned`] : []),
    ...(incomplete > 0 ? [`${inRepositories(incomplete)} only in part`] : []),
  ];
  if (parts.length === 0) return [];
  return [
    {
      kind: 'note',
      tone: 'warning',
      line: `${upperFirst(parts.join(', '))}: there may be more to do than this plan shows. The first table says why.`,
    },
  ];
}

function callsSentence(totals: Totals): string {
  const { repositories, withLegacyCalls, legacy, external, blocked, unknown, outsideSource } = totals;
  if (legacy === 0) return nothingToMove(external);
  const parts = [
    ...(legacy > blocked + unknown ? [`${number(legacy - blocked - unknown)} can move`] : []),
    ...(blocked > 0
      ? [
          `${number(blocked)} ${isOrAre(blocked)} blocked (nothing replaces ${blocked === 1 ? 'it' : 'them'} yet)`,
        ]
      : []),
    ...(unknown > 0 ? [`of ${number(unknown)} the operation is not known`] : []),
  ];
  const outside =
    outsideSource > 0
      ? ` ${number(outsideSource)} of them ${outsideSource === 1 ? 'stands' : 'stand'} in tests, stories, examples or documentation.`
      : '';
  return `${number(withLegacyCalls)} of ${inRepositories(repositories)} call${withLegacyCalls === 1 ? 's' : ''} the legacy API, with ${count(legacy, 'call')}: ${listed(parts)}.${outside} ${movedSentence(totals)} ${lifecycle.text}`;
}

function movedSentence({ external, percent }: Totals): string {
  if (external === 0) return 'No call goes to the external API yet.';
  return `${capitalCount(external, 'call')} ${external > 1 ? 'go' : 'goes'} to the external API already, so the migration is at ${percent} %.`;
}

function otherSentence({ credentialErrors, undecided, duplicates }: Totals): string {
  const sentences = [
    credentialErrors === 0
      ? 'No credential error was found.'
      : `${capitalCount(credentialErrors, 'credential error')} ${credentialErrors === 1 ? 'is' : 'are'} to be mended first.`,
    ...(undecided > 0
      ? [
          `Of ${count(undecided, 'request')} it could not be decided whether ${undecided === 1 ? 'it goes' : 'they go'} to Pleo.`,
        ]
      : []),
    ...(duplicates > 0
      ? [
          `${capitalCount(duplicates, 'finding')} ${wasOrWere(duplicates)} in several reports of one repository, and ${isOrAre(duplicates)} counted once.`,
        ]
      : []),
  ];
  return sentences.join(' ');
}

function leftOutBlocks(leftOut: Merged['leftOut']): Block[] {
  const parts = Object.entries(leftOut).filter(([, value]) => value > 0);
  if (parts.length === 0) return [];
  const total = parts.reduce((sum, [, value]) => sum + value, 0);
  const words = listed(parts.map(([reason, value]) => `${number(value)} ${reason}`));
  return [
    text(`${number(total)} more ${total === 1 ? 'repository was' : 'repositories were'} left out: ${words}.`),
  ];
}

function inRepositories(value: number): string {
  return count(value, 'repository', 'repositories');
}

function number(value: number): string {
  return value.toLocaleString('en');
}
