/** The lint of the catalogue's data: files and operations. */

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  externalOperations,
  findScope,
  hosts,
  legacyOperations,
  operations,
  pages,
  scopes,
} from '../src/catalogue/catalogue.ts';
import { resourceFiles } from '../src/catalogue/resource-files.ts';
import { fileSchemas } from './support/catalogue-files-schema.ts';
import { resourceFileSchema } from './support/catalogue-schema.ts';
import { known } from './support/known-operation.ts';

const FOLDER = new URL('../src/catalogue/', import.meta.url);
const readJson = (path: string): unknown => JSON.parse(readFileSync(new URL(path, FOLDER), 'utf8'));
const documented = legacyOperations.filter(({ status }) => status !== 'undocumented');

describe('the files', () => {
  test.each(resourceFiles.map((file) => [file.resource, file]))('%s follows the schema', (_, file) => {
    expect(() => resourceFileSchema.parse(file)).not.toThrow();
  });

  test.each(Object.entries(fileSchemas))('%s.json follows the schema', (name, schema) => {
    expect(() => schema.parse(readJson(`${name}.json`))).not.toThrow();
  });

  test('are all loaded, each under its own name', () => {
    const names = readdirSync(new URL('resources/', FOLDER)).map((name) => name.replace('.json', ''));
    expect(resourceFiles.map((file) => file.resource)).toEqual(names.sort());
    const others = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));
    expect(others.map((name) => name.replace('.json', '')).sort()).toEqual(Object.keys(fileSchemas).sort());
  });

  test('keep their rows sorted', () => {
    for (const file of resourceFiles) {
      const keys = file.operations.map(
        ({ api, path, method }) => `${api === 'legacy' ? 0 : 1} ${path} ${method}`,
      );
      expect(keys, file.resource).toEqual([...keys].sort());
      expect(Object.keys(file.models ?? {})).toEqual(Object.keys(file.models ?? {}).sort());
    }
    for (const names of [
      hosts.map((row) => row.host),
      scopes.map((row) => row.scope),
      pages.map((row) => row.url),
    ]) {
      expect(names).toEqual([...names].sort());
    }
  });

  test('name only sources that sources.json or a URL explains, and use all of them', () => {
    const texts = Object.keys(fileSchemas.sources.parse(readJson('sources.json')));
    const used = new Set<string>();
    const collect = (value: unknown): void => {
      if (Array.isArray(value)) for (const item of value) collect(item);
      else if (typeof value === 'object' && value !== null) {
        for (const [key, item] of Object.entries(value)) {
          if (key === 'sources' && Array.isArray(item)) for (const source of item) used.add(String(source));
          else collect(item);
        }
      }
    };
    collect(resourceFiles);
    for (const name of Object.keys(fileSchemas)) if (name !== 'sources') collect(readJson(`${name}.json`));
    const unexplained = [...used].filter(
      (source) => !texts.includes(source) && !/^https:\/\/\S+$/.test(source),
    );
    expect(unexplained).toEqual([]);
    expect(texts.filter((id) => !used.has(id))).toEqual([]);
  });
});

describe('the operations', () => {
  test('are all there', () => {
    expect(documented).toHaveLength(46);
    expect(new Set(documented.map(({ path }) => path)).size).toBe(23);
    expect(externalOperations).toHaveLength(107);
    const count = (status: string) =>
      externalOperations.filter((operation) => operation.status === status).length;
    expect([count('current'), count('superseded'), count('deprecated')]).toEqual([75, 14, 18]);
  });

  test('have unique ids, and unique method and path in their API', () => {
    expect(new Set(operations.map(({ id }) => id)).size).toBe(operations.length);
    const calls = operations.map(({ api, method, path }) => `${api} ${method} ${path}`);
    expect(new Set(calls).size).toBe(calls.length);
  });

  test('carry the id that Pleo gives them, unless the other API has it too or it is no word', () => {
    for (const { id, operationId, api } of operations) {
      if (operationId === null || operationId === id) continue;
      const isTaken = legacyOperations.some((legacy) => legacy.id === operationId);
      expect(
        api === 'external' && (id === `external:${operationId}` ? isTaken : operationId.includes(' ')),
        id,
      ).toBe(true);
    }
  });

  test('are undocumented exactly where nothing confirms them', () => {
    for (const { id, status, basis } of operations)
      expect(status === 'undocumented', id).toBe(basis === 'unconfirmed');
  });

  test('name scopes that the list of scopes explains', () => {
    for (const { id, scopes: names, scopeBasis, scopeNote } of externalOperations) {
      for (const name of names) expect(findScope(name)?.scope, id).toBe(name);
      expect(scopeBasis === 'official', id).toBe(scopeNote === '');
    }
  });

  test('that are superseded name a current one, in data and words', () => {
    for (const { supersededBy, note, status, id } of externalOperations) {
      if (status === 'current') expect(supersededBy, id).toBeNull();
      else expect(note, id).not.toBe('');
      if (supersededBy === null) continue;
      const { method, path, status: now } = known(supersededBy);
      expect(now).toBe('current');
      expect(note).toContain(`Call ${method} ${path} instead`);
    }
  });

  test('link only to pages of Pleo', () => {
    const links = operations.flatMap(({ docs, replacements }) => [
      ...docs,
      ...replacements.flatMap((row) => row.docs),
    ]);
    for (const link of links)
      expect(link).toMatch(/^https:\/\/(developers\.pleo\.io|pleohelp\.freshdesk\.com)\/[^\s]+$/);
  });

  test('have every field once', () => {
    for (const { id, answer } of operations) {
      const paths = answer.map(({ path }) => path);
      expect(
        paths.filter((path, index) => paths.indexOf(path) !== index),
        id,
      ).toEqual([]);
    }
  });

  test('write their paths in full', () => {
    expect(known('getExpenses').answer.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['expenses[].amountOriginal.value', 'metadata.pageInfo.nextPageOffset']),
    );
    expect(known('externalSearchAccountingEntriesV1').answer.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['data[].transactionValue.minors', 'pagination.endCursor']),
    );
    expect(known('getTeams').answer.map(({ path }) => path)).toContain('teams[].reviewers[].avatar.url');
  });

  test('page within the bounds that Pleo states', () => {
    const { paging, query: parameters } = known('externalSearchAccountingEntriesV1');
    expect(paging?.limit).toEqual({ minimum: 1, maximum: 100, default: 20 });
    expect(parameters.map(({ name }) => name)).toEqual([
      'company_id',
      'organization_id',
      'before',
      'after',
      'limit',
      'sorting_keys',
      'sorting_order',
    ]);
    expect(parameters.find(({ name }) => name === 'limit')?.note).toBe(
      'It takes 1 to 100. It is 20 when left out.',
    );
  });
});
