/** Calls of the scan → calls of the plan, with what the catalogue says of each. */

import { operationById } from '../catalogue/catalogue.ts';
import { blockedReason, chooseReplacements } from '../catalogue/replacements.ts';
import type { ApiCall } from '../model/api-call.ts';
import type { Replacement } from '../model/catalogue.ts';
import type { Finding } from '../model/finding.ts';
import type { OperationRecord } from '../model/operation-record.ts';
import type { ScanResult } from '../model/report.ts';
import { operationName } from '../report/operation-name.ts';
import type { Place, PlannedCall, Remark } from './plan.ts';

/** A call with all that the plan draws from. */
export interface KnownCall {
  readonly call: ApiCall;
  readonly planned: PlannedCall;
  readonly operation: OperationRecord | null;
  /** Best first. */
  readonly replacements: readonly Replacement[];
  readonly blocked: string | null;
  /** What its finding says; null where the rule is switched off. */
  readonly finding: Finding | null;
}

/** The calls to Pleo's two APIs. */
export function knowCalls(result: ScanResult, packageOf: (file: string) => string): KnownCall[] {
  return result.calls.flatMap((call) => {
    const { api } = call;
    if (api !== 'legacy' && api !== 'external') return [];
    const own = result.findings.filter((finding) => finding.call?.id === call.id);
    const finding = own.find(({ topic }) => topic === 'legacy-call') ?? null;
    const operation = operationById(result.operations.get(call.id)?.id ?? '');
    const planned: PlannedCall = {
      id: call.id,
      ...placeOf(call.location),
      package: packageOf(call.location.file),
      symbol: call.symbol,
      api,
      environment: environmentOf(call),
      context: call.context,
      certainty: call.certainty,
      doubt: call.doubt,
      name: operationName(call, result.operations),
      operation: operation?.id ?? null,
      parameters: [...new Set([...call.query, ...call.body].map(({ name }) => name))],
      reads: result.reads.get(call.id) ?? [],
      changes: own.filter(({ topic }) => topic === 'legacy-answer').map(remarkOf),
    };
    const isLegacy = operation !== null && api === 'legacy';
    const replacements = finding?.replacements ?? (isLegacy ? chooseReplacements(operation, call) : []);
    return [
      {
        call,
        planned,
        operation,
        replacements,
        blocked: isLegacy ? blockedReason(operation, call) : null,
        finding,
      },
    ];
  });
}

/** A host tells the environment, else the credential's name does. */
function environmentOf({ environment, credential }: ApiCall): PlannedCall['environment'] {
  return environment === 'unknown' ? (credential?.environment ?? 'unknown') : environment;
}

function remarkOf({ at, rule, severity, what, next }: Finding): Remark {
  return { ...placeOf(at), rule, severity, what, next };
}

/** Where something stands, for people. */
export function placeOf({ file, line, column }: Place): Place {
  return { file, line, column };
}

/** Each place once, in the order in which they come. */
export function uniquePlaces(places: readonly Place[]): Place[] {
  return [...new Map(places.map((place) => [`${place.file}:${place.line}:${place.column}`, place])).values()];
}
