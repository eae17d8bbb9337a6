import { companyId, pages, pleo } from './client';
import type { Account } from './types';

export async function accountsById(): Promise<Map<string, Account>> {
  const accounts = await pages<Account>('POST', '/v1/chart-of-accounts:search', {}, {
    companyId: companyId(),
    excludeIfAssignedToCategory: false,
    excludeIfAssignedToContraAccount: false,
  });
  return new Map(accounts.map((account) => [account.id, account]));
}

export async function tagGroups() {
  const { data } = await pleo<{ data: { id: string; name: string }[] }>('GET', '/v0/tag-groups', {
    company_id: companyId(),
  });
  return data;
}

export function tagsOf(groupId: string) {
  return pages<{ id: string }>('GET', `/v0/tag-groups/${groupId}/tags`, { include_archived: 'false' });
}

export function taxCodes() {
  return pages('POST', '/v0/tax-codes:search', { company_id: companyId() }, { archived: false });
}

export function employees() {
  return pages<{ id: string; email: string }>('GET', '/v2/employees', { companyId: companyId() });
}

export async function companies() {
  const { data } = await pleo<{ data: { id: string }[] }>('GET', '/v1/companies');
  return data;
}
