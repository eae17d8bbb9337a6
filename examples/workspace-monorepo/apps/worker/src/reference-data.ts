import { pleoHttp } from '@finance/pleo-client';

async function paged(path: string): Promise<unknown> {
  const { data } = await pleoHttp.get(path, { params: { pageOffset: 0, pageSize: 500 } });
  return data;
}

export async function referenceData() {
  const [accounts, categories, groups, taxCodes] = await Promise.all([
    paged('/accounts'),
    paged('/account-groups'),
    pleoHttp.get('/tag-groups').then((response) => response.data),
    pleoHttp.request({ method: 'get', url: '/tax-codes' }).then((response) => response.data),
  ]);
  return { accounts, categories, groups, taxCodes };
}
