import { COMPANY, HOST, headers } from './shared';

async function send(method: 'POST' | 'PUT' | 'DELETE', path: string, payload: unknown) {
  const res = await fetch(new URL(path, HOST), { method, headers: headers(), body: JSON.stringify(payload) });
  if (!res.ok) throw new Error(`${method} ${path}: ${res.status}`);
  return res.status === 204 ? null : res.json();
}

const withCompany = <T extends object>(o: T) => ({ companyId: COMPANY, ...o });

export const newTax = (name: string, rate: number) => send('POST', '/v0/tax-codes', withCompany({ name, rate, type: 'inclusive', archived: false }));

export const newTaxWithout = (name: string, rate: number) => send('POST', '/v0/tax-codes', { name, rate, type: 'inclusive', archived: false }); // expect: legacy-parameter

export const editTax = (id: string, tax: Record<string, unknown>) => send('PUT', `/v0/tax-codes/${id}`, { ...tax, companyId: COMPANY });

export const editTaxFrom = (id: string, tax: Record<string, unknown>) => send('PUT', `/v0/tax-codes/${id}`, { ...tax, archived: true });

export const newVendor = (name: string) => send('POST', '/v1/vendors', { name, defaultCurrency: 'DKK', companyId: COMPANY });

export const newVendorWithout = (name: string) => send('POST', '/v1/vendors', { name, defaultCurrency: 'DKK' }); // expect: legacy-parameter

export const batch = (items: { externalId: string; name: string; archived: boolean }[]) => send('POST', '/v1/chart-of-accounts/batch', { companyId: COMPANY, items });

export const dropTags = (tagIds: string[]) => send('DELETE', '/v0/tags', { companyId: COMPANY, tagIds });

export const dropTagsWithout = (tagIds: string[]) => send('DELETE', '/v0/tags', { tagIds }); // expect: legacy-parameter

export const job = (accountingEntryIds: string[]) => send('POST', '/v3/export-jobs', withCompany({ accountingEntryIds }));

export const jobFrom = (draft: { companyId: string; accountingEntryIds: string[] }) => send('POST', '/v3/export-jobs', draft);

export const event = (jobId: string) => send('POST', '/v3/export-job-events', { jobId, event: 'started' });
