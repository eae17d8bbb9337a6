/** Which replacements a request calls for, by what it shows. */

import { describe, expect, test } from 'vitest';
import { blockedReason, chooseReplacements } from '../src/catalogue/replacements.ts';
import type { RequestKey } from '../src/model/api-call.ts';
import { known } from './support/known-operation.ts';

function query(...keys: [name: string, value: string | null][]): { query: RequestKey[]; body: RequestKey[] } {
  return { query: keys.map(([name, value]) => ({ name, value })), body: [] };
}

function body(...keys: [name: string, value: string | null][]): { query: RequestKey[]; body: RequestKey[] } {
  return { query: [], body: keys.map(([name, value]) => ({ name, value })) };
}

describe('chooseReplacements', () => {
  const calls = (id: string, shown: ReturnType<typeof query>) =>
    chooseReplacements(known(id), shown).map(({ method, path }) => `${method} ${path}`);
  const SEARCH = 'POST /v1/accounting-entries:search';
  const EXPORT = [
    'WEBHOOK v1.export-job.created',
    'GET /v3/export-jobs/{jobId}/items',
    'GET /v3/export-items',
    'GET /v3/export-jobs',
  ];
  const ITEMS = 'PUT /v3/export-jobs/{jobId}/items';
  const EVENTS = 'POST /v3/export-job-events';

  test.each<[string, string, ReturnType<typeof query>, string[]]>([
    ['nothing seen', 'getExpenses', query(), [SEARCH, ...EXPORT]],
    ['another key', 'getExpenses', query(['pageSize', '100']), [SEARCH, ...EXPORT]],
    ['status=QUEUED', 'getExpenses', query(['status', 'QUEUED']), [...EXPORT, SEARCH]],
    ['status[]=QUEUED', 'getExpenses', query(['status[]', 'QUEUED']), [...EXPORT, SEARCH]],
    ['status=["QUEUED"]', 'getExpenses', query(['status', '["QUEUED"]']), [...EXPORT, SEARCH]],
    ['two statuses', 'getExpenses', query(['status', 'EXPORTED'], ['status', 'QUEUED']), [...EXPORT, SEARCH]],
    ['status=EXPORTED', 'getExpenses', query(['status', 'EXPORTED']), [SEARCH]],
    ['a status that is not known', 'getExpenses', query(['status', null]), [SEARCH, ...EXPORT]],
    ['a status in the body', 'getExpenses', body(['status', 'QUEUED']), [SEARCH, ...EXPORT]],
    ['EXPORTING', 'updateExpenses', body(['status', 'EXPORTING']), [ITEMS, EVENTS]],
    ['EXPORTED', 'updateExpenses', body(['status', 'EXPORTED']), [ITEMS, EVENTS]],
    ['QUEUED', 'updateExpenses', body(['status', 'QUEUED']), ['POST /v3/export-jobs']],
    ['NOT_EXPORTED', 'updateExpenses', body(['status', 'NOT_EXPORTED']), []],
    ['no status', 'updateExpenses', body(), [ITEMS, EVENTS, ITEMS, EVENTS, 'POST /v3/export-jobs']],
    [
      'archive',
      'deleteTagGroup',
      query(['archive', 'true']),
      ['PUT /v0/tag-groups/{groupId}', 'DELETE /v0/tag-groups/{groupId}'],
    ],
    ['no archive', 'deleteTagGroup', query(['archive', 'false']), ['DELETE /v0/tag-groups/{groupId}']],
    ['blocked', 'getTeams', query(), []],
  ])('%s of %s', (_, id, shown, expected) => {
    expect(calls(id, shown)).toEqual(expected);
  });

  test('the last step of an export is not its first', () => {
    const uses = chooseReplacements(known('updateExpenses'), body(['status', 'EXPORTED'])).map(
      ({ when }) => when,
    );
    expect(uses).toEqual(['reporting that entries were exported', 'completing an export job']);
  });

  test('blockedReason says why nothing replaces this use', () => {
    expect(blockedReason(known('updateExpenses'), body(['status', 'NOT_EXPORTED']))).toContain(
      'No operation resets',
    );
    expect(blockedReason(known('updateExpenses'), body(['status', null]))).toBeNull();
    expect(blockedReason(known('createEmployee'), body())).toContain('SCIM');
    expect(blockedReason(known('undocumented:getCards'), query())).toBe(
      'The external API has no operation for cards.',
    );
    expect(blockedReason(known('getExpenses'), query())).toBeNull();
  });
});
