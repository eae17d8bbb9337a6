import { ExpensePage, type PleoExpense } from './schemas.js';

const BASE = 'https://openapi.pleo.io/v1';

export async function cardExpenses(since: Date): Promise<PleoExpense[]> {
  const all: PleoExpense[] = [];
  let offset: number | null | undefined = 0;
  while (offset != null) {
    const url = new URL(`${BASE}/expenses`);
    url.searchParams.set('types', 'CARD');
    url.searchParams.set('dateFrom', since.toISOString());
    url.searchParams.set('pageOffset', String(offset));
    const res = await fetch(url, { headers: { authorization: `Bearer ${process.env.PLEO_API_TOKEN}` } });
    if (!res.ok) throw new Error(`pleo ${res.status}`);
    const page = ExpensePage.parse(await res.json());
    all.push(...page.expenses);
    offset = page.metadata.pageInfo.nextPageOffset; // expect: changed-field
  }
  return all;
}
