export interface Money {
  value: number;
  currency: string;
}

export interface Expense {
  id: string;
  note?: string;
  employeeId?: string;
  accountId?: string;
  performedAt: string;
  amountSettled?: Money;
  receiptIds: string[];
}

export interface Receipt {
  id: string;
  url: string;
  mimeType: string;
}

export interface Account {
  id: string;
  name: string;
  accountNumber?: string;
}

export interface Page<T> {
  metadata: { pageInfo: { nextPageOffset?: number | null } };
  expenses?: T[];
}
