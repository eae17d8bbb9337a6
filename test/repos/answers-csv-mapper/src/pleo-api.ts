export type ApiExpense = {
  id: string;
  employeeCode?: string;
  performedAt: string;
  note?: string;
  type: string;
  amountSettled?: ApiMoney;
  amountOriginal: ApiMoney;
  supplier?: { CIF?: string; documentNumber?: string };
  cardTransaction?: { settledAt?: string; merchant: { name: string } };
  lines: ApiLine[];
  taxCodeId?: string;
  createdAt: string;
};
export type ApiMoney = { value: number; currency: string };
export type ApiLine = { amountSettled: ApiMoney; accountId?: string; taxCodeId?: string; tagIds?: { id: string; tagGroupId: string }[] };

const PLEO = process.env.PLEO_URL || 'https://openapi.pleo.io/v1';

export async function expensesOfMonth(month: string): Promise<ApiExpense[]> {
  const response = await fetch(`${PLEO}/expenses?dateFrom=${month}-01&dateTo=${month}-31&pageSize=5000`, {
    headers: new Headers({ Authorization: 'Bearer ' + process.env.PLEO_API_TOKEN }),
  });
  const { expenses } = (await response.json()) as { expenses: ApiExpense[] };
  return expenses;
}
