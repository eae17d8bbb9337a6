export interface MoneyDto {
  value: number;
  currency: string;
}

export interface ExpenseDto {
  id: string;
  employeeId: string;
  type: string;
  performedAt: string;
  createdAt: string;
  amountOriginal: MoneyDto;
  amountSettled: MoneyDto;
  settledExpenseIds?: string[];
  supplier?: { CIF?: string; documentNumber?: string };
  cardTransaction?: { authorizedAt?: string; settledAt?: string; reversedAt?: string };
}

export interface ExpenseListDto {
  expenses: ExpenseDto[];
  metadata: { pageInfo: { pageSize: number; totalCount: number; nextPageOffset: number | null } };
}

/** What the ERP wants. */
export interface ErpDocument {
  externalId: string;
  type: string;
  amountSettled: MoneyDto;
  bookedAt?: string;
  vatId?: string;
}
