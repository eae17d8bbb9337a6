export interface PleoExpense {
  id: string;
  note?: string;
  performedAt: string;
}

export interface ExpensesPage {
  expenses: PleoExpense[];
  metadata: { pageInfo: { nextPageOffset?: number; totalCount: number } };
}
