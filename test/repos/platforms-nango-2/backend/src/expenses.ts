import { nango, PLEO, MOSS } from './nango.js';

/** Straight through Nango's proxy; the integration knows the host. */
export async function expensesOf(connectionId: string, from: Date) {
  const res = await nango.get<{ expenses: unknown[] }>({ // expect: legacy-call getExpenses (possible)
    providerConfigKey: PLEO,
    connectionId,
    endpoint: '/v1/expenses',
    params: { dateFrom: from.toISOString(), pageSize: '500' },
  });
  return res.data.expenses;
}

export async function mossExpensesOf(connectionId: string) {
  const res = await nango.get<{ items: unknown[] }>({
    providerConfigKey: MOSS,
    connectionId,
    endpoint: '/v1/expenses',
  });
  return res.data.items;
}
