export interface Money {
  value: number;
  currency: string;
}

export interface Expense {
  id: string;
  employeeId: string | null;
  employeeCode: string | null;
  performedAt: string;
  note: string | null;
  type: string;
  status: 'NOT_EXPORTED' | 'QUEUED' | 'EXPORTING' | 'EXPORTED';
  amountOriginal: Money;
  amountSettled: Money | null;
  accountId: string | null;
  taxCodeId: string | null;
  receiptIds: string[];
  lines: Array<{ amountSettled: Money; accountId: string | null; taxCodeId: string | null }>;
  cardTransaction: { state: string; authorizedAt: string | null; merchant: { id: string | null; name: string } } | null;
}

export interface Paged {
  metadata: { pageInfo: { nextPageOffset: number | null; pageSize: number; totalCount: number } };
}

export type ExpensePage = Paged & { expenses: Expense[] };
