/** What became of the legacy API's fields, parameters and values, and of its export. */

import type {
  Gap,
  ModelMapping,
  ParameterMapping,
  ValueMapping,
  ValuePlace,
  WorkflowStep,
} from '../model/mapping.ts';
import type { ResourceFile } from './resource-file.ts';
import { resourceFiles } from './resource-files.ts';
import { joinSources } from './sources.ts';

const FIRST: ReadonlyMap<string, string> = new Map(
  resourceFiles
    .flatMap((file) => file.operations)
    .flatMap((row) => {
      const first = row.replacements?.find((replacement) => replacement.operation !== undefined)?.operation;
      return first === undefined ? [] : [[row.id, first] as const];
    }),
);

/** Id of the external operation that replaces the legacy one when nothing speaks for another, or null. */
export function firstReplacement(legacyId: string): string | null {
  return FIRST.get(legacyId) ?? null;
}

export const modelMappings: readonly ModelMapping[] = resourceFiles.flatMap((file) =>
  (file.fields ?? []).map((mapping) => ({
    resource: file.resource,
    from: mapping.from,
    to: mapping.to,
    fields: mapping.fields.map((row) => ({
      from: row.from,
      to: row.to,
      unit: row.unit ?? null,
      basis: row.basis,
      note: row.note ?? '',
      source: joinSources(row.sources),
    })),
  })),
);

export const parameterMappings: readonly ParameterMapping[] = resourceFiles.flatMap((file) =>
  (file.parameters ?? []).map((row) => ({
    operation: row.operation,
    name: row.name,
    to: row.to.map((target) => ({
      operation: target.operation ?? firstReplacement(row.operation),
      in: target.in,
      name: target.name,
    })),
    basis: row.basis,
    note: row.note ?? '',
    source: joinSources(row.sources),
  })),
);

export const valueMappings: readonly ValueMapping[] = resourceFiles.flatMap((file) =>
  (file.values ?? []).flatMap((mapping) =>
    mapping.values.map((row) => ({
      from: readPlace(mapping.from),
      to: mapping.to === null ? null : readPlace(mapping.to),
      value: row.from,
      becomes: row.to,
      basis: row.basis,
      note: row.note ?? '',
      source: joinSources(row.sources),
    })),
  ),
);

export const gaps: readonly Gap[] = resourceFiles.flatMap((file) =>
  (file.gaps ?? []).map(({ sources, ...gap }) => ({
    ...gap,
    resource: file.resource,
    source: joinSources(sources),
  })),
);

/** The accounting export, step by step in its order. */
export const exportWorkflow: readonly WorkflowStep[] = resourceFiles.flatMap((file) =>
  (file.workflow ?? []).map(({ sources, ...step }) => ({ ...step, source: joinSources(sources) })),
);

type PlaceRow = NonNullable<ResourceFile['values']>[number]['from'];

function readPlace(row: PlaceRow): ValuePlace {
  return { model: row.model ?? null, operation: row.operation ?? null, field: row.field };
}
