import axios, { AxiosInstance } from 'axios';

interface Amount { value: number; currency: string }

interface RemoteExpense {
  id: string;
  performedAt: string;
  employeeId: string;
  amountOriginal: Amount;
  type: string;
  status: string;
  tagIds: Array<{ id: string; tagGroupId: string }>;
  settledExpenseIds: string[];
  updatedAt: string;
}

export class ExpenseStore {
  private readonly http: AxiosInstance;
  private expenses: RemoteExpense[] = [];
  private byId = new Map<string, RemoteExpense>();
  /** our own progress, has nothing to do with an expense's status */
  public status: 'idle' | 'loading' | 'ready' | 'failed' = 'idle';
  public lastTotal = 0;

  constructor(token: string) {
    this.http = axios.create({
      baseURL: 'https://openapi.pleo.io/v1/',
      headers: { Authorization: `Bearer ${token}` },
    });
  }

  async load(days: number): Promise<void> {
    if (this.status === 'loading') return;
    this.status = 'loading';
    try {
      const dateFrom = new Date(Date.now() - days * 86_400_000).toISOString();
      const { data } = await this.http.get('expenses', { params: { dateFrom, pageSize: 2000 } });
      this.expenses = data.expenses;
      this.lastTotal = data.metadata.pageInfo.totalCount; // expect: changed-field
      this.byId = new Map(this.expenses.map((x) => [x.id, x]));
      this.status = 'ready';
    } catch {
      this.status = 'failed';
    }
  }

  get total(): number {
    return this.expenses.reduce((sum, { amountOriginal }) => sum + amountOriginal.value, 0); // expect: changed-field
  }

  get currencies(): string[] {
    const set = new Set<string>();
    this.expenses.forEach((x) => set.add(x.amountOriginal.currency)); // expect: changed-field
    return [...set];
  }

  find(id: string) {
    return this.byId.get(id);
  }

  withTag(tagId: string): RemoteExpense[] {
    return this.expenses.filter((x) => x.tagIds.some((t) => t.id === tagId)); // expect: changed-field
  }

  newestFirst(): RemoteExpense[] {
    return this.expenses.slice().sort((a, b) => b.updatedAt.localeCompare(a.updatedAt));
  }
}
