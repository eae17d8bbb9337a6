import { targetFor } from './target.js';

export async function spendOfMonth(companyId: string, month: string): Promise<number> {
  const target = await targetFor(companyId);
  const headers = { authorization: target.authorization, 'content-type': 'application/json' };

  if (target.api === 'legacy') {
    const res = await fetch(`${target.baseUrl}/expenses?dateFrom=${month}-01T00:00:00.000Z&pageSize=500`, { headers });
    const { expenses } = await res.json();
    return expenses.reduce((sum: number, e: any) => sum + e.amountSettled.value, 0);
  }

  const res = await fetch(`${target.baseUrl}/v1/accounting-entries:search?company_id=${companyId}&limit=500`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ includeDeleted: false, bookkeepingDateStart: `${month}-01` }),
  });
  const { data } = await res.json();
  return data.reduce((sum: number, e: any) => sum + e.amount.value / 100, 0);
}
