import { HttpClient } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { environment } from '../environments/environment';

@Injectable({ providedIn: 'root' })
export class EntriesService {
  private readonly http = inject(HttpClient);

  list(budget: string) {
    return this.http.get<{ id: string; amount: number }[]>(`${environment.apiUrl}/entries`, { params: { budget } });
  }
}
