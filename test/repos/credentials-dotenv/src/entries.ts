import { settings } from './settings.js';

const basic = Buffer.from(`${settings.external.apiKey}:`).toString('base64');

export async function* searchEntries(from: string, to: string) {
  let after: string | undefined;
  do {
    const url = new URL('/v1/accounting-entries:search', settings.external.baseUrl);
    url.searchParams.set('company_id', settings.external.companyId);
    url.searchParams.set('limit', '100');
    if (after) url.searchParams.set('after', after);
    const res = await fetch(url, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        Authorization: `Basic ${basic}`,
      },
      body: JSON.stringify({ includeDeleted: false, bookkeepingDateStart: from, bookkeepingDateEnd: to }),
    });
    if (!res.ok) throw new Error(`accounting entries: ${res.status}`);
    const json = (await res.json()) as { data: unknown[]; pagination: { currentRequestPagination: { after?: string } } };
    yield* json.data;
    after = json.pagination.currentRequestPagination.after;
  } while (after);
}
