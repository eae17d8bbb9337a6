/** What a call becomes: the request to send, the steps, and where each field and value is now. */

import type { StepKind } from '../model/catalogue.ts';
import { type Block, code, joined, type Line, tableOf, text } from '../report/document.ts';
import { markNames } from '../report/mark-code.ts';
import type { Plan } from './plan.ts';
import type { FieldRow, PlannedStep, Taken, Target, WorkGroup } from './work.ts';
import { basisWords, callsOf, pageSpan, placeSpans } from './write-lines.ts';
import { eventBlocks, requestBlock } from './write-request.ts';

/** One target of a group; it has a heading of its own where there are several. */
export function writeTarget(target: Target, group: WorkGroup, plan: Plan): Block[] {
  const { method, path, when, scopes, steps, fields, values, docs, note, basis } = target;
  const several = group.targets.length > 1;
  const sureness = basisWords(basis);
  const needs = scopes.length === 0 ? [] : ['It needs ', ...joined(scopes.map(code), ' and '), '. '];
  const remarks = [note, sureness === '' ? '' : `That it replaces the call is ${sureness}.`]
    .filter((words) => words !== '')
    .join(' ');
  return [
    ...(several
      ? [
          {
            kind: 'heading',
            level: 5,
            line: [code(`${method} ${path}`), ...(when === null ? [] : [`, for ${when}`])],
          } as const,
        ]
      : []),
    ...(needs.length === 0 && remarks === '' ? [] : [text([...needs, remarks])]),
    ...(method === 'WEBHOOK' ? eventBlocks(target) : [requestBlock(target)]),
    ...stepBlocks(steps, group, plan),
    ...readBlocks(fields),
    ...(method === 'WEBHOOK' ? [] : takenBlocks(target)),
    ...answerBlocks(target),
    ...fieldBlocks(fields, values),
    ...(docs.length === 0 ? [] : [text(['Pages: ', ...joined(docs.map(pageSpan))])]),
  ];
}

/** What the request above shows already. */
const IN_REQUEST: ReadonlySet<StepKind> = new Set([
  'change-host',
  'change-method',
  'change-path',
  'change-credential',
]);

/** What all calls do, then what only some of them need, then what none was seen to need. */
function stepBlocks(steps: readonly PlannedStep[], group: WorkGroup, plan: Plan): Block[] {
  // Where the places that read what changes are listed one by one, no step repeats them.
  const told = new Set(
    callsOf(group.calls, plan).flatMap(({ changes, reads }) => (changes.length > 0 ? reads : [])),
  );
  const seen = steps.filter(
    ({ kind, from, seenIn }) => seenIn.length > 0 && !IN_REQUEST.has(kind) && !told.has(from ?? ''),
  );
  const unseen = steps.filter(({ seenIn }) => seenIn.length === 0);
  return [
    ...(seen.length === 0
      ? []
      : [
          {
            kind: 'list',
            look: 'numbers',
            items: seen.map((step) => ({ line: stepLine(step, group, plan) })),
          } as const,
        ]),
    ...(unseen.length === 0
      ? []
      : [
          {
            kind: 'details',
            summary: `Parameters that these calls were not seen to send (${unseen.length})`,
            blocks: [
              {
                kind: 'list',
                look: 'bullets',
                items: unseen.map((step) => ({ line: stepWords(step) })),
              } as const,
            ],
          } as const,
        ]),
  ];
}

function stepLine(step: PlannedStep, group: WorkGroup, plan: Plan): Line {
  const { seenIn } = step;
  const words = stepWords(step);
  if (seenIn.length === group.calls.length) return words;
  return [words, ' Only', ...placeSpans(callsOf(seenIn, plan)), '.'];
}

/** The sentence with the names that it is about as code. */
function stepWords({ kind, text: words, from, to }: PlannedStep): string {
  const [, list = '', old = ''] = /^Read the \w+ from (\w+)(?: in place of (\w+))?/.exec(words) ?? [];
  const names = [
    from ?? '',
    ...(to ?? '').split(', ').map((place) => place.split(' ').at(-1) ?? ''),
    ...(kind === 'change-paging' ? ['after'] : []),
    ...(kind === 'unwrap-answer' ? [list, old] : []),
  ];
  return markNames(words, names);
}

function takenBlocks({ method, path, takes }: Target): Block[] {
  if (takes.length === 0) return [];
  return [
    {
      kind: 'details',
      summary: `All that ${method} ${path} takes (${takes.length})`,
      blocks: tableOf(
        ['Name', 'In', 'Note'],
        takes.map((one) => [[code(one.name)], one.required ? `${one.in}, required` : one.in, noteLine(one)]),
      ),
    },
  ];
}

function answerBlocks({ method, path, answers }: Target): Block[] {
  if (answers.length === 0) return [];
  return [
    {
      kind: 'details',
      summary: `All that ${method} ${path} answers (${answers.length})`,
      blocks: tableOf(
        ['Field', 'Note'],
        answers.map((field) => [[code(field.path)], noteLine(field)]),
      ),
    },
  ];
}

/** A note, and the values that there are. */
function noteLine({ note, values }: Pick<Taken, 'note' | 'values'>): Line {
  if (values.length === 0) return note;
  return [note, `${note === '' ? '' : ' '}One of `, ...joined(values.map(code)), '.'];
}

/** What the program was seen to read of the answer: the fields to begin with. */
function readBlocks(fields: readonly FieldRow[]): Block[] {
  const read = fields.filter((row) => row.read);
  if (read.length === 0) return [];
  return [text('Of the answer, these fields were seen to be read:'), ...fieldTable(read)];
}

function fieldBlocks(fields: Target['fields'], values: Target['values']): Block[] {
  const lost = fields.filter(({ from, to }) => from !== null && to.length === 0).length;
  const kept = fields.filter(({ from, to }) => from !== null && to.length > 0).length;
  const title = `All fields of the answer: ${kept} have a place in the new one, ${lost} ${lost === 1 ? 'has' : 'have'} none`;
  return [
    ...(fields.length === 0
      ? []
      : [
          {
            kind: 'details',
            summary: title,
            blocks: fieldTable(fields),
          } as const,
        ]),
    ...(values.length === 0
      ? []
      : [
          {
            kind: 'details',
            summary: `Values of fields and parameters (${values.length})`,
            blocks: tableOf(
              ['Field', 'Legacy value', 'Now', 'Note'],
              values.map(({ field, value, to, becomes, note }) => [
                [code(field)],
                [code(value)],
                becomes.length === 0
                  ? 'nothing'
                  : [...joined(becomes.map(code)), ...(to === null ? [] : [' in ', code(to)])],
                note,
              ]),
            ),
          } as const,
        ]),
  ];
}

function fieldTable(fields: readonly FieldRow[]): Block[] {
  return tableOf(
    ['Legacy field', 'Now', 'What changes'],
    fields.map((row) => [
      row.from === null ? '(new)' : [code(row.from)],
      row.to.length === 0 ? 'nothing' : joined(row.to.map(code)),
      changeOf(row),
    ]),
  );
}

/** What a program has to do about a field, in the words of the row or by its names. */
function changeOf({ from, to, note }: FieldRow): string {
  const [first] = to;
  if (note !== '' || from === null || first === undefined) return note;
  return lastName(from) === lastName(first) ? 'The place alone.' : 'The name.';
}

function lastName(path: string): string {
  return path.split('.').at(-1) ?? path;
}
