import got from 'got';
import { cfg } from '../config.js';

const external = got.extend({
  prefixUrl: 'https://external.pleo.io',
  username: cfg.apiKey,
  password: '',
  responseType: 'json',
  retry: { limit: 4, methods: ['GET', 'POST'] },
});

export async function* entries(companyId: string) {
  let after: string | undefined;
  for (;;) {
    const page = await external
      .post('v1/accounting-entries:search', {
        searchParams: { company_id: companyId, limit: 100, ...(after ? { after } : {}) },
        json: { includeDeleted: true, performedAtStart: cfg.since.toISOString() },
      })
      .json<{ data: Record<string, unknown>[]; pagination: { hasNextPage: boolean; endCursor?: string } }>();
    yield page.data;
    if (!page.pagination.hasNextPage) return;
    after = page.pagination.endCursor;
  }
}
