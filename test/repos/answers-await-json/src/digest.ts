import dayjs from 'dayjs';
import { fetchEmployeeName, fetchExpenses } from './pleo';

const TOP = 5;

export async function buildDigest(day: Date): Promise<string[]> {
  const expenses = await fetchExpenses(dayjs(day).startOf('day').toDate(), dayjs(day).endOf('day').toDate());
  const perEmployee = new Map<string, number>();
  const out: string[] = [];

  for (const e of expenses) {
    if (e.type !== 'CARD') continue; // expect: changed-field
    const amount = e.amountSettled?.value ?? e.amountOriginal.value; // expect: changed-field, changed-field
    perEmployee.set(e.employeeId, (perEmployee.get(e.employeeId) ?? 0) + amount);
  }

  for (const [id, total] of perEmployee) {
    out.push(`*${await fetchEmployeeName(id)}* spent ${total.toFixed(2)}`);
  }

  const biggest = [...expenses]
    .sort((a, b) => b.amountOriginal.value - a.amountOriginal.value) // expect: changed-field, changed-field
    .slice(0, TOP);
  for (const e of biggest) {
    const where = e.cardTransaction?.merchant?.name ?? e.note ?? 'unknown'; // expect: lost-field
    out.push(`• ${dayjs(e.performedAt).format('HH:mm')} ${where} ${e.amountOriginal.currency}`); // expect: changed-field
  }

  const noReceipt = expenses.filter((e) => e.receiptIds.length === 0);
  if (noReceipt.length > 0) out.push(`:warning: ${noReceipt.length} without receipt`);
  return out;
}
