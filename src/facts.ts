/** Calls and what stands beside them → facts for rules: held against the catalogue. */

import { findHost, operationById } from './catalogue/catalogue.ts';
import { replaceWith } from './catalogue/external-replacement.ts';
import { matchCall, operationsAt } from './catalogue/match.ts';
import { findMeant, namesOperation } from './catalogue/meant.ts';
import { findNameFaults, NO_FAULTS } from './catalogue/name-faults.ts';
import { blockedReason, chooseReplacements } from './catalogue/replacements.ts';
import type { ApiCall } from './model/api-call.ts';
import type { CallFact, Fact, UnknownRequest } from './model/finding.ts';
import type { Location } from './model/location.ts';
import type { OperationRecord } from './model/operation-record.ts';
import type { ScanResult } from './model/report.ts';

/** A call held against the catalogue. */
export function factOf(call: ApiCall): CallFact {
  const operation = matchCall(call)?.operation ?? null;
  const unknown = operation ? null : unknownRequest(call);
  const { replacements, blocked } = replacementsFor(call, operation, unknown);
  const isExternal = operation?.api === 'external';
  return {
    kind: 'call',
    call,
    operation,
    replacements,
    blocked,
    unknown,
    names: isExternal ? findNameFaults(operation, call) : NO_FAULTS,
  };
}

/** A request to Pleo's own external host, known in full, that is none of its operations; null: it is something else. */
function unknownRequest({ host, api, method, path, certainty }: ApiCall): UnknownRequest | null {
  if (host === null || findHost(host)?.api !== 'external' || api !== 'external') return null;
  if (method === null || path === null || method === 'OPTIONS' || certainty === 'possible') return null;
  if (!namesOperation(path)) return null;
  const takes = operationsAt('external', path).map((operation) => operation.method);
  return { takes: [...new Set(takes)], meant: findMeant(method, path) };
}

function replacementsFor(
  call: ApiCall,
  operation: OperationRecord | null,
  unknown: UnknownRequest | null,
): Pick<CallFact, 'replacements' | 'blocked'> {
  const legacy =
    operation?.api === 'legacy'
      ? operation
      : unknown?.meant?.kind === 'legacy'
        ? unknown.meant.operation
        : null;
  if (legacy) return { replacements: chooseReplacements(legacy, call), blocked: blockedReason(legacy, call) };
  const successor = operation?.supersededBy ?? unknown?.meant?.operation.id ?? null;
  const to = successor === null ? null : operationById(successor);
  const from = { method: call.method ?? operation?.method ?? '', path: operation?.path ?? call.path ?? '' };
  return { replacements: to ? [replaceWith(from, to)] : [], blocked: null };
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
  const sent = new Set(fact.calls.map(({ id }) => id));
  const own = calls.filter(({ call }) => sent.has(call.id));
  const scopes = own.flatMap(({ call, operation, replacements }) =>
    call.api === 'external' ? (operation?.scopes ?? []) : (replacements[0]?.scopes ?? []),
  );
  return { ...fact, scopes: [...new Set(scopes)].sort() };
}
