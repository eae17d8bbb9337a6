/** What requests that the external API does not have were meant to be, and what is wrong with the names of those it has. */

import { describe, expect, test } from 'vitest';
import { externalOperations, operations } from '../src/catalogue/catalogue.ts';
import { matchCall } from '../src/catalogue/match.ts';
import { findMeant, namesOperation } from '../src/catalogue/meant.ts';
import { findNameFaults } from '../src/catalogue/name-faults.ts';
import { known } from './support/known-operation.ts';

describe('findMeant', () => {
  test.each([
    ['GET', '/v1/expenses', 'legacy GET /v1/expenses'],
    ['GET', '/v1/companies/balance', 'legacy GET /v1/companies/balance'],
    ['GET', '/v1/tag-groups', 'legacy GET /v1/tag-groups'],
    ['PATCH', '/v1/tag-groups/{id}', 'legacy PATCH /v1/tag-groups/{tagGroupId}'],
    ['GET', '/expenses', 'legacy GET /v1/expenses'],
    ['DELETE', '/v1/expenses', 'legacy GET /v1/expenses'],
    ['GET', '/v2/expenses', 'legacy GET /v1/expenses'],
    ['GET', '/v1/expense', 'legacy GET /v1/expenses'],
    ['GET', '/v1/me', 'legacy GET /v1/me'],
    ['GET', '/v1/accounting-entries:search', 'method POST /v1/accounting-entries:search'],
    ['GET', '/v1/vendors', 'method POST /v1/vendors:search'],
    ['GET', '/v0/tax-codes', 'method POST /v0/tax-codes:search'],
    ['PATCH', '/v2/employees/{id}', null],
    ['PATCH', '/v1/vendors/{id}', 'method PUT /v1/vendors/{id}'],
    ['POST', '/v1/companies', 'method GET /v1/companies'],
    ['DELETE', '/v1/vendors/{id}', 'method POST /v1/vendors/{id}:archive'],
    ['POST', '/v1/accounting-entries/search', 'spelling POST /v1/accounting-entries:search'],
    ['POST', '/v1/accounting-entries', 'method POST /v1/accounting-entries:search'],
    ['POST', '/v1/acounting-entries:search', 'spelling POST /v1/accounting-entries:search'],
    ['GET', '/v3/export-job/42', 'spelling GET /v3/export-jobs/{jobId}'],
    ['GET', '/v2/employee/{id}', 'spelling GET /v2/employees/{employeeId}'],
    ['GET', '/v1/company', 'spelling GET /v1/companies'],
    ['GET', '/v3/employees', 'version GET /v2/employees'],
    ['GET', '/employees', 'version GET /v2/employees'],
    ['GET', '/v1/v3/export-jobs', 'version GET /v3/export-jobs'],
    ['GET', '/api/v1/companies', 'version GET /v1/companies'],
    ['POST', '/v1/tags:search', 'version POST /v0/tags:search'],
    ['POST', '/oauth/token', null],
    ['GET', '/v1/something/else', null],
  ])('%s %s is meant as %s', (method, path, wanted) => {
    expect(matchCall({ api: 'external', method, path })).toBeNull();
    const meant = findMeant(method, path);
    expect(meant && `${meant.kind} ${meant.operation.method} ${meant.operation.path}`).toBe(wanted);
  });

  test.each(['/scim/v2/Users', '/scim/v2/Users/42', '/scim/v2/Groups/{id}/members'])(
    '%s is below the stub of SCIM',
    (path) => expect(matchCall({ api: 'external', method: 'PATCH', path })?.operation.id).toBe('scim'),
  );

  test.each([
    ['/', false],
    ['/v1', false],
    ['/v1/{resource}', false],
    ['/openapi.json', false],
    ['/v1/expenses', true],
  ])('%s names an operation: %s', (path, wanted) => expect(namesOperation(path)).toBe(wanted));
});

