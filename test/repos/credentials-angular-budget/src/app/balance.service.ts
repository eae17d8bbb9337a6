import { HttpClient } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { Observable, map, shareReplay } from 'rxjs';
import { environment } from '../environments/environment';

interface Balance {
  currency: string;
  current: number;
  available: number;
}

@Injectable({ providedIn: 'root' })
export class BalanceService {
  private readonly http = inject(HttpClient);

  readonly available$: Observable<number> = this.http
    .get<Balance>('https://openapi.pleo.io/v1/companies/balance', {
      headers: { Authorization: `Bearer ${environment.pleoToken}` }, // expect: credential-in-browser
    })
    .pipe(
      map((b) => b.available),
      shareReplay({ bufferSize: 1, refCount: true }),
    );
}
