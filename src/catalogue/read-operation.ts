/** A row of a resource file → the operation with all that follows from it, but for its replacements. */

import type { Parameter } from '../model/catalogue.ts';
import type { CompanyNames, FieldRecord, OperationRecord, Paging } from '../model/operation-record.ts';
import { pagingModels, pagingParameters } from './paging.ts';
import type { FieldRow, ModelRow, OperationRow, ParameterRow } from './resource-file.ts';
import { resourceFiles } from './resource-files.ts';
import { findScope } from './scopes.ts';
import { joinSources, listPages, resolveSources } from './sources.ts';

type Item = FieldRow | ModelRow;

const MODELS: ReadonlyMap<string, readonly Item[]> = new Map([
  ...Object.entries(pagingModels),
  ...resourceFiles.flatMap((file) => Object.entries(file.models ?? {})),
]);

export function readOperation(row: OperationRow, resource: string): OperationRecord {
  const paging = readPaging(row);
  const answer = row.answer ?? [];
  const isPagedList = row.api === 'external' && paging !== null && answer.length > 0;
  return {
    id: row.id,
    operationId: row.operationId === undefined ? row.id : row.operationId,
    api: row.api,
    resource,
    method: row.method,
    path: row.path,
    summary: row.summary,
    status: row.status,
    supersededBy: row.supersededBy ?? null,
    scopes: row.scopes ?? [],
    ...readScopes(row),
    query: [...(row.query ?? []).map(readParameter), ...(paging === null ? [] : pagingParameters(paging))],
    body: expandFields(row.body ?? []),
    answer: expandFields(isPagedList ? [...answer, { model: 'Pagination', at: 'pagination' }] : answer),
    envelope: findEnvelope(row),
    paging,
    company: readCompany(row),
    outcomes: row.outcomes ?? {},
    replacements: [],
    blocked: row.blocked ?? null,
    blockedUses: (row.blockedWhen ?? []).map(({ sources, ...use }) => ({
      ...use,
      source: joinSources(sources),
    })),
    note: row.note ?? '',
    basis: row.basis,
    docs: listPages(row.sources, row.docs),
    sources: resolveSources(row.sources),
  };
}

/** The fields of models and of their models, with whole paths. */
function expandFields(items: readonly Item[], prefix = ''): FieldRecord[] {
  return items.flatMap((item) => {
    if (!('model' in item)) return [readField(item, prefix)];
    const fields = MODELS.get(item.model);
    if (fields === undefined) throw new Error(`No resource file has the model ${item.model}`);
    return expandFields(fields, joinPath(prefix, item.at));
  });
}

function readField(row: FieldRow, prefix: string): FieldRecord {
  return {
    path: joinPath(prefix, row.path),
    type: row.type ?? '',
    required: row.required ?? false,
    note: row.note ?? '',
    values: row.values ?? [],
  };
}

/** `expenses[]` and `id` → `expenses[].id`. */
export function joinPath(prefix: string, path: string): string {
  if (prefix === '' || path === '') return prefix + path;
  return `${prefix}.${path}`;
}

function readParameter(row: ParameterRow): Parameter {
  return {
    name: row.name,
    type: row.type ?? '',
    required: row.required ?? false,
    note: row.note ?? '',
    values: row.values ?? [],
  };
}

function readPaging({ paging }: OperationRow): Paging | null {
  if (paging === undefined) return null;
  const { minimum = null, maximum = null, default: preset = null } = paging.limit ?? {};
  return {
    style: paging.style,
    limit: { minimum, maximum, default: preset },
    sortingKeys: paging.sortingKeys ?? [],
  };
}

/** What an operation cannot do without: one of several names, or the company's own name among its query and body. */
function readCompany(row: OperationRow): CompanyNames | null {
  if (row.api === 'legacy') return null;
  if (row.needsOneOf) return { in: 'query', names: row.needsOneOf };
  const isCompany = (name: string): boolean => /^company_?id$/i.test(name);
  const parameter = row.query?.find(({ name, required }) => required && isCompany(name));
  if (parameter) return { in: 'query', names: [parameter.name] };
  const field = expandFields(row.body ?? []).find(({ path, required }) => required && isCompany(path));
  return field ? { in: 'body', names: [field.path] } : null;
}

function readScopes(row: OperationRow): Pick<OperationRecord, 'scopeBasis' | 'scopeNote' | 'scopeSources'> {
  const facts = (row.scopes ?? []).map(findScope).filter((found) => found !== null);
  const notes = [row.scopeNote ?? '', ...facts.map((found) => found.note)].filter((note) => note !== '');
  const isOfficial = facts.length > 0 && notes.length === 0;
  return {
    scopeBasis: isOfficial ? 'official' : 'unconfirmed',
    scopeNote: notes.join(' '),
    scopeSources: [...new Set(facts.flatMap((found) => found.sources))],
  };
}

/** The place of the payload; `metadata` beside it is not what a caller is after. */
function findEnvelope(row: OperationRow): string | null {
  const items = row.answer ?? [];
  const first = items[0];
  if (first === undefined) return null;
  const payload = items.find((item) => 'model' in item && item.model !== 'PageInfo');
  if (payload !== undefined && 'model' in payload) return payload.at;
  if (row.api === 'legacy' || !('path' in first)) return '';
  return /^data(\[\])?(?=\.)/.exec(first.path)?.[0] ?? '';
}
