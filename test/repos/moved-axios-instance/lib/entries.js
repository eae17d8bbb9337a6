import pino from 'pino';
import { pleo, pleoOrg } from './pleo.js';
import { settings } from './settings.js';

const log = pino({ name: 'entries' });

export async function* unexported() {
  let after;
  do {
    const { data: page } = await pleo.post(
      '/v1/accounting-entries:search',
      { includeDeleted: false, exportStatus: ['NOT_EXPORTED'] },
      { params: { limit: settings.pageSize, after } },
    );
    log.debug({ n: page.data.length }, 'page');
    yield* page.data;
    after = page.pagination.hasNextPage ? page.pagination.endCursor : undefined;
  } while (after);
}

export async function acrossOrganisation(from) {
  const { data } = await pleoOrg.post(
    '/v1/accounting-entries:search',
    { includeDeleted: true, bookkeepingDateStart: from },
    { params: { organization_id: settings.organizationId, limit: 50 } },
  );
  return data.data;
}

export async function receiptsFor(ids) {
  const { data } = await pleoOrg.post( // expect: legacy-parameter
    '/v1/accounting-entries/receipts:search',
    { includeDeleted: false, accountingEntryIds: ids },
    { params: { limit: 100 } },
  );
  return data.data;
}

export async function recent(days) {
  const since = new Date(Date.now() - days * 864e5).toISOString();
  const { data } = await pleo.post('/v1/accounting-entries:search', { includeDeleted: false, performedAtStart: since }, { // expect: legacy-parameter
    params: { limit: 1000, sorting_keys: 'performedAt', sorting_order: 'DESC' },
  });
  return data.data;
}
