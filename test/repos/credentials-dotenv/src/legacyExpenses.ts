import { settings } from './settings.js';

export interface LegacyExpense {
  id: string;
  performedAt: string;
  note?: string;
}

/** Still needed for `note`, the accounting entries come from the new API. */
export async function fetchLegacyExpenses(since: Date): Promise<LegacyExpense[]> {
  const out: LegacyExpense[] = [];
  for (let offset = 0; ; offset += 100) {
    const url = `${settings.legacy.baseUrl}/expenses?pageSize=100&pageOffset=${offset}&dateFrom=${since.toISOString()}`;
    const res = await fetch(url, {
      headers: {
        Accept: 'application/json',
        Authorization: `Bearer ${settings.legacy.token}`,
      },
    });
    if (!res.ok) throw new Error(`Pleo legacy API: ${res.status}`);
    const page = (await res.json()) as { expenses: LegacyExpense[] };
    out.push(...page.expenses);
    if (page.expenses.length < 100) return out;
  }
}
