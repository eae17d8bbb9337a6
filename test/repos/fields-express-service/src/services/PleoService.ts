import axios, { AxiosInstance } from 'axios';

export interface PleoExpense {
  id: string;
  employeeId: string;
  employeeCode?: string;
  departmentId?: string;
  performedAt: string;
  amountOriginal: { value: number; currency: string };
  amountSettled: { value: number; currency: string };
  note?: string;
  type: string;
  status: string;
  accountId?: string;
  taxCodeId?: string;
  receiptIds: string[];
  supplier?: { CIF?: string; documentNumber?: string };
  cardTransaction?: { state: string; settledAt?: string; merchant: { id: string; name: string } };
  lines: { amountSettled: { value: number; currency: string }; accountId?: string; taxCodeId?: string }[];
}

interface ExpensePage {
  expenses: PleoExpense[];
  metadata: { pageInfo: { pageSize: number; totalCount: number; nextPageOffset?: number | null } };
}

export class PleoService {
  private readonly http: AxiosInstance;

  constructor(token: string) {
    this.http = axios.create({
      baseURL: 'https://openapi.pleo.io/v1',
      headers: { Authorization: `Bearer ${token}` },
      timeout: 15_000,
    });
  }

  async listExpenses(from: Date, to: Date): Promise<PleoExpense[]> {
    const all: PleoExpense[] = [];
    let pageOffset: number | null = 0;
    while (pageOffset !== null) {
      const { data } = await this.http.get<ExpensePage>('/expenses', {
        params: { pageOffset, pageSize: 100, dateFrom: from.toISOString(), dateTo: to.toISOString() },
      });
      all.push(...data.expenses);
      pageOffset = data.metadata.pageInfo.nextPageOffset ?? null; // expect: changed-field
    }
    return all;
  }

  async getExpense(id: string): Promise<PleoExpense> {
    const res = await this.http.get<PleoExpense>(`/expenses/${id}`);
    return res.data;
  }
}
