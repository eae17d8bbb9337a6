export interface Money { value: number; currency: string }

export interface Expense {
  id: string;
  employeeId: string | null;
  performedAt: string;
  amountSettled: Money | null;
  note: string | null;
  accountId: string | null;
  taxCodeId: string | null;
}

export interface Paged<T> {
  expenses: T[];
  metadata: { pageInfo: { nextPageOffset: number | null } };
}

export interface Employee { id: string; code: string | null; email: string }
export interface Receipt { id: string; name: string; url: string; mimeType: string }
export interface TaxCode { id: string; code: string; rate: number }
