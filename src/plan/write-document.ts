/** A plan → the document that every format for people prints. */

import { type Block, type Chapter, code, tableOf, text, type WrittenDocument } from '../report/document.ts';
import type { Plan, Question } from './plan.ts';
import { writeAccess, writeCredentials, writeScopes } from './write-access.ts';
import { writeHead } from './write-head.ts';
import { placeSpan, placeSpans } from './write-lines.ts';
import { writeGroup, writeStages } from './write-work.ts';

/** Head, chapters and foot; where there is nothing to do, head and foot alone. */
export function writeDocument(plan: Plan): WrittenDocument {
  const { legacy, external } = plan.progress;
  const isNeeded = legacy + external > 0 || plan.credentials.length > 0;
  const chapters: Chapter[] = [
    { id: 'access', title: '1. Access first', blocks: writeAccess(plan) },
    { id: 'scopes', title: '2. Scopes for the key', blocks: writeScopes(plan) },
    { id: 'credentials', title: '3. Credentials', blocks: writeCredentials(plan) },
    { id: 'calls', title: '4. The calls, in order', blocks: writeStages(plan) },
    { id: 'blocked', title: '5. Blocked', blocks: writeBlocked(plan) },
    { id: 'questions', title: '6. Questions that only a person can answer', blocks: writeQuestions(plan) },
  ];
  return {
    title: "Migration plan: from Pleo's legacy API to the external API",
    head: writeHead(plan),
    chapters: [
      ...(isNeeded ? chapters : []),
      ...(plan.undecided.length === 0
        ? []
        : [{ id: 'undecided', title: 'Not decided', blocks: writeUndecided(plan) }]),
    ],
    foot: `Made by ${plan.tool.name} ${plan.tool.version} from the code as it is. Made again after each step, it shows what is left.`,
  };
}

function writeBlocked(plan: Plan): Block[] {
  if (plan.blocked.length === 0)
    return [
      text(
        plan.progress.unknown === 0
          ? 'Nothing is blocked: each call that was found can move.'
          : 'Nothing that is known is blocked. Whether the calls can move of which the operation is not known is open: see the step about them.',
      ),
    ];
  return [
    text(
      'Nothing that is published replaces these calls. They keep the legacy token alive: decide for each whether you can do without it, take the way that is named, or ask Pleo.',
    ),
    ...plan.blocked.map((group) => writeGroup(group, 'blocked', plan)),
  ];
}

function writeQuestions({ questions }: Plan): Block[] {
  if (questions.length === 0) return [text('There are none.')];
  const asked = (of: Question['of'], title: string): Block[] => {
    const own = questions.filter((question) => question.of === of);
    if (own.length === 0) return [];
    return [
      { kind: 'heading', level: 3, line: title },
      {
        kind: 'list',
        look: 'tasks',
        items: own.map(({ text: words, places }) => ({ line: [words, ...placeSpans(places)] })),
      },
    ];
  };
  return [...asked('you', 'For you'), ...asked('Pleo', 'For Pleo')];
}

function writeUndecided({ undecided }: Plan): Block[] {
  return [
    text([
      'These requests may go to Pleo. ',
      code('pleo-migrate explain <file>:<line>'),
      ' shows each with its code.',
    ]),
    ...tableOf(
      ['Place', 'Why'],
      undecided.map((one) => [[placeSpan(one)], one.reason]),
    ),
  ];
}