describe('findNameFaults', () => {
  const keys = (names: string): { name: string; value: string | null }[] =>
    names.split(' ').flatMap((pair) => {
      const [name = '', value = null] = pair.split('=');
      return name === '' ? [] : [{ name, value }];
    });
  const faultsOf = (id: string, query: string, body = '', isWhole = true): string[] => {
    const seen = { query: keys(query), body: keys(body), isQueryWhole: isWhole, isBodyWhole: isWhole };
    const { legacy, missing, excess } = findNameFaults(known(id), seen);
    return [
      ...legacy.map((one) => `${one.in} ${one.name} → ${one.becomes.map(({ name }) => name).join(', ')}`),
      ...missing.map((one) => `without ${one.in} ${one.name}`),
      ...(excess ? [`${excess.value} > ${excess.maximum}`] : []),
    ];
  };
  const SEARCH = 'externalSearchAccountingEntriesV1';

  test.each<[string, string, string, string, string[]]>([
    [
      'paging',
      'searchEmployees',
      'pageOffset=0 pageSize',
      '',
      ['query pageOffset → offset, after', 'query pageSize → limit'],
    ],
    [
      'paging of what does not page',
      'external:getTagGroups',
      'company_id pageSize',
      '',
      ['query pageSize → '],
    ],
    [
      'filters in the query',
      SEARCH,
      'company_id dateFrom types[]',
      '',
      ['query dateFrom → performedAtStart', 'query types → families[], subFamilies[]'],
    ],
    [
      'filters in the body',
      SEARCH,
      'company_id',
      'dateTo accountId',
      ['body dateTo → performedAtEnd', 'body accountId → accountIds[]'],
    ],
    [
      'a name of both, where it means the legacy one',
      SEARCH,
      'organization_id status',
      '',
      ['query status → exportStatus[]'],
    ],
    ['the same where it is right', SEARCH, 'company_id', 'status includeDeleted', []],
    [
      'an older form of it',
      'externalSearchCoreAccountingEntriesV1',
      'company_id',
      'dateFrom',
      ['body dateFrom → performedAtStart'],
    ],
    ['archive of a deletion', 'external:deleteTagGroup', 'archive', '', ['query archive → ']],
    [
      'fields of a body',
      'createAccountV1',
      '',
      'companyId accountNumber hidden',
      ['body accountNumber → code', 'body hidden → archived'],
    ],
    ['names that are right', 'getExportJobItemsV3', 'status limit=1000 offset', '', []],
    ['no company', SEARCH, 'limit=100', '', ['without query company_id', 'without query organization_id']],
    ['no company in the body', 'searchAccountsV1', 'company_id', 'codes', ['without body companyId']],
    ['a company that is not needed', 'searchEmployees', '', '', []],
    ['too many at once', 'getAllReceiptsV6', 'limit=101', '', ['101 > 100']],
    ['as many as it takes', 'getAllReceiptsV6', 'limit=100', '', []],
    ['an unknown number', 'getAllReceiptsV6', 'limit', '', []],
  ])('%s', (_name, id, query, body, wanted) => expect(faultsOf(id, query, body)).toEqual(wanted));

  test('nothing is left out where more may be there', () =>
    expect(faultsOf(SEARCH, 'limit=100', '', false)).toEqual([]));

  test('no operation takes a name that is the legacy API’s own', () => {
    for (const operation of externalOperations) {
      const own = [...operation.query.map(({ name }) => name), ...(operation.company?.names ?? [])];
      const query = own.map((name) => ({ name, value: null }));
      const seen = { query, body: [], isQueryWhole: true, isBodyWhole: false };
      expect([operation.id, findNameFaults(operation, seen)]).toEqual([
        operation.id,
        { legacy: [], missing: [], excess: null },
      ]);
    }
  });

  test('what is superseded has a successor, or a note that says there is none', () => {
    for (const { api, status, supersededBy, note } of operations) {
      if (api === 'external' && status !== 'current' && supersededBy === null)
        expect(note).toMatch(/no successor is named/);
    }
  });
});
