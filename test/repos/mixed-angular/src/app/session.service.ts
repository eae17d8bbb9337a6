import { Injectable, signal } from '@angular/core';

@Injectable({ providedIn: 'root' })
export class SessionService {
  readonly pleoToken = signal<string | null>(sessionStorage.getItem('pleo'));

  remember(token: string): void {
    sessionStorage.setItem('pleo', token);
    this.pleoToken.set(token);
  }
}
