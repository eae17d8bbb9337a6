export interface Receipt {
  id: string;
  name: string;
  url: string;
  mimeType: string;
  size: number;
}

export interface Expense {
  id: string;
  performedAt: string;
  receiptIds: string[];
}

export interface ExpensePage {
  expenses: Expense[];
  metadata: { pageInfo: { nextPageOffset?: number | null; next?: string | null } };
}
