import { HttpClient } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { map } from 'rxjs';
import { environment } from '../../environments/environment';

interface Receivable { id: number; status: string; amountOriginal: { value: number; currency: string }; departmentId: string }

@Injectable({ providedIn: 'root' })
export class KollenoService {
  private readonly http = inject(HttpClient);
  readonly open$ = this.http
    .get<{ results: Receivable[]; metadata: { pageInfo: { totalCount: number } } }>(`${environment.kolleno.url}/invoices/`)
    .pipe(map((r) => (r.metadata.pageInfo.totalCount > 0 ? r.results : [])));
}
