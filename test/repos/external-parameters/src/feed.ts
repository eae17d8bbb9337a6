import { http, pages } from './http';

const PAGE_SIZE = 500;
const company = process.env.PLEO_COMPANY;

export const people = () => http.get('/v2/employees', { params: { pageSize: PAGE_SIZE, pageOffset: 0 } }); // expect: legacy-parameter searchEmployees (likely)

export async function entries(from: string, to: string) {
  const filter: Record<string, unknown> = { includeDeleted: false };
  filter.dateFrom = from;
  if (to) filter.dateTo = to;
  return http.post('/v1/accounting-entries:search', filter, { params: { company_id: company } }); // expect: legacy-parameter externalSearchAccountingEntriesV1
}

export const many = () =>
  http.post('/v1/accounting-entries:search', { includeDeleted: false }, { params: { company_id: company, limit: PAGE_SIZE } }); // expect: legacy-parameter

export const exported = () =>
  http.post('/v1/accounting-entries:search', {}, { params: { company_id: company, status: 'EXPORTED' } }); // expect: legacy-parameter

export const archive = (id: string) => http.delete(`/v0/tag-groups/${id}`, { params: { archive: true } }); // expect: legacy-parameter

export const account = (accountNumber: string, name: string) =>
  http.post('/v1/chart-of-accounts', { companyId: company, externalId: accountNumber, accountNumber, name, archived: false }); // expect: legacy-parameter createAccountV1

export const hiddenTags = (group: string) => pages(`/v0/tag-groups/${group}/tags`, { hidden: true }); // expect: legacy-parameter

// What the operations take.
export const right = () =>
  http.post('/v1/accounting-entries:search', { includeDeleted: false, status: ['COMPLETED'], performedAtStart: '2026-01-01' }, { params: { company_id: company, limit: 100 } });
export const items = (job: string) => pages(`/v3/export-jobs/${job}/items`, { status: 'pending' });
export const tags = (group: string) => pages(`/v0/tag-groups/${group}/tags`, { include_archived: true });
export const staff = () => http.get('/v2/employees', { params: { limit: 1000, offset: 0 } });
export const vendor = () => axiosLike.get('https://api.vendor.example/v2/employees', { params: { pageSize: 10 } });

declare const axiosLike: { get(url: string, options: object): Promise<unknown> };
