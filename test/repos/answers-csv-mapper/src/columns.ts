import type { ApiExpense, ApiLine, ApiMoney } from './pleo-api.js';

export interface Column<T> {
  header: string;
  get: (row: T) => string | number | undefined;
}

const german = (n: number) => n.toFixed(2).replace('.', ',');

export const EXPENSE_COLUMNS: Column<ApiExpense>[] = [
  { header: 'Belegdatum', get: (e) => e.performedAt.slice(0, 10) },
  { header: 'Umsatz', get: (e) => german(e.amountSettled?.value ?? 0) }, // expect: changed-field
  { header: 'Währung', get: (e) => e.amountSettled?.currency ?? 'EUR' }, // expect: changed-field
  { header: 'Lieferant', get: (e) => e.cardTransaction?.merchant.name ?? e.note }, // expect: lost-field
  { header: 'USt-IdNr', get: (e) => e.supplier?.CIF }, // expect: changed-field
  { header: 'Belegnummer', get: (e) => e.supplier?.documentNumber },
  { header: 'Personal-Nr', get: ({ employeeCode }) => employeeCode }, // expect: lost-field
  { header: 'Steuer', get: (e) => e.taxCodeId },
  { header: 'Erfasst', get: (e) => e.createdAt },
];

// one line of a split; `share` is computed by us
export interface SplitRow {
  accountId: string;
  amountSettled: number;
  taxCodeId: string;
  share: number;
}

export function splitRow(line: ApiLine, whole: ApiMoney): SplitRow {
  return {
    accountId: line.accountId ?? '', // expect: changed-field
    amountSettled: line.amountSettled.value, // expect: changed-field
    taxCodeId: line.taxCodeId ?? '', // expect: changed-field
    share: line.amountSettled.value / whole.value, // expect: changed-field, changed-field
  };
}

export const SPLIT_COLUMNS: Column<SplitRow>[] = [
  { header: 'Konto', get: (r) => r.accountId },
  { header: 'Betrag', get: (r) => german(r.amountSettled) },
  { header: 'Steuer', get: (r) => r.taxCodeId },
  { header: 'Anteil', get: (r) => `${Math.round(r.share * 100)} %` },
];
