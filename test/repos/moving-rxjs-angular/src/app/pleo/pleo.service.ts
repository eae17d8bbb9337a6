import { HttpClient, HttpParams } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { EMPTY, Observable } from 'rxjs';
import { expand, map, reduce, shareReplay, tap } from 'rxjs/operators';
import { environment } from '../../environments/environment';
import { Expense, ExpensesResponse } from './pleo.models';

@Injectable({ providedIn: 'root' })
export class PleoService {
  private readonly http = inject(HttpClient);
  private readonly base = environment.pleo.url;
  progress = 0;

  private page(offset: number): Observable<ExpensesResponse> {
    const params = new HttpParams().set('pageOffset', offset).set('pageSize', 250);
    return this.http.get<ExpensesResponse>(`${this.base}/expenses`, { params });
  }

  readonly expenses$: Observable<Expense[]> = this.page(0).pipe(
    tap((p) => (this.progress = p.expenses.length / p.metadata.pageInfo.totalCount)), // expect: changed-field
    expand((p) => {
      const next = p.metadata.pageInfo.nextPageOffset; // expect: changed-field
      return next ? this.page(next) : EMPTY;
    }),
    map((p) => p.expenses),
    reduce((acc, cur) => acc.concat(cur), [] as Expense[]),
    shareReplay({ bufferSize: 1, refCount: true }),
  );
}
