/** What names read from an answer mean in the catalogue, and what becomes of a legacy field. */

import type { FieldChange } from '../model/finding.ts';
import type { FieldMapping } from '../model/mapping.ts';
import { fieldMappings } from './field-mappings.ts';
import { valueMappings } from './mappings.ts';
import { operationById } from './operations.ts';

/** Names that wrappers put around an answer's body. */
const AROUND = new Set(['data', 'body', 'result', 'response', 'payload', 'value']);

/** The path of the field of an operation's answer that these names mean, such as `expenses[].amountOriginal`; or null. */
export function findField(operationId: string, names: readonly string[]): string | null {
  const fields = fieldsByNames(operationId);
  for (let from = 0; from < names.length; from += 1) {
    const field = fields.get(names.slice(from).join('.'));
    if (field !== undefined) return field;
    if (!AROUND.has(names[from] ?? '')) return null;
  }
  return null;
}

const known = new Map<string, ReadonlyMap<string, string>>();

/** The fields of an answer by their names, with and without what is around its payload. */
function fieldsByNames(operationId: string): ReadonlyMap<string, string> {
  const cached = known.get(operationId);
  if (cached) return cached;
  const fields = new Map<string, string>();
  const paths = (operationById(operationId)?.answer ?? []).flatMap(({ path }) => withAround(path));
  for (const path of paths) fields.set(namesOf(path).join('.'), path);
  for (const path of paths) {
    const inner = innerPath(operationId, path);
    if (inner !== '' && !fields.has(inner)) fields.set(inner, path);
  }
  known.set(operationId, fields);
  return fields;
}

/** A path and those of the objects around it, outermost first. */
function withAround(path: string): string[] {
  const parts = path.split('.');
  return parts.map((_part, index) => parts.slice(0, index + 1).join('.'));
}

function namesOf(path: string): string[] {
  return path
    .replaceAll('[]', '')
    .split('.')
    .filter((name) => name !== '');
}

/** What becomes of a field of a legacy answer when `externalId` takes the operation's place; null: nothing is known of it. */
export function fieldChange(legacyId: string, externalId: string, path: string): FieldChange | null {
  const names = namesOf(path);
  const rows = fieldMappings(legacyId, externalId).filter(({ from }) => from !== null);
  for (let length = names.length; length > 0; length -= 1) {
    const wanted = names.slice(0, length).join('.');
    const own = rows.filter(({ from }) => namesOf(from ?? '').join('.') === wanted);
    if (own.length > 0) return changeOf(own, legacyId, externalId, length === names.length);
  }
  return null;
}

function changeOf(
  rows: readonly FieldMapping[],
  legacyId: string,
  externalId: string,
  isOwn: boolean,
): FieldChange | null {
  const [first] = rows;
  if (!first) return null;
  const to = [...new Set(rows.flatMap((row) => row.to))];
  const note = rows.map((row) => row.note).find((text) => text !== '') ?? '';
  const told = { to, unit: first.unit, basis: first.basis, note };
  if (to.length === 0) return { kind: 'lost', ...told };
  const inner = innerPath(legacyId, first.from ?? '');
  const isSame = to.some((path) => innerPath(externalId, path) === inner) && !changesMeaning(inner, rows);
  // What a field that stays holds may change by a row of its own only.
  if (isSame) return isOwn ? { kind: 'same', ...told } : null;
  return { kind: 'changed', ...told };
}

/** The path of a field inside the payload of an answer: that of a list's item and of the item alone are equal. */
export function innerPath(operationId: string, path: string): string {
  const envelope = namesOf(operationById(operationId)?.envelope ?? '');
  const names = namesOf(path);
  const isInside = envelope.every((name, index) => names[index] === name);
  return (isInside ? names.slice(envelope.length) : names).join('.');
}

/** A field that keeps its name and holds other values, or is told of by another field as well. */
function changesMeaning(inner: string, rows: readonly FieldMapping[]): boolean {
  if (rows.length > 1 && rows.some(({ to }) => to.length > 0 && !to.some((path) => path.endsWith(inner))))
    return true;
  return valueMappings.some(
    ({ from, becomes, value }) =>
      from.field === inner && from.operation === null && becomes.length > 0 && !becomes.includes(value),
  );
}

/** Whether anything is known of how the fields of one answer become those of the other. */
export function knowsFields(legacyId: string, externalId: string): boolean {
  return fieldMappings(legacyId, externalId).length > 0;
}
