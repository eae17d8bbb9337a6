/** What takes the place of a group of calls: the new operations, with steps, fields and values. */

import {
  exportWorkflow,
  fieldMappings,
  operationById,
  valueChanges,
  webhookEvents,
} from '../catalogue/catalogue.ts';
import { bareName } from '../model/bare-name.ts';
import type { MigrationStep, Replacement } from '../model/catalogue.ts';
import type { OperationRecord } from '../model/operation-record.ts';
import type { KnownCall } from './planned-calls.ts';
import type { Answered, FieldRow, PlannedStep, Taken, Target, ValueRow } from './work.ts';

const EXPORT_OPERATIONS: ReadonlySet<string> = new Set(
  exportWorkflow.flatMap(({ operations }) => operations),
);
/** How an event is asked for. */
const SUBSCRIBE = operationById('createSubscription');

const EXPORT_EVENTS: ReadonlySet<string> = new Set(exportWorkflow.flatMap(({ webhook }) => webhook ?? []));

/** As much of a replacement as tells what it is a part of. */
export type Way = Pick<Replacement, 'operation' | 'path'>;

/** Whether a replacement is a part of the accounting export, which moves as a whole. */
export function isExport({ operation, path }: Way): boolean {
  if (operation === null) return EXPORT_EVENTS.has(path);
  return EXPORT_OPERATIONS.has(operation) || operationById(operation)?.resource === 'exports';
}

/** The replacements that the plan takes a call to need, and those for other purposes. */
export function splitReplacements<One extends Way>(
  replacements: readonly One[],
): { readonly needed: readonly One[]; readonly others: readonly One[] } {
  const [first, ...rest] = replacements;
  if (!first) return { needed: [], others: [] };
  if (!isExport(first)) return { needed: [first], others: rest };
  // Of an export, each step is needed; polling for jobs is only another way to do the first one.
  const isStep = (one: One): boolean =>
    one === first ||
    EXPORT_EVENTS.has(one.path) ||
    (one.operation !== null && EXPORT_OPERATIONS.has(one.operation));
  const steps = rest.filter(isStep);
  return { needed: [first, ...steps], others: rest.filter((one) => !steps.includes(one)) };
}

/** What the calls have to become by one replacement; the calls carry it, each with its own steps. */
export function targetOf(replacement: Replacement, calls: readonly KnownCall[]): Target {
  const { operation: id, method, path, when, scopes, basis, note, docs } = replacement;
  const event = id === null ? webhookEvents.find((one) => one.event === path) : undefined;
  const to = id === null ? SUBSCRIBE : operationById(id);
  const from = calls[0]?.operation?.id ?? '';
  return {
    operation: id,
    method,
    path,
    summary: event?.when ?? to?.summary ?? '',
    when,
    scopes,
    basis,
    note,
    query: (to?.query ?? []).filter((one) => one.required || isCompany(one.name)).map(({ name }) => name),
    body: (to?.body ?? []).filter(({ required }) => required).map((field) => field.path),
    takes: to === null ? [] : takenBy(to),
    answers: id === null || to === null ? [] : to.answer.map(answered),
    steps: mergeSteps(replacement, calls),
    fields: id === null ? [] : fieldMappings(from, id).map((row) => fieldRow(row, calls)),
    values: id === null ? [] : valueChanges(from, id).map(valueRow),
    payload: event?.payload ?? [],
    docs: [...new Set([...docs, ...(to?.docs ?? [])])],
  };
}

/** The query parameter that names the company is optional by its type and needed in practice. */
function isCompany(name: string): boolean {
  return name === 'company_id' || name === 'companyId';
}

function takenBy({ query, body }: OperationRecord): Taken[] {
  return [
    ...query.map(
      ({ name, required, note, values }) => ({ in: 'query', name, required, note, values }) as const,
    ),
    ...body.map(
      ({ path, required, note, values }) => ({ in: 'body', name: path, required, note, values }) as const,
    ),
  ];
}

function answered({ path, note, values }: Answered): Answered {
  return { path, note, values };
}

function fieldRow({ from, to, note, basis }: Omit<FieldRow, 'read'>, calls: readonly KnownCall[]): FieldRow {
  const paths = calls.flatMap(({ planned }) => planned.reads);
  const read = paths.some((path) => from !== null && (path === from || path.startsWith(`${from}.`)));
  return { from, to, read, note, basis };
}

function valueRow({ field, value, to, becomes, note, basis }: ValueRow): ValueRow {
  return { field, value, to, becomes, note, basis };
}

/** The steps of all calls, each once, in order. */
function mergeSteps({ method, path, when }: Replacement, calls: readonly KnownCall[]): PlannedStep[] {
  const merged = new Map<string, { step: MigrationStep; calls: KnownCall[] }>();
  for (const known of calls) {
    const own = known.replacements.find(
      (one) => one.method === method && one.path === path && one.when === when,
    );
    for (const step of own?.steps ?? []) {
      const found = merged.get(step.text);
      if (found) found.calls.push(known);
      else merged.set(step.text, { step, calls: [known] });
    }
  }
  return [...merged.values()].map(({ step, calls: carriers }) => {
    const from = step.from ?? null;
    // A body is rarely known whole, so what it was not seen to hold may well be in it.
    const isSeen = step.kind !== 'move-parameter' || from === null;
    const sends = ({ planned }: KnownCall): boolean =>
      isSeen || planned.parameters.some((name) => bareName(name) === from);
    return {
      kind: step.kind,
      text: step.text,
      from,
      to: step.to ?? null,
      calls: carriers.map(({ planned }) => planned.id),
      seenIn: carriers.filter(sends).map(({ planned }) => planned.id),
    };
  });
}
