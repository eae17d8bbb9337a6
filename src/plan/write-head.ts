/** The head of the document: how far the migration is, and what stands where. */

import { capitalCount, count } from '../report/count.ts';
import { deadlineSentences } from '../report/deadline.ts';
import { type Block, code, type Slice, tableOf, text } from '../report/document.ts';
import type { Plan } from './plan.ts';
import { packageName } from './write-lines.ts';

/** The blocks before the first chapter. */
export function writeHead(plan: Plan): Block[] {
  const { progress, complete, faults, deadline } = plan;
  return [
    ...(complete
      ? []
      : [
          {
            kind: 'note',
            tone: 'warning',
            line: `The scan is incomplete, so there may be more to do than this plan shows. ${faults.map(({ where, message }) => `${where}: ${message}`).join(' ')}`,
          } as const,
        ]),
    text(
      'Pleo has two APIs. The legacy API (`openapi.pleo.io`, a token sent as Bearer) is deprecated; the external API (`external.pleo.io`, an API key sent as HTTP Basic, or OAuth 2.0) takes its place. This plan says, for this repository, what to ask Pleo for, which scopes and credentials are needed, and what becomes of each call, in an order that can be released step by step.',
    ),
    text(summaryOf(plan)),
    ...(deadline === null ? [] : [text(deadlineSentences(deadline))]),
    { kind: 'chart', title: 'Calls to Pleo', slices: slicesOf(plan) },
    ...(progress.legacy === 0 ? [] : packagesTable(plan)),
  ];
}

/** What to say where no call to the legacy API was found. */
export function nothingToMove(external: number): string {
  return external === 0
    ? 'No call to either API was found.'
    : `No call to the legacy API was found, and ${count(external, 'call')} to the external API: there is nothing left to move.`;
}

function summaryOf({ progress, lifecycle }: Plan): string {
  const { legacy, external, percent, replaceable, blocked, unknown, outsideSource } = progress;
  if (legacy === 0) return nothingToMove(external);
  const parts = [
    ...(replaceable > 0 ? [`${replaceable} can move`] : []),
    ...(blocked > 0
      ? [
          `${blocked} ${blocked === 1 ? 'is' : 'are'} blocked, since nothing replaces ${blocked === 1 ? 'it' : 'them'} yet`,
        ]
      : []),
    ...(unknown > 0
      ? [`of ${unknown} it is not known which operation ${unknown === 1 ? 'it is' : 'they are'}`]
      : []),
  ];
  const outside =
    outsideSource === 0
      ? ''
      : ` ${outsideSource} of them ${outsideSource === 1 ? 'stands' : 'stand'} in tests, stories, examples or documentation.`;
  return `${capitalCount(legacy, 'call')} to the legacy API: ${parts.join(', ')}.${outside} ${capitalCount(external, 'call')} ${external > 1 ? 'go' : 'goes'} to the external API already, so the migration is at ${percent} %. ${lifecycle}`;
}

function slicesOf({ progress }: Plan): Slice[] {
  const slices: Slice[] = [
    { label: 'On the external API', value: progress.external, tone: 'done' },
    { label: 'Legacy, can move', value: progress.replaceable, tone: 'open' },
    { label: 'Legacy, blocked', value: progress.blocked, tone: 'blocked' },
    { label: 'Legacy, operation not known', value: progress.unknown, tone: 'unknown' },
  ];
  return slices.filter(({ value }) => value > 0);
}

function packagesTable({ calls, blocked }: Plan): Block[] {
  const stuck = new Set(blocked.flatMap((group) => group.calls));
  const folders = [...new Set(calls.map((call) => call.package))].sort();
  if (folders.length < 2) return [];
  return tableOf(
    ['Package', 'Legacy calls', 'of them blocked', 'External calls'],
    folders.map((folder) => {
      const own = calls.filter((call) => call.package === folder);
      const legacy = own.filter(({ api }) => api === 'legacy');
      return [
        folder === '.' ? packageName(folder) : [code(folder)],
        String(legacy.length),
        String(legacy.filter(({ id }) => stuck.has(id)).length),
        String(own.length - legacy.length),
      ];
    }),
  );
}
