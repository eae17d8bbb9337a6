export type ExpenseStatus = 'NOT_EXPORTED' | 'QUEUED' | 'EXPORTING' | 'EXPORTED';

export interface Expense {
  id: string;
  note?: string;
  accountId?: string;
}

export interface Employee {
  id: string;
  email: string;
  code?: string;
}
