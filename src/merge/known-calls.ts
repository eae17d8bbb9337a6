/** Calls of a report → calls with what their findings and the catalogue say of them. */

import { operationById } from '../catalogue/catalogue.ts';
import type { OperationRecord } from '../model/operation-record.ts';
import { neededScopes } from '../plan/scope-needs.ts';
import type { MergedReplacement } from './merged.ts';
import type { Report, ReportedCall } from './report-schema.ts';
import { topicOf } from './topics.ts';

export interface MergedCall {
  readonly call: ReportedCall;
  readonly operation: OperationRecord | null;
  readonly isBlocked: boolean;
  /** Best first. */
  readonly replacements: readonly Omit<MergedReplacement, 'calls'>[];
  /** What a key needs for it, where the plan lets it go. */
  readonly scopes: readonly string[];
  /** What it is recognised by in another report of the same repository. */
  readonly identity: string;
}

/** The calls to Pleo's two APIs. */
export function* knowCalls({ calls, findings }: Report): Generator<MergedCall> {
  const spoken = new Map(
    findings.flatMap((finding) =>
      finding.call !== null && topicOf(finding.rule) === 'legacy-call'
        ? [[finding.call, finding] as const]
        : [],
    ),
  );
  const ordinals = new Map<string, number>();
  for (const call of calls) {
    if (call.api !== 'legacy' && call.api !== 'external') continue;
    const operation = operationById(call.operation ?? '');
    const finding = spoken.get(call.id);
    const isLegacy = call.api === 'legacy';
    // A finding that is in a baseline is in no report; what the catalogue says of its operation is next best.
    const isBlocked = isLegacy && (finding?.blocked ?? (operation?.blocked ?? null) !== null);
    const replacements = isLegacy && !isBlocked ? ((finding ?? operation)?.replacements ?? []) : [];
    const blocked = isBlocked ? '' : null;
    // What is the same within one report is two calls; what is the same in two reports is one.
    const place = [call.file, call.line, call.column, call.api, call.method, call.path].join('\0');
    const ordinal = ordinals.get(place) ?? 0;
    ordinals.set(place, ordinal + 1);
    yield {
      call,
      operation,
      isBlocked,
      replacements,
      scopes: neededScopes({ call, operation, replacements, blocked }),
      identity: `${place}\0${ordinal}`,
    };
  }
}
