import { HttpClient } from '@angular/common/http';
import { Injectable } from '@angular/core';
import { Observable } from 'rxjs';
import { map } from 'rxjs/operators';
import { environment } from '../../environments/environment';
import { BaseApiService } from '../core/base-api.service';

export interface Account {
  id: string;
  name: string;
  accountNumber?: string;
  hidden: boolean;
}

@Injectable({ providedIn: 'root' })
export class PleoApiService extends BaseApiService {
  protected readonly baseUrl = environment.apis.pleo;

  constructor(http: HttpClient) {
    super(http);
  }

  accounts(): Observable<Account[]> {
    return this.getJson<{ accounts: Account[] }>('/accounts', { pageSize: 500 }) // expect: legacy-call getAccounts (likely)
      .pipe(map(res => res.accounts.filter(a => !a.hidden)));
  }

  account(id: string): Observable<Account> {
    return this.getJson<Account>('/accounts/' + id); // expect: legacy-call getAccount (likely)
  }

  renumber(account: Account, accountNumber: string): Observable<Account> {
    return this.putJson<Account>(`/accounts/${account.id}`, { ...account, accountNumber }); // expect: legacy-call updateAccount (likely)
  }

  dropGroup(groupId: string): Observable<void> {
    return this.remove(`/account-groups/${groupId}`); // expect: legacy-call deleteAccountGroup (likely)
  }
}
