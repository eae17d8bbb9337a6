import { getJson } from './http';

type Thin = { id: string; performedAt: string; note?: string; employeeId?: string; receiptIds: string[] };

// only the dates and receipts are of interest; the money comes from the bank feed
export async function pleoActivity(token: string, dateFrom: string) {
  const { expenses } = await getJson<{ expenses: Thin[] }>('https://openapi.pleo.io/v1', '/expenses', token, { dateFrom, pageSize: 1000 });
  return expenses.map(({ id, performedAt, note = '', employeeId, receiptIds }) => ({
    source: 'pleo' as const,
    type: 'activity',
    status: receiptIds.length ? 'complete' : 'receipt missing',
    id,
    day: performedAt.slice(0, 10),
    text: note,
    who: employeeId,
  }));
}

export async function pleoPeople(token: string) {
  const { employees } = await getJson('https://openapi.pleo.io/v1', '/employees', token, { pageSize: 1000 });
  return new Map<string, string>(employees.map((e: any) => [e.id, `${e.firstName} ${e.lastName} (${e.code ?? e.email})`]));
}
