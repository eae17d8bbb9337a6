/** The fields of one legacy answer held against one external answer, with whole paths on both sides. */

import type { FieldMapping } from '../model/mapping.ts';
import { modelMappings } from './mappings.ts';
import { pagingFields } from './paging.ts';
import { joinPath } from './read-operation.ts';
import type { FieldRow, ModelRow } from './resource-file.ts';
import { resourceFiles } from './resource-files.ts';

const ANSWERS: ReadonlyMap<string, readonly (FieldRow | ModelRow)[]> = new Map(
  resourceFiles.flatMap((file) => file.operations.map((row) => [row.id, row.answer ?? []] as const)),
);

/** `expenses[].amountOriginal.value` → `data[].transactionValue.minors`, for each field that a row tells about. */
export function fieldMappings(legacyId: string, externalId: string): FieldMapping[] {
  const legacy = answerModels(legacyId);
  const external = answerModels(externalId);
  const fields = modelMappings.flatMap((mapping) => {
    const from = legacy.find((item) => item.model === mapping.from);
    const to = external.find((item) => mapping.to.includes(item.model));
    if (from === undefined || to === undefined) return [];
    return mapping.fields.map((field) => ({
      ...field,
      from: field.from === null ? null : joinPath(from.at, field.from),
      to: field.to.map((path) => joinPath(to.at, path)),
    }));
  });
  const isPaged = legacy.some((item) => item.model === 'PageInfo');
  return isPaged && fields.length > 0 ? [...fields, ...pagingFields] : fields;
}

/** The models that an operation answers with, and where they stand. */
export function answerModels(id: string): ModelRow[] {
  return (ANSWERS.get(id) ?? []).filter((item) => 'model' in item);
}
