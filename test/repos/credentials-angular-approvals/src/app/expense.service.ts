import { HttpClient, HttpHeaders } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { map, Observable } from 'rxjs';
import { environment } from '../environments/environment';

export interface Expense {
  id: string;
  note: string;
  status: string;
}

@Injectable({ providedIn: 'root' })
export class ExpenseService {
  private readonly http = inject(HttpClient);

  waiting(): Observable<Expense[]> {
    const headers = new HttpHeaders({
      Authorization: `Bearer ${environment.pleoToken}`, // expect: credential-in-browser
    });
    return this.http
      .get<{ expenses: Expense[] }>(`${environment.pleoUrl}/expenses?status=NOT_EXPORTED`, { headers })
      .pipe(map((r) => r.expenses));
  }

  people(): Observable<unknown[]> {
    return this.http.get<unknown[]>(`${environment.functionsUrl}/people`);
  }
}
