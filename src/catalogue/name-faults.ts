/** The names that a request to the external API carries, held against what its operation takes. */

import type { ApiCall } from '../model/api-call.ts';
import { bareName } from '../model/bare-name.ts';
import type { LegacyName, NameFaults, PlacedName } from '../model/finding.ts';
import type { ParameterMapping } from '../model/mapping.ts';
import type { OperationRecord } from '../model/operation-record.ts';
import { firstReplacement, modelMappings, parameterMappings } from './mappings.ts';
import { legacyOperations, operations } from './operations.ts';
import { pagingStyles } from './paging.ts';

export const NO_FAULTS: NameFaults = { legacy: [], missing: [], excess: null };

type Seen = Pick<ApiCall, 'query' | 'body' | 'isQueryWhole' | 'isBodyWhole'>;

/** What is wrong with the names of a request that is this operation of the external API. */
export function findNameFaults(operation: OperationRecord, call: Seen): NameFaults {
  return {
    legacy: (['query', 'body'] as const).flatMap((place) => legacyNames(operation, place, call)),
    missing: missingCompany(operation, call),
    excess: excessiveLimit(operation, call),
  };
}

function legacyNames(operation: OperationRecord, place: 'query' | 'body', call: Seen): LegacyName[] {
  const taken = namesOf(operation, place);
  const names = new Set(call[place].map(({ name }) => bareName(name)));
  return [...names].flatMap((name) => {
    if (taken.has(name)) return [];
    const legacy = NAMES.get(operation.id)?.get(name) ?? everywhere(operation, place, name);
    return legacy ? [{ in: place, name, ...legacy }] : [];
  });
}

/** What an operation takes under which names, the first names of nested ones. */
function namesOf({ query, body }: OperationRecord, place: 'query' | 'body'): ReadonlySet<string> {
  const paths = place === 'query' ? query.map(({ name }) => name) : body.map(({ path }) => path);
  return new Set(paths.map((path) => path.split(/[.[]/)[0] ?? path));
}

type Becoming = Pick<LegacyName, 'becomes' | 'note'>;

/** The legacy names that each operation of the external API may be sent by mistake. */
const NAMES: ReadonlyMap<string, ReadonlyMap<string, Becoming>> = new Map(
  operations
    .filter(({ api }) => api === 'external')
    .map((operation) => [operation.id, new Map(inheritedNames(operation))]),
);

/** Those of the legacy operations that it replaces; an older form of it has those of its successor. */
function inheritedNames(operation: OperationRecord): [string, Becoming][] {
  const ids = [operation.id, operation.supersededBy];
  const replaced = legacyOperations.filter(
    ({ status, replacements }) =>
      status !== 'undocumented' && replacements.some((replacement) => ids.includes(replacement.operation)),
  );
  return replaced.flatMap((legacy) => [
    ...legacy.body.flatMap(({ path }): [string, Becoming][] => {
      const name = path.split(/[.[]/)[0] ?? path;
      const meant = bodyName(legacy, operation, name);
      // A single word may come from anywhere.
      return meant.becomes.length > 0 || isTwoWords(name) ? [[name, meant]] : [];
    }),
    ...parameterMappings.flatMap((mapping): [string, Becoming][] =>
      mapping.operation === legacy.id && mapping.name !== null && isMeant(mapping, ids)
        ? [[mapping.name, becoming(mapping, ids)]]
        : [],
    ),
  ]);
}

/** Whether a parameter would be sent here by mistake: it goes here under another name, or the legacy operation does. */
function isMeant({ operation, to }: ParameterMapping, ids: readonly (string | null)[]): boolean {
  return ids.includes(firstReplacement(operation)) || to.some((target) => ids.includes(target.operation));
}

/** Where a parameter goes in this operation; else where it goes at all. */
function becoming({ to, note }: ParameterMapping, ids: readonly (string | null)[]): Becoming {
  const here = to.filter((target) => ids.includes(target.operation));
  return { becomes: here.map(({ in: place, name }) => ({ in: place, name })), note };
}

/** What the fields of the model say of a name in a legacy body. */
function bodyName({ resource }: OperationRecord, operation: OperationRecord, name: string): Becoming {
  const rows = modelMappings
    .filter((mapping) => mapping.resource === resource)
    .flatMap(({ fields }) => fields.filter(({ from }) => from === name));
  const taken = namesOf(operation, 'body');
  const becomes = rows
    .flatMap(({ to }) => to)
    .map((path) => path.split(/[.[]/)[0] ?? path)
    .filter((first) => taken.has(first));
  return { becomes: [...new Set(becomes)].map((first) => ({ in: 'body', name: first })), note: '' };
}

/** Names that the legacy API's lists page with, and what they become where there is paging. */
const PAGING = new Set(
  pagingStyles.filter(({ api }) => api === 'legacy').flatMap(({ query }) => query.map(({ name }) => name)),
);

/** Names in two words that are parameters of the legacy API and of nothing else. */
const OWN_WORDS: ReadonlySet<string> = new Set(
  parameterMappings
    .flatMap(({ name }) => name ?? [])
    .filter(isTwoWords)
    .filter(
      (name) =>
        !operations.some(
          ({ api, query, body }) =>
            api === 'external' &&
            [...query.map((one) => one.name), ...body.map(({ path }) => path)].includes(name),
        ),
    ),
);

function isTwoWords(name: string): boolean {
  return /[a-z][A-Z]/.test(name);
}

/** Names that are the legacy API's on whichever operation they are sent to. */
function everywhere(operation: OperationRecord, place: 'query' | 'body', name: string): Becoming | null {
  if (PAGING.has(name)) return pagingName(operation, name);
  return place === 'query' && OWN_WORDS.has(name) ? { becomes: [], note: '' } : null;
}

function pagingName(operation: OperationRecord, name: string): Becoming {
  const taken = namesOf(operation, 'query');
  const wanted = name === 'pageSize' ? ['limit'] : ['offset', 'after'];
  const becomes = wanted
    .filter((one) => taken.has(one))
    .map((one): PlacedName => ({ in: 'query', name: one }));
  return { becomes, note: becomes.length === 0 ? 'This operation does not page.' : '' };
}

function missingCompany({ company }: OperationRecord, call: Seen): PlacedName[] {
  if (company === null) return [];
  const isWhole = company.in === 'query' ? call.isQueryWhole : call.isBodyWhole;
  const isThere = call[company.in].some(({ name }) => company.names.includes(bareName(name)));
  return isWhole && !isThere ? company.names.map((name) => ({ in: company.in, name })) : [];
}

function excessiveLimit({ paging, query }: OperationRecord, call: Seen): NameFaults['excess'] {
  const maximum = paging?.limit.maximum ?? null;
  const name = query.find((one) => one.name === 'limit')?.name;
  if (maximum === null || name === undefined) return null;
  const values = call.query
    .filter((key) => key.name === name && key.value !== null)
    .flatMap(({ value }) => (value ?? '').split(',').map(Number));
  const value = values.find((one) => one > maximum);
  return value === undefined ? null : { name, value, maximum };
}
