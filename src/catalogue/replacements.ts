/** Which replacements of an operation a request calls for, by what the request itself shows. */

import type { RequestKey } from '../model/api-call.ts';
import { bareName } from '../model/bare-name.ts';
import type { Operation, Replacement, Trigger } from '../model/catalogue.ts';
import { operationById } from './operations.ts';

/** What was seen of a request's query and body. */
export interface Shown {
  readonly query: readonly RequestKey[];
  readonly body: readonly RequestKey[];
}

/** Where a request stands to a trigger: it shows it, it shows something else in its place, or it does not tell. */
type Evidence = 'shown' | 'excluded' | 'open';

/**
 * The replacements for this use, best first: those that the request shows, then those that it leaves open.
 * Those that it excludes are left out: a request with `status=EXPORTED` does not queue an export.
 * Empty when nothing replaces this use, see `blockedReason`.
 */
export function chooseReplacements(operation: Operation, shown: Shown): Replacement[] {
  if (blockedReason(operation, shown) !== null) return [];
  const judged = operation.replacements.map((replacement) => ({
    replacement,
    evidence: judgeTriggers(replacement.triggers, shown),
  }));
  const pick = (wanted: Evidence) =>
    judged.filter(({ evidence }) => evidence === wanted).map(({ replacement }) => replacement);
  return [...pick('shown'), ...pick('open')];
}

/** Why nothing replaces this use of the operation, or null when something does. */
export function blockedReason(operation: Operation, shown: Shown): string | null {
  if (operation.blocked !== null) return operation.blocked;
  const uses = operationById(operation.id)?.blockedUses ?? [];
  const otherUse = operation.replacements.some(({ triggers }) => judgeTriggers(triggers, shown) === 'shown');
  if (otherUse) return null;
  return uses.find((use) => judgeTriggers([use], shown) === 'shown')?.reason ?? null;
}

function judgeTriggers(triggers: readonly Trigger[], shown: Shown): Evidence {
  if (triggers.length === 0) return 'open';
  const evidence = triggers.map((trigger) => judgeTrigger(trigger, shown));
  if (evidence.includes('shown')) return 'shown';
  return evidence.includes('open') ? 'open' : 'excluded';
}

function judgeTrigger(trigger: Trigger, shown: Shown): Evidence {
  const keys = shown[trigger.in].filter((key) => bareName(key.name) === trigger.name);
  // A value may be a list in one text: `QUEUED,EXPORTED`, or the array that the legacy specification shows.
  const values = keys.flatMap((key) => (key.value === null ? [null] : key.value.split(/[^\w-]+/)));
  if (values.includes(trigger.value)) return 'shown';
  return values.length === 0 || values.includes(null) ? 'open' : 'excluded';
}
