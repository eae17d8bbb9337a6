import got, { type OptionsOfJSONResponseBody } from 'got';
import { env } from './config/env';

const json: OptionsOfJSONResponseBody = {
  responseType: 'json',
  retry: { limit: 3, methods: ['GET', 'PUT'] },
  headers: { authorization: `Bearer ${env.PLEO_API_TOKEN}` },
};

export interface AccountGroup {
  id: string;
  name: string;
  typeKey: string;
}

export async function accountGroups(): Promise<AccountGroup[]> {
  const { body } = await got.get<{ accountGroups: AccountGroup[] }>(`${env.PLEO_BASE_URL}/account-groups`, json); // expect: legacy-call getAccountGroups (likely)
  return body.accountGroups;
}

export async function accountGroup(id: string): Promise<AccountGroup> {
  const url = [env.PLEO_BASE_URL, 'account-groups', id].join('/');
  return (await got<AccountGroup>(url, json)).body; // expect: legacy-call getAccountGroup (likely)
}

export async function hideAccountGroup(id: string): Promise<void> {
  await got.put(`${env.PLEO_BASE_URL}/account-groups/${id}`, { // expect: legacy-call updateAccountGroup (likely)
    ...json,
    json: { hidden: true },
  });
}

export async function* queuedExpenses() {
  let offset: number | null = 0;
  while (offset !== null) {
    const query = new URLSearchParams({
      pageOffset: String(offset),
      pageSize: String(env.PLEO_PAGE_SIZE),
      status: 'QUEUED',
    });
    const res: any = await got(`${env.PLEO_BASE_URL}/expenses?${query}`, json).json(); // expect: legacy-call getExpenses (likely)
    yield* res.expenses;
    offset = res.metadata.pageInfo.nextPageOffset;
  }
}
