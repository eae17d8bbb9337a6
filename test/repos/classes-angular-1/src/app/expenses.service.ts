import { HttpClient, HttpParams } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { map, Observable, switchMap } from 'rxjs';
import { API_BASE } from './api-tokens';

export interface Expense {
  id: string;
  employeeId: string | null;
  performedAt: string;
  note: string | null;
}

@Injectable({ providedIn: 'root' })
export class ExpensesService {
  private readonly http = inject(HttpClient);
  private readonly base = inject(API_BASE);

  list(from: Date): Observable<Expense[]> {
    const params = new HttpParams().set('dateFrom', from.toISOString()).set('pageSize', 50);
    return this.http.get<{ expenses: Expense[] }>(`${this.base}/expenses`, { params }).pipe(map((p) => p.expenses)); // expect: legacy-call getExpenses
  }

  receipts(expense: Expense): Observable<Blob> {
    const url = `${this.base}/expenses/${expense.id}/receipts`;
    return this.http // expect: legacy-call getExpenseReceipts
      .get<{ url: string }[]>(url)
      .pipe(switchMap(([first]) => this.http.get(first.url, { responseType: 'blob' })));
  }

  saveNote(expense: Expense, note: string) {
    return this.http.put(`${this.base}/expenses/${expense.id}`, { note }); // expect: undocumented-legacy-call
  }
}
