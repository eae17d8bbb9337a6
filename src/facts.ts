/** Calls and what stands beside them → facts for rules: held against the catalogue. */

import { matchCall } from './catalogue/match.ts';
import { blockedReason, chooseReplacements } from './catalogue/replacements.ts';
import type { ApiCall } from './model/api-call.ts';
import type { CallFact, Fact } from './model/finding.ts';
import type { Location } from './model/location.ts';
import type { ScanResult } from './model/report.ts';

/** A call held against the catalogue. */
export function factOf(call: ApiCall): CallFact {
  const operation = matchCall(call)?.operation ?? null;
  const shown = { query: call.query, body: call.body };
  return {
    kind: 'call',
    call,
    operation,
    replacements: operation ? chooseReplacements(operation, shown) : [],
    blocked: operation ? blockedReason(operation, shown) : null,
  };
}

/** The operation of each call that is one, by the call's id. */
export function operationsOf(facts: readonly CallFact[]): ScanResult['operations'] {
  return new Map(
    facts.flatMap((fact) =>
      fact.operation ? [[fact.call.id, { id: fact.operation.id, path: fact.operation.path }] as const] : [],
    ),
  );
}

type OtherFact = Exclude<Fact, CallFact>;

/** Where a fact is reported. */
export function placeOf(fact: OtherFact): Location {
  return fact.kind === 'credential' ? fact.credential.at : fact.location;
}

/** What a key needs for the calls that a credential is sent with, or for what replaces them. */
export function withScopes(fact: OtherFact, calls: readonly CallFact[]): OtherFact {
  if (fact.kind !== 'credential') return fact;
  const own = calls.filter(({ call }) => fact.calls.some(({ id }) => id === call.id));
  const scopes = own.flatMap(({ call, operation, replacements }) =>
    call.api === 'external' ? (operation?.scopes ?? []) : (replacements[0]?.scopes ?? []),
  );
  return { ...fact, scopes: [...new Set(scopes)].sort() };
}
