import ky from 'ky';
import type { Connection } from './types';
import { ConnectionError } from './errors';

const openApi = ky.create({ prefixUrl: 'https://openapi.pleo.io/v1', retry: 1, throwHttpErrors: false });

export async function probe(token: string): Promise<boolean> {
  const res = await openApi.get('accounts', { searchParams: { pageSize: 1 }, headers: { Authorization: `Bearer ${token}` } }); // expect: legacy-call getAccounts (certain)
  return res.ok;
}

export async function countPeople(connection: Connection, token: string): Promise<number> {
  const res = await openApi('employees', { headers: { Authorization: `Bearer ${token}` } }); // expect: legacy-call getEmployees (certain)
  if (!res.ok) throw new ConnectionError(connection, res.status);
  const body = await res.json<{ metadata: { pageInfo: { totalCount: number } } }>();
  return body.metadata.pageInfo.totalCount;
}
