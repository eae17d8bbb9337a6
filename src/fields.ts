/** Reads of answers → facts about fields: what each becomes, or that the answer does not have it. */

import { fieldChange, findField, innerPath, knowsFields } from './catalogue/answer-fields.ts';
import { legacyOperations, operationById } from './catalogue/catalogue.ts';
import type { AnswerRead } from './model/api-call.ts';
import { leastCertain } from './model/certainty.ts';
import type { CallFact, FieldFact, LegacyField } from './model/finding.ts';

/** The facts, one for each place and field, and what was read of each call's answer. */
export interface FieldFacts {
  readonly facts: readonly FieldFact[];
  readonly reads: ReadonlyMap<string, readonly string[]>;
}

/** Holds what is read of answers against the catalogue. */
export function fieldFacts(reads: readonly AnswerRead[], calls: readonly CallFact[]): FieldFacts {
  const byCall = new Map(calls.map((fact) => [fact.call.id, fact]));
  const named = new Map<string, Set<string>>();
  const facts: { readonly read: AnswerRead; readonly fact: FieldFact }[] = [];
  // What goes on deeper says more: only the deepest read of a field is told.
  const passed = new Set<AnswerRead>();
  for (const read of reads) {
    const called = byCall.get(read.call.id);
    const judged = called && judge(read, called);
    if (!judged) continue;
    named.set(read.call.id, (named.get(read.call.id) ?? new Set()).add(judged.path));
    for (let at = read.from; at; at = at.from) passed.add(at);
    if (judged.fact) facts.push({ read, fact: judged.fact });
  }
  const told = new Map<string, FieldFact>();
  for (const { read, fact } of facts) {
    const { file, start, end } = fact.location;
    // A list and one item have the same fields.
    const key = [file, start, end, innerPath(fact.operation.id, fact.path)].join('\0');
    const isPassed = passed.has(read) || (read.like !== null && passed.has(read.like));
    if (!isPassed && !told.has(key)) told.set(key, fact);
  }
  return {
    facts: [...told.values()],
    reads: new Map([...named].map(([id, paths]) => [id, [...paths].sort()])),
  };
}

interface Judged {
  readonly path: string;
  /** Null: nothing changes. */
  readonly fact: FieldFact | null;
}

function judge(read: AnswerRead, { operation, replacements, blocked }: CallFact): Judged | null {
  if (operation === null) return null;
  const path = findField(operation.id, read.path);
  const common = {
    kind: 'field' as const,
    call: read.call,
    operation,
    location: read.at,
    certainty: leastCertain(read.certainty, read.call.certainty),
    context: read.context,
    symbol: read.symbol,
    text: read.text,
  };
  if (operation.api === 'external') {
    if (path !== null) return { path, fact: null };
    const legacy = legacyField(operation.id, read.path);
    if (!legacy) return null;
    const { name } = legacy;
    return { path: name, fact: { ...common, path: name, change: null, replacement: null, legacy } };
  }
  if (path === null) return null;
  // The first that says something of fields: a webhook and a list of jobs have none of theirs.
  const replacement =
    replacements.find(({ operation: id }) => id !== null && knowsFields(operation.id, id)) ?? null;
  if (blocked !== null || !replacement?.operation) return { path, fact: null };
  const change = fieldChange(operation.id, replacement.operation, path);
  const isTold = change !== null && change.kind !== 'same';
  return { path, fact: isTold ? { ...common, path, change, replacement, legacy: null } : null };
}

/** The legacy field that names mean which an external answer does not have: of the operations that it replaces. */
function legacyField(externalId: string, names: readonly string[]): LegacyField | null {
  for (const operation of legacyOperations) {
    const isReplaced = operation.replacements.some((one) => one.operation === externalId);
    if (!isReplaced && operation.resource !== operationById(externalId)?.resource) continue;
    const path = findField(operation.id, names);
    if (path === null) continue;
    const change = fieldChange(operation.id, externalId, path);
    if (change?.kind === 'same') continue;
    return { name: path, to: change?.to ?? [], note: change?.note ?? '' };
  }
  return null;
}
