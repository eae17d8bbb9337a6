import type { Fetched } from './model.js';

// One function per vendor. They look the same on purpose, a common client
// came out longer than the four of them.

export async function spendeskExpenses(token: string): Fetched {
  const baseUrl = 'https://public-api.spendesk.com/v1';
  const headers = { Authorization: `Bearer ${token}`, Accept: 'application/json' };
  const res = await fetch(`${baseUrl}/expenses?pageSize=100`, { headers });
  const { data } = (await res.json()) as { data: any[] };
  return data.map((d) => ({ vendor: 'spendesk', id: d.id, amount: d.amount, currency: d.currency, date: d.date }));
}

export async function pleoExpenses(token: string): Fetched {
  const baseUrl = 'https://openapi.pleo.io/v1';
  const headers = { Authorization: `Bearer ${token}`, Accept: 'application/json' };
  const res = await fetch(`${baseUrl}/expenses?pageSize=100`, { headers }); // expect: legacy-call getExpenses (certain)
  const { expenses } = (await res.json()) as { expenses: any[] };
  return expenses.map((e) => ({
    vendor: 'pleo',
    id: e.id,
    amount: e.amountSettled?.value ?? 0,
    currency: e.amountSettled?.currency ?? 'EUR',
    date: e.performedAt,
  }));
}

export async function qontoExpenses(token: string): Fetched {
  const baseUrl = 'https://thirdparty.qonto.com/v2';
  const headers = { Authorization: token };
  const res = await fetch(`${baseUrl}/expenses`, { headers });
  const { transactions } = (await res.json()) as { transactions: any[] };
  return transactions.map((t) => ({ vendor: 'qonto', id: t.id, amount: t.amount_cents / 100, currency: t.currency, date: t.settled_at }));
}

export async function fortnoxExpenses(token: string): Fetched {
  const baseUrl = 'https://api.fortnox.se/3';
  const headers = { Authorization: `Bearer ${token}` };
  const res = await fetch(`${baseUrl}/expenses`, { headers });
  const { Expenses } = (await res.json()) as { Expenses: any[] };
  return Expenses.map((x) => ({ vendor: 'fortnox', id: x.Code, amount: 0, currency: 'SEK', date: '' }));
}
