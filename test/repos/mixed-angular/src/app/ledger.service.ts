import { HttpClient } from '@angular/common/http';
import { Injectable } from '@angular/core';
import { Observable } from 'rxjs';
import { environment } from '../environments/environment';

/** Our own ledger; mirrors the accounts of Pleo. */
@Injectable({ providedIn: 'root' })
export class LedgerService {
  private url = environment.apiUrl;

  constructor(private http: HttpClient) {}

  accounts(): Observable<unknown[]> {
    return this.http.get<unknown[]>(`${this.url}/accounts`);
  }

  importFromPleo(): Observable<void> {
    return this.http.post<void>(`${this.url}/pleo/expenses`, null);
  }
}
