import axios from 'axios';
import { pleoBaseUrl, pleoHeaders } from './config';
import type { Account } from './types';

const client = () => axios.create({ baseURL: pleoBaseUrl, headers: pleoHeaders(), timeout: 15_000 });

export async function accountsById(): Promise<Map<string, Account>> {
  const { data } = await client().get<{ accounts: Account[] }>('/accounts', { params: { pageSize: 500 } });
  return new Map(data.accounts.map((account) => [account.id, account]));
}

export async function tagGroups() {
  const { data } = await client().get<{ id: string; name: string }[]>('/tag-groups');
  return data;
}

export async function tagsOf(groupId: string) {
  const { data } = await client().get<{ id: string }[]>(`/tag-groups/${groupId}/tags`, { params: { hidden: false } });
  return data;
}

export async function taxCodes() {
  const url = new URL(`${pleoBaseUrl}/tax-codes`);
  url.searchParams.set('hidden', 'false');
  const response = await fetch(url, { headers: pleoHeaders() });
  return response.json();
}
