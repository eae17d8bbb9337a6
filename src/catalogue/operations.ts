/** All operations of both APIs, the legacy ones with what replaces them. */

import type { Replacement } from '../model/catalogue.ts';
import type { OperationRecord } from '../model/operation-record.ts';
import { firstReplacement, parameterMappings } from './mappings.ts';
import { readOperation } from './read-operation.ts';
import { listSteps } from './replacement-steps.ts';
import type { OperationRow, ReplacementRow } from './resource-file.ts';
import { resourceFiles } from './resource-files.ts';
import { joinSources, listPages } from './sources.ts';

const ROWS: readonly { readonly row: OperationRow; readonly record: OperationRecord }[] =
  resourceFiles.flatMap((file) =>
    file.operations.map((row) => ({ row, record: readOperation(row, file.resource) })),
  );

const EXTERNAL: ReadonlyMap<string, OperationRecord> = new Map(
  ROWS.filter(({ row }) => row.api === 'external').map(({ record }) => [record.id, record]),
);

export const operations: readonly OperationRecord[] = ROWS.map(({ row, record }) => ({
  ...record,
  replacements: (row.replacements ?? []).map((replacement) => readReplacement(replacement, record)),
}));

const BY_ID: ReadonlyMap<string, OperationRecord> = new Map(
  operations.map((operation) => [operation.id, operation]),
);

export function operationById(id: string): OperationRecord | null {
  return BY_ID.get(id) ?? null;
}

export const legacyOperations: readonly OperationRecord[] = operations.filter(({ api }) => api === 'legacy');

export const externalOperations: readonly OperationRecord[] = operations.filter(
  ({ api }) => api === 'external',
);

function readReplacement(row: ReplacementRow, from: OperationRecord): Replacement {
  const common = {
    when: row.when ?? null,
    triggers: row.triggers ?? [],
    basis: row.basis,
    docs: listPages(row.sources, row.docs),
    source: joinSources(row.sources),
  };
  if (row.operation === undefined) {
    const webhook = { operation: null, method: 'WEBHOOK', path: row.webhook ?? '', scopes: [] };
    return { ...common, ...webhook, note: row.note ?? '', steps: row.steps ?? [] };
  }
  const to = EXTERNAL.get(row.operation);
  if (to === undefined)
    throw new Error(`${from.id} is replaced by ${row.operation}, which no resource file has`);
  return {
    ...common,
    operation: to.id,
    method: to.method,
    path: to.path,
    scopes: to.scopes,
    note: [row.note ?? '', to.scopeNote].filter((note) => note !== '').join(' '),
    steps: listSteps({ from, to, parameters: parametersFor(from.id, to.id), further: row.steps ?? [] }),
  };
}

/** The legacy parameters that the target takes; those that nothing takes are told with the first replacement. */
function parametersFor(legacyId: string, externalId: string) {
  const isFirst = firstReplacement(legacyId) === externalId;
  return parameterMappings.filter(
    ({ operation, to }) =>
      operation === legacyId &&
      (to.length === 0 ? isFirst : to.some((target) => target.operation === externalId)),
  );
}
