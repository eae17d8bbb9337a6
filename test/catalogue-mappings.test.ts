/** The lint of the catalogue's data: replacements and mappings. */

import { describe, expect, test } from 'vitest';
import {
  exportWorkflow,
  externalOperations,
  fieldMappings,
  legacyOperations,
  modelMappings,
  parameterMappings,
  valueMappings,
} from '../src/catalogue/catalogue.ts';
import { resourceFiles } from '../src/catalogue/resource-files.ts';
import type { OperationRecord } from '../src/model/operation-record.ts';
import { known } from './support/known-operation.ts';

const documented = legacyOperations.filter(({ status }) => status !== 'undocumented');

describe('the replacements', () => {
  const rows = legacyOperations.flatMap((operation) =>
    operation.replacements.map((row) => ({ operation, row })),
  );

  test('exist for every legacy operation, or a reason why not', () => {
    for (const { id, replacements, blocked } of legacyOperations) {
      expect(replacements.length === 0, id).toBe(blocked !== null);
    }
    for (const { id, replacements, blocked } of externalOperations) {
      expect([replacements.length, blocked], id).toEqual([0, null]);
    }
  });

  test('agree with the operation that they name', () => {
    for (const { operation, row } of rows) {
      if (row.operation === null) {
        expect([row.method, row.scopes], operation.id).toEqual(['WEBHOOK', []]);
        continue;
      }
      const { api, status, method, path, scopes: names } = known(row.operation);
      expect([api, status], operation.id).toEqual(['external', 'current']);
      expect([row.method, row.path, row.scopes], operation.id).toEqual([method, path, names]);
    }
  });

  test('say when they apply if there are several', () => {
    for (const { id, replacements } of legacyOperations) {
      const uses = replacements.map(({ when }) => when);
      if (uses.length > 1) expect(uses, id).not.toContain(null);
      expect(new Set(uses).size, id).toBe(uses.length);
    }
  });

  test('are triggered by values that the operation takes', () => {
    const uses = legacyOperations.flatMap((operation) => [
      ...operation.replacements.flatMap(({ triggers }) =>
        triggers.map((trigger) => ({ operation, trigger })),
      ),
      ...operation.blockedUses.map((trigger) => ({ operation, trigger })),
    ]);
    expect(uses.length).toBeGreaterThan(0);
    for (const { operation, trigger } of uses) {
      const place =
        trigger.in === 'query'
          ? operation.query.find(({ name }) => name === trigger.name)
          : operation.body.find(({ path }) => path === trigger.name);
      expect(place, `${operation.id} ${trigger.name}`).toBeDefined();
      const values = place?.type === 'boolean' ? ['true', 'false'] : (place?.values ?? []);
      expect(values, `${operation.id} ${trigger.name}`).toContain(trigger.value);
    }
  });

  test('have steps of full sentences', () => {
    for (const { operation, row } of rows) {
      expect(row.steps.length, operation.id).toBeGreaterThan(0);
      for (const { text } of row.steps) expect(text, operation.id).toMatch(/^[A-Z].*\.$/s);
    }
  });

  test('of GET /v1/expenses tell each change in order', () => {
    expect(known('getExpenses').replacements[0]?.steps.map(({ kind, from }) => from ?? kind)).toEqual([
      'change-host',
      'change-method',
      'change-path',
      'change-credential',
      'pageOffset',
      'pageSize',
      'dateFrom',
      'dateTo',
      'types',
      'accountId',
      'tagId',
      'transactionStates',
      'status',
      'move-parameter',
      'move-parameter',
      'change-paging',
      'unwrap-answer',
    ]);
  });

  test('warn where the scope is not confirmed', () => {
    expect(known('getTags').replacements[0]?.scopes).toEqual(['tag-groups:read']);
    expect(known('getTags').replacements[0]?.note).toContain('tag-group:read in production');
  });
});

describe('the mappings', () => {
  const hasField = (operation: OperationRecord, name: string) => {
    const wanted = name.replace(/\[\]$/, '');
    const paths = [...operation.body, ...operation.answer].map(({ path }) => path);
    return paths.some(
      (path) =>
        path === name || path === wanted || path.startsWith(`${wanted}.`) || path.startsWith(`${wanted}[]`),
    );
  };
  const allModels = resourceFiles.flatMap((file) => Object.keys(file.models ?? {}));

  test('are all there', () => {
    expect(modelMappings.flatMap(({ fields }) => fields)).toHaveLength(110);
    expect(parameterMappings).toHaveLength(26);
    expect(valueMappings).toHaveLength(33);
    expect(exportWorkflow.map(({ step }) => step)).toEqual([
      'detect',
      'start',
      'fetch',
      'update',
      'complete',
    ]);
  });

  test('of fields stand between models that exist', () => {
    for (const { from, to } of modelMappings)
      expect(allModels).toEqual(expect.arrayContaining([from, ...to]));
  });

  test('of parameters stand between parameters that exist', () => {
    for (const { operation, name, to } of parameterMappings) {
      if (name !== null) expect(known(operation).query.map((parameter) => parameter.name)).toContain(name);
      for (const target of to) {
        const names = known(target.operation ?? '');
        const has =
          target.in === 'query'
            ? names.query.some((parameter) => parameter.name === target.name)
            : hasField(names, target.name);
        expect(has, `${operation} ${target.name}`).toBe(true);
      }
    }
  });

  test('of parameters cover every legacy parameter of an operation that has a replacement', () => {
    for (const { id, query: parameters, replacements } of documented) {
      if (replacements.length === 0) continue;
      const mapped = parameterMappings.filter(({ operation }) => operation === id).map(({ name }) => name);
      expect(mapped, id).toEqual(expect.arrayContaining(parameters.map(({ name }) => name)));
    }
  });

  test('of fields can be read for a call and its replacement, with whole paths', () => {
    const rows = fieldMappings('getExpenses', 'externalSearchAccountingEntriesV1');
    const to = (from: string) => rows.filter((row) => row.from === from).map((row) => row.to);
    expect(to('expenses[].amountOriginal.value')).toEqual([['data[].transactionValue.minors']]);
    expect(to('expenses[].status')).toEqual([['data[].status'], ['data[].exportStatus']]);
    expect(to('expenses[].employeeCode')).toEqual([[]]);
    expect(to('metadata.pageInfo.nextPageOffset')).toEqual([['pagination.endCursor']]);
    expect(
      fieldMappings('getExpense', 'getExportItemsV3').find(({ from }) => from === 'departmentId')?.to,
    ).toEqual(['data[].team.id']);
    expect(fieldMappings('getTeams', 'externalSearchAccountingEntriesV1')).toEqual([]);
  });

  test('of fields lead from and to fields that the answers have', () => {
    for (const { id, replacements } of documented) {
      for (const { operation } of replacements) {
        if (operation === null) continue;
        for (const { from, to } of fieldMappings(id, operation)) {
          if (from !== null) expect(hasField(known(id), from), `${id} ${from}`).toBe(true);
          // The attributes of tags are answered by other operations, as the notes of those rows say.
          for (const path of to.filter((name) => !name.includes('dimensions[]'))) {
            expect(hasField(known(operation), path), `${operation} ${path}`).toBe(true);
          }
        }
      }
    }
  });
});
