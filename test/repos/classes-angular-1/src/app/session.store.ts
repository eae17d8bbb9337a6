import { HttpClient } from '@angular/common/http';
import { inject, Injectable, signal } from '@angular/core';
import { tap } from 'rxjs';

@Injectable({ providedIn: 'root' })
export class SessionStore {
  readonly token = signal<string | null>(null);
  private http = inject(HttpClient);

  login(code: string) {
    return this.http
      .post<{ token: string }>('/api/pleo/session', { code })
      .pipe(tap(({ token }) => this.token.set(token)));
  }
}
