/** The steps of a replacement as this call needs them: its own parameters, and the fields that are read of its answer. */

import { bareName } from './model/bare-name.ts';
import type { MigrationStep, Replacement } from './model/catalogue.ts';
import type { CallFact, FieldFact } from './model/finding.ts';
import { groupBy } from './model/group-by.ts';

/** How many places of one field are named before the rest is counted. */
const NAMED = 3;

/** The calls, with replacements that have the steps each needs, in order. */
export function withOwnSteps(calls: readonly CallFact[], fields: readonly FieldFact[]): CallFact[] {
  const byCall = groupBy(fields, ({ call }) => call.id);
  return calls.map((fact) =>
    fact.call.api === 'legacy' ? withSteps(fact, byCall.get(fact.call.id) ?? []) : fact,
  );
}

function withSteps(fact: CallFact, own: readonly FieldFact[]): CallFact {
  const replacements = fact.replacements.map((replacement): Replacement => {
    const kept = replacement.steps.filter((step) => isNeeded(step, fact));
    const judged = own.filter((field) => field.replacement?.operation === replacement.operation);
    return { ...replacement, steps: [...kept, ...fieldSteps(judged)] };
  });
  return { ...fact, replacements };
}

/** A parameter that the call surely does not send needs no step. */
function isNeeded({ kind, from }: MigrationStep, { call }: CallFact): boolean {
  if (kind !== 'move-parameter' || from === undefined) return true;
  if (!call.isQueryWhole || !call.isBodyWhole) return true;
  return [...call.query, ...call.body].some(({ name }) => bareName(name) === from);
}

/** One step for each field that is read, with its places. */
function fieldSteps(fields: readonly FieldFact[]): MigrationStep[] {
  return [...groupBy(fields, ({ path }) => path)].flatMap(([path, all]) => {
    const change = all[0]?.change;
    return change ? [fieldStep(path, change, all)] : [];
  });
}

function fieldStep(
  path: string,
  { kind, to, note }: NonNullable<FieldFact['change']>,
  all: readonly FieldFact[],
): MigrationStep {
  const unique = [...new Set(all.map(({ location }) => `${location.file}:${location.line}`))];
  const places = unique.slice(0, NAMED);
  const more = unique.length > NAMED ? ` and ${unique.length - NAMED} more` : '';
  const where = `read in ${places.join(', ')}${more}`;
  const hint = note === '' ? '' : ` ${note}`;
  if (kind === 'lost')
    return { kind: 'decide-yourself', text: `Do without ${path}, ${where}.${hint}`, from: path, to: null };
  const names = to.join(' and ');
  return {
    kind: 'rename-field',
    text: `Read ${names} in place of ${path}, ${where}.${hint}`,
    from: path,
    to: names,
  };
}
