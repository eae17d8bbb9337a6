import got from 'got';

interface Page {
  expenses: Array<Record<string, unknown>>;
  metadata: { pageInfo: { hasNextPage: boolean } };
}

const api = got.extend({
  prefixUrl: 'https://openapi.pleo.io/v1',
  retry: { limit: 4 },
  headers: {
    'user-agent': 'spend-warehouse-loader/5',
    authorization: `Bearer ${process.env.PLEO_STANDALONE_KEY}`, // expect: api-key-on-legacy
  },
});

/** Yields raw rows; the typing happens in dbt. */
export async function* expenses(dateFrom: string) {
  let pageOffset = 0;
  while (true) {
    const page = await api('expenses', { searchParams: { dateFrom, pageOffset, pageSize: 200 } }).json<Page>();
    yield* page.expenses;
    if (!page.metadata.pageInfo.hasNextPage) return;
    pageOffset += 200;
  }
}
