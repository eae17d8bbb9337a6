import { HttpClient, HttpParams } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { Observable, expand, EMPTY, map, reduce } from 'rxjs';
import { environment } from '../../environments/environment';

export interface PleoAccount { id: string; accountNumber: string; name: string; hidden: boolean }
interface AccountPage { accounts: PleoAccount[] }

@Injectable({ providedIn: 'root' })
export class PleoAccountsService {
  private readonly http = inject(HttpClient);
  private readonly url = `${environment.pleo.baseUrl}/accounts`;

  all(): Observable<PleoAccount[]> {
    let offset = 0;
    return this.page(0).pipe(
      expand((p) => (p.accounts.length < 100 ? EMPTY : this.page((offset += 100)))),
      map((p) => p.accounts),
      reduce((all, p) => [...all, ...p], [] as PleoAccount[]),
    );
  }

  private page(offset: number): Observable<AccountPage> {
    const params = new HttpParams().set('pageOffset', offset).set('pageSize', 100);
    return this.http.get<AccountPage>(this.url, { params }); // expect: legacy-call getAccounts
  }

  hide(account: PleoAccount): Observable<PleoAccount> {
    return this.http.put<PleoAccount>(`${this.url}/${account.id}`, { ...account, hidden: true }); // expect: legacy-call updateAccount
  }

  remove(id: string): Observable<object> {
    return this.http.delete<object>(this.url + '/' + id); // expect: legacy-call deleteAccount
  }

  annotate(expenseId: string, note: string): Observable<unknown> {
    return this.http.put(`${environment.pleo.baseUrl}/expenses/${expenseId}`, { note }); // expect: undocumented-legacy-call
  }
}
