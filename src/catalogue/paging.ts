/** How the two APIs page through lists. */

import type { Host, Parameter } from '../model/catalogue.ts';
import type { FieldMapping } from '../model/mapping.ts';
import type { Paging } from '../model/operation-record.ts';
import pagingFile from './paging.json' with { type: 'json' };
import type { FieldRow, ParameterRow } from './resource-file.ts';
import { joinSources } from './sources.ts';

/** One way of paging: its parameters, how the next page is asked for, and when there is none. */
export interface PagingStyle {
  readonly id: Paging['style'];
  readonly api: Host['api'];
  readonly query: readonly ParameterRow[];
  readonly next: string;
  readonly end: string;
  readonly note: string;
  readonly source: string;
}

export const pagingStyles: readonly PagingStyle[] = pagingFile.styles.map((row) => ({
  id: row.id as Paging['style'],
  api: row.api as Host['api'],
  query: row.query,
  next: row.next,
  end: row.end,
  note: row.note,
  source: joinSources(row.sources),
}));

/** The fields that hold the paging in answers: `PageInfo` (legacy) and `Pagination` (external). */
export const pagingModels: Readonly<Record<string, readonly FieldRow[]>> = pagingFile.models;

/** Where the paging fields of a legacy answer are now; the paths are whole, since they stand at the same place everywhere. */
export const pagingFields: readonly FieldMapping[] = pagingFile.fields.map((row) => ({
  from: row.from,
  to: row.to,
  unit: null,
  basis: row.basis as FieldMapping['basis'],
  note: row.note,
  source: joinSources(row.sources),
}));

export function pagingStyle(id: Paging['style']): PagingStyle {
  const style = pagingStyles.find((candidate) => candidate.id === id);
  if (style === undefined) throw new Error(`paging.json has no style ${id}`);
  return style;
}

/** The query parameters that an operation has because it pages, with its own bounds. */
export function pagingParameters(paging: Paging): Parameter[] {
  return pagingStyle(paging.style).query.map((row) => ({
    name: row.name,
    type: row.type ?? '',
    required: false,
    note: isSize(row.name)
      ? [row.note ?? '', describeLimit(paging)].filter(Boolean).join(' ')
      : (row.note ?? ''),
    values: row.name === 'sorting_keys' ? paging.sortingKeys : (row.values ?? []),
  }));
}

function isSize(name: string): boolean {
  return name === 'limit' || name === 'pageSize';
}

function describeLimit({ limit }: Paging): string {
  const bounds = limit.maximum === null ? '' : `It takes ${limit.minimum ?? 1} to ${limit.maximum}. `;
  return limit.default === null ? bounds.trim() : `${bounds}It is ${limit.default} when left out.`;
}
