import { HttpClient, HttpHeaders, HttpParams } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { Observable, map } from 'rxjs';
import { environment } from '../../environments/environment';

export interface Expense {
  id: string;
  employeeId: string | null;
  performedAt: string;
  status: string;
}

@Injectable({ providedIn: 'root' })
export class ExpenseService {
  private readonly http = inject(HttpClient);

  list(from: Date, offset = 0): Observable<Expense[]> {
    const headers = new HttpHeaders({
      Accept: 'application/json',
      Authorization: `Bearer ${environment.pleo.token}`, // expect: credential-in-browser
    });
    const params = new HttpParams().set('dateFrom', from.toISOString()).set('pageOffset', offset).set('pageSize', 50);
    return this.http
      .get<{ expenses: Expense[] }>(`${environment.pleo.baseUrl}/expenses`, { headers, params })
      .pipe(map((r) => r.expenses));
  }
}
