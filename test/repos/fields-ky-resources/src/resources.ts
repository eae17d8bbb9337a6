import { ExternalClient, LegacyClient } from './base.js';

export interface Expense {
  id: string;
  note: string | null;
  type: string;
  performedAt: string;
  employeeCode?: string;
  amountOriginal: { value: number; currency: string };
}

interface Page {
  expenses: Expense[];
  metadata: { pageInfo: { totalCount: number; nextPageOffset: number | null } };
}

export class Expenses extends LegacyClient {
  async *iterate(from: string): AsyncGenerator<Expense> {
    let next: number | null = 0;
    do {
      const page: Page = await this.get<Page>('expenses', { dateFrom: from, pageOffset: next, pageSize: 100 });
      yield* page.expenses;
      next = page.metadata.pageInfo.nextPageOffset; // expect: changed-field
    } while (next !== null);
  }

  async count(): Promise<number> {
    const { metadata } = await this.get<Page>('expenses', { pageSize: 1 });
    return metadata.pageInfo.totalCount; // expect: changed-field
  }

  find(id: string): Promise<Expense> {
    return this.get<Expense>(`expenses/${id}`);
  }
}

export class Entries extends ExternalClient {
  search(companyId: string, from: string) {
    return this.post<{ data: any[]; pagination: any }>(
      'v1/accounting-entries:search',
      { includeDeleted: false, performedAtStart: from },
      { company_id: companyId, limit: 50 },
    );
  }

  searchSince(companyId: string, dateFrom: string) {
    return this.post<{ data: any[] }>('v1/accounting-entries:search', { includeDeleted: false, dateFrom }, { company_id: companyId }); // expect: legacy-parameter
  }

  list(companyId: string) {
    return this.get<{ data: any[] }>('v1/expenses', { company_id: companyId }); // expect: unknown-external-call
  }

  core(id: string) {
    return this.get<{ data: any }>(`v1/accounting-entries/${id}/core`); // expect: superseded-external-call
  }

  everywhere(from: string) {
    return this.post<{ data: any[] }>('v1/accounting-entries:search', { includeDeleted: false, performedAtStart: from }); // expect: legacy-parameter
  }

  async byId(id: string) {
    const { data } = await this.get<{ data: any }>(`v1/accounting-entries/${id}`);
    return data;
  }
}
