/** What is found in the catalogue for a host and for a request. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findHost, operations, prefilterWords } from '../src/catalogue/catalogue.ts';
import { matchCall, operationsAt } from '../src/catalogue/match.ts';
import { namesPleo } from '../src/catalogue/names.ts';

describe('findHost', () => {
  test.each([
    ['openapi.pleo.io', 'legacy', 'production'],
    ['OpenAPI.Pleo.IO', 'legacy', 'production'],
    ['openapi.pleo.io.', 'legacy', 'production'],
    ['openapi.staging.pleo.io', 'legacy', 'staging'],
    ['external.pleo.io', 'external', 'production'],
    ['external.staging.pleo.io', 'external', 'staging'],
    ['auth.pleo.io', 'auth', 'production'],
    ['auth.staging.pleo.io', 'auth', 'staging'],
    ['api.pleo.io', 'other-pleo', 'production'],
    ['app.staging.pleo.io', 'other-pleo', 'staging'],
  ])('%s is %s, %s', (name, api, environment) => {
    expect(findHost(name)).toMatchObject({ api, environment });
  });

  test.each([
    'openapi.pleo.io.evil.example',
    'notopenapi.pleo.io',
    'openapi.pleo.io..',
    'openapi-pleo.io',
    'openapi.pleo.iо',
    'pleo.io',
    'www.pleo.io',
    'developers.pleo.io',
    'constructor',
    '',
  ])("%j is not one of Pleo's API hosts", (name) => {
    expect(findHost(name)).toBeNull();
  });

  test('every host contains a word of the prefilter', () => {
    expect(prefilterWords).toEqual(['pleo']);
  });
});

describe('matchCall', () => {
  test.each<['legacy' | 'external', string | null, string, string, boolean]>([
    ['legacy', 'GET', '/v1/expenses', 'getExpenses', true],
    ['legacy', 'get', '/v1/expenses', 'getExpenses', true],
    ['legacy', 'HEAD', '/v1/expenses', 'getExpenses', true],
    ['legacy', 'GET', '/v1/expenses/', 'getExpenses', true],
    ['legacy', 'GET', '//v1//expenses', 'getExpenses', true],
    ['legacy', 'GET', '/v1/expenses{queryString}', 'getExpenses', true],
    ['legacy', 'GET', '/v1/expenses{separator}{queryString}', 'getExpenses', true],
    ['legacy', 'PUT', '/v1/expenses', 'updateExpenses', true],
    ['legacy', 'GET', '/v1/expenses/42', 'getExpense', true],
    ['legacy', 'GET', '/v1/expenses/{id}', 'getExpense', true],
    ['legacy', 'GET', '/v1/expenses/exp-{id}', 'getExpense', true],
    ['legacy', null, '/v1/expenses/{id}', 'getExpense', true],
    ['legacy', 'PUT', '/v1/expenses/{id}', 'undocumented:updateExpense', true],
    ['legacy', 'GET', '/v1/expenses/{id}/receipts', 'getExpenseReceipts', true],
    ['legacy', 'GET', '/v1/expenses/{id}/receipts{query}', 'getExpenseReceipts', true],
    ['legacy', 'GET', '/v1/expenses/{id}/receipts/{receiptId}', 'getExpenseReceipt', true],
    ['legacy', 'GET', '/v1/expenses/{id}/{sub}', 'getExpenseReceipts', false],
    ['legacy', 'GET', '/{version}/expenses', 'getExpenses', false],
    ['legacy', 'GET', '/v{major}/expenses', 'getExpenses', false],
    ['legacy', 'GET', '/v1/companies/balance', 'getCompanyBalance', true],
    ['legacy', 'GET', '/v1/companies/me', 'undocumented:getCompanyMe', true],
    ['legacy', null, '/v1/health', 'healthStatus', true],
    ['legacy', 'PATCH', '/v1/tag-groups/{group}/tags/{tag}', 'updateTag', true],
    ['legacy', 'GET', '/v1/account-categories', 'getAccountGroupsV1_1', true],
    ['external', 'POST', '/v1/accounting-entries:search', 'externalSearchAccountingEntriesV1', true],
    ['external', 'POST', '/v1/accounting-entries:{action}', 'externalSearchAccountingEntriesV1', false],
    ['external', 'POST', '/v1/accounting-entries/receipts:search', 'searchReceiptsByPostV6', true],
    ['external', 'POST', '/v0/tax-codes:search', 'external:getTaxCodes', true],
    ['external', 'POST', '/v1/vendors/{id}:archive', 'archiveVendorById', true],
    ['external', 'POST', '/v1/vendors/42:activate', 'activateVendor', true],
    ['external', 'GET', '/v0/tags/{id}', 'external:getTag', true],
    ['external', 'POST', '/v0/tags/archive', 'bulkArchiveTags', true],
    ['external', 'DELETE', '/v1/installations/{who}', 'deleteClientInstallation', false],
    ['external', 'POST', '/scim/v2/Users', 'scim', true],
  ])('%s %s %s is %s', (api, method, path, id, exact) => {
    const match = matchCall({ api, method, path });
    expect([match?.operation.id, match?.exact]).toEqual([id, exact]);
  });

  test.each<['legacy' | 'external' | 'other-pleo' | 'unknown', string | null, string | null]>([
    ['legacy', 'GET', null],
    ['legacy', 'GET', '/'],
    ['legacy', 'GET', '/expenses'],
    ['legacy', 'GET', '/v2/expenses'],
    ['legacy', 'GET', '/v1/Expenses'],
    ['legacy', 'GET', '/v1/expensesx'],
    ['legacy', 'GET', '/v1/expenses/1/receipts/2/3'],
    ['legacy', 'OPTIONS', '/v1/expenses'],
    ['legacy', 'DELETE', '/v1/expenses'],
    ['legacy', null, '/v1/expenses'],
    ['legacy', 'GET', '/v1/{resource}'],
    ['legacy', 'GET', '/v1/{resource}/{id}'],
    ['legacy', 'PATCH', '/v1/{resource}/{id}'],
    ['legacy', 'GET', '/v1{path}'],
    ['legacy', 'GET', '/v1/companies/{id}'],
    ['external', 'GET', '/v1/expenses'],
    ['external', 'GET', '/v1/accounting-entries:search'],
    ['external', 'GET', '/v0/tags/archive'],
    ['external', 'POST', '/v1/vendors/{idAndAction}'],
    ['external', 'GET', '/v1/accounting-entries/{id}/{view}'],
    ['other-pleo', 'GET', '/v1/expenses'],
    ['unknown', 'GET', '/v1/expenses'],
  ])('%s %s %s is nothing', (api, method, path) => {
    expect(matchCall({ api, method, path })).toBeNull();
  });

  test('a path tells its operations when the method does not fit', () => {
    expect(operationsAt('legacy', '/v1/expenses/').map(({ id }) => id)).toEqual([
      'getExpenses',
      'updateExpenses',
    ]);
    expect(operationsAt('external', '/v1/expenses')).toEqual([]);
    expect(operationsAt('legacy', null)).toEqual([]);
  });

  test('a segment of many holes takes no time', () => {
    const start = performance.now();
    expect(matchCall({ api: 'external', method: 'GET', path: `/v1/${'{x}'.repeat(400)}!` })).toBeNull();
    expect(performance.now() - start).toBeLessThan(500);
  });

  const fixed = new Set(operations.flatMap(({ path }) => path.split('/')));
  const segment = fc.stringMatching(/^[\w.~ -]{1,20}$/).filter((text) => !fixed.has(text));

  test('finds every operation with any parameters', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...operations),
        fc.array(segment, { minLength: 3, maxLength: 3 }),
        (operation, texts) => {
          const path = operation.path.replaceAll(/\{\w+\}/g, () => texts.pop() ?? 'x');
          const method = operation.method === 'ANY' ? 'GET' : operation.method;
          const match = matchCall({ api: operation.api, method, path });
          expect([match?.operation.id, match?.exact]).toEqual([operation.id, true]);
        },
      ),
    );
  });

  test('finds what fits, of the API that is asked, and the most literal of it', () => {
    const parts = fc
      .oneof(fc.constantFrom(...fixed), segment)
      .filter((part) => !/[{}]/.test(part) && part !== '');
    const methods = fc.constantFrom('GET', 'POST', 'PUT', 'PATCH', 'DELETE');
    const apis = fc.constantFrom('legacy' as const, 'external' as const);
    // As a regular expression says it, which the matcher does not use.
    const fits = (template: string, isStub: boolean, path: string): boolean =>
      new RegExp(
        `^${template.replaceAll(/[.*+?^$()|[\]\\]/g, '\\$&').replaceAll(/\{\w+\}/g, '[^/]+')}${isStub ? '(?:/.*)?' : ''}$`,
      ).test(path);
    const literals = (template: string): number =>
      template.split('/').filter((part) => !part.includes('{')).length;
    fc.assert(
      fc.property(apis, methods, fc.array(parts, { minLength: 1, maxLength: 5 }), (api, method, all) => {
        const path = `/${all.join('/')}`;
        const found = matchCall({ api, method, path })?.operation;
        if (!found) return;
        expect(found.api).toBe(api);
        expect(fits(found.path, found.method === 'ANY', path)).toBe(true);
        expect(['ANY', method]).toContain(found.method);
        for (const other of operations)
          if (other.api === api && other.method === method && fits(other.path, false, path))
            expect(literals(other.path)).toBeLessThanOrEqual(literals(found.path));
      }),
      { numRuns: 2_000 },
    );
  });

  test('never throws, whatever the path', () => {
    fc.assert(
      fc.property(fc.constantFrom('legacy', 'external'), fc.string(), (api, path) => {
        matchCall({ api, method: 'GET', path });
      }),
    );
  });
});

describe('a name', () => {
  test.each(['PLEO_BASE_URL', 'pleoClient', 'PLEOClient', 'pleo-api', 'pleo2', 'v2pleo', 'config.pleo.url'])(
    '%s means Pleo',
    (name) => expect(namesPleo(name)).toBe(true),
  );

  test.each(['COMPLEO_URL', 'PLEOS_KEY', 'templeOf', 'pleonasm', 'xpleo', ''])('%j does not', (name) =>
    expect(namesPleo(name)).toBe(false),
  );
});
