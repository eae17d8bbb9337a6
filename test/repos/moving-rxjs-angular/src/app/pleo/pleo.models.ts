export interface PageInfo { nextPageOffset?: number | null; pageSize: number; totalCount: number }
export interface Amount { value: number; currency: string }
export interface Expense {
  id: string;
  employeeId?: string;
  departmentId?: string;
  performedAt: string;
  amountOriginal: Amount;
  amountSettled?: Amount;
  note?: string;
  type: string;
  supplier?: { CIF?: string; documentNumber?: string };
  lines: { amountSettled: Amount; accountId?: string }[];
}
export interface ExpensesResponse { expenses: Expense[]; metadata: { pageInfo: PageInfo } }
