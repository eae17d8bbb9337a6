/** The values of one legacy operation's fields held against one external operation, with whole paths on both sides. */

import type { ValueMapping, ValuePlace } from '../model/mapping.ts';
import { answerModels } from './field-mappings.ts';
import { firstReplacement, valueMappings } from './mappings.ts';
import { joinPath } from './read-operation.ts';

/** A value of a legacy field or parameter, and what it is called now. */
export interface ValueChange extends Omit<ValueMapping, 'from' | 'to'> {
  /** `expenses[].status`. */
  readonly field: string;
  /** Null: the field has no equivalent. */
  readonly to: string | null;
}

/** What became of the values that the legacy operation answers or takes, when the external one replaces it. */
export function valueChanges(legacyId: string, externalId: string): ValueChange[] {
  const legacy = answerModels(legacyId);
  const external = answerModels(externalId);
  const pathOf = (place: ValuePlace): string | null => {
    if (place.operation === legacyId) return place.field;
    const found = [...legacy, ...external].find(({ model }) => model === place.model);
    return found ? joinPath(found.at, place.field) : null;
  };
  const isFirst = firstReplacement(legacyId) === externalId;
  return valueMappings.flatMap(({ from, to, ...change }) => {
    const field = pathOf(from);
    if (field === null) return [];
    const target = to === null ? null : pathOf(to);
    // What has no place in the answer is told once: with the operation that replaces the legacy one by default.
    if (target === null && !isFirst) return [];
    return [{ ...change, field, to: target ?? to?.field ?? null }];
  });
}
