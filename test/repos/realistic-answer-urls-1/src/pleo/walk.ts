import { API, authHeaders } from './http.js';
import type { Expense, ExpensePage } from './types.js';

/**
 * Walks all expenses since a day. Some gateways in front of us add a complete
 * link to the following page, so we follow that while there is one.
 */
export async function* expensesSince(day: string): AsyncGenerator<Expense> {
  let url: string | null = `${API}/expenses?pageSize=200&dateFrom=${day}T00:00:00.000Z`;
  while (url) {
    const res: Response = await fetch(url, { headers: authHeaders() }); // expect: legacy-call getExpenses
    if (res.status === 204) return;
    const page = (await res.json()) as ExpensePage;
    yield* page.expenses;
    url = page.metadata.pageInfo.next ?? nextFromLink(res.headers.get('link'));
  }
}

export function nextFromLink(link: string | null): string | null {
  if (!link) return null;
  for (const part of link.split(',')) {
    const m = /<([^>]+)>;\s*rel="next"/.exec(part);
    if (m) return m[1] ?? null;
  }
  return null;
}
