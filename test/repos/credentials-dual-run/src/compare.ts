import type { Clients } from './clients.js';

type Row = { id: string; cents: number };

async function oldRows({ before }: Clients, from: string, to: string): Promise<Row[]> {
  const rows: Row[] = [];
  for (let pageOffset = 0; ; pageOffset += 100) {
    const { data } = await before.get('expenses', { params: { dateFrom: from, dateTo: to, pageOffset, pageSize: 100 } });
    rows.push(...data.expenses.map((e: any) => ({ id: e.id, cents: Math.round(e.amountSettled.value * 100) })));
    if (data.expenses.length < 100) return rows;
  }
}

async function newRows({ after }: Clients, company: string, from: string, to: string): Promise<Row[]> {
  const { data } = await after.post(
    '/v1/accounting-entries:search',
    { includeDeleted: false, bookkeepingDateStart: from.slice(0, 10), bookkeepingDateEnd: to.slice(0, 10) },
    { params: { company_id: company, limit: 500 } },
  );
  return data.data.map((e: any) => ({ id: e.id, cents: e.amount.value }));
}

export async function compare(clients: Clients, company: string, month: string): Promise<string[]> {
  const from = `${month}-01T00:00:00.000Z`;
  const end = new Date(from);
  end.setUTCMonth(end.getUTCMonth() + 1);

  const [a, b] = await Promise.all([
    oldRows(clients, from, end.toISOString()),
    newRows(clients, company, from, end.toISOString()),
  ]);
  const seen = new Map(b.map((row) => [row.id, row.cents]));
  return a
    .filter((row) => seen.get(row.id) !== row.cents)
    .map((row) => `${row.id}: ${row.cents} ≠ ${seen.get(row.id) ?? 'missing'}`);
}
