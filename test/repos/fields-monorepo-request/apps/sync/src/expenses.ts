import { legacy, type LegacyExpense } from '@finops/pleo-client';
import { pool } from './db';

const request = legacy(process.env.PLEO_LEGACY_TOKEN!);

const toRow = (e: LegacyExpense) => ({
  id: e.id,
  note: e.note ?? '',
  employee: e.employeeId,
  vat_no: e.supplier?.CIF, // expect: changed-field
  document: e.supplier?.documentNumber,
  merchant: e.cardTransaction?.merchant?.name ?? 'unknown', // expect: lost-field
  settled: e.cardTransaction?.settledAt, // expect: changed-field
  total: e.lines.reduce((sum, line) => sum + line.amountSettled.value, 0), // expect: changed-field
});

const isOpen = (e: LegacyExpense) => e.status !== 'EXPORTED'; // expect: changed-field

export async function syncExpenses(from: string) {
  const { expenses } = await request<{ expenses: LegacyExpense[] }>('GET', '/expenses', { query: { dateFrom: from } });
  const rows = expenses.filter(isOpen).map(toRow);
  for (const row of rows) {
    await pool.query('insert into expense(id, note, total, merchant) values ($1,$2,$3,$4)', [
      row.id, row.note, row.total, row.merchant,
    ]);
  }
  return rows.length;
}

/** what we stored last time: plain rows of ours */
export async function pendingRows(): Promise<string[]> {
  const { rows } = await pool.query('select id, status, "merchantName" from expense');
  return rows.filter((r) => r.status === 'QUEUED').map((r) => r.id);
}
