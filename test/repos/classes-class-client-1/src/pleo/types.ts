export interface Money {
  value: number;
  currency: string;
}

export interface Expense {
  id: string;
  employeeId: string | null;
  performedAt: string;
  amountOriginal: Money;
  note: string | null;
  status: 'NOT_EXPORTED' | 'QUEUED' | 'EXPORTING' | 'EXPORTED';
}

export interface Employee {
  id: string;
  firstName: string;
  lastName: string;
  email: string;
  code?: string;
}

export type Paged<K extends string, T> = { [P in K]: T[] } & {
  metadata: { pageInfo: { nextPageOffset?: number | null; totalCount: number } };
};
