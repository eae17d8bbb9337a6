import { HttpService } from '@nestjs/axios';
import { Injectable } from '@nestjs/common';
import { ConfigService } from '@nestjs/config';
import { lastValueFrom, map } from 'rxjs';

@Injectable()
export class EntriesService {
  private readonly base: string;

  constructor(
    private readonly http: HttpService,
    config: ConfigService,
  ) {
    this.base = config.get<string>('PLEO_API_BASE', 'https://external.pleo.io');
  }

  /** Completed entries of one month; the API sorts by the day of the purchase. */
  async month(companyId: string, from: string, to: string) {
    const url = `${this.base}/v1/accounting-entries:search`;
    const body = { includeDeleted: false, performedAtStart: from, performedAtEnd: to, status: ['COMPLETED'] };
    // expect-next-line: legacy-parameter
    const res = await lastValueFrom(this.http.post(url, body, { params: { company_id: companyId, limit: 500, sorting_keys: 'performedAt' } }));
    return res.data.data.map((entry: any) => ({
      id: entry.id,
      status: entry.status,
      exported: entry.exportStatus === 'EXPORTED',
      cents: entry.transactionValue.minors,
      currency: entry.transactionValue.currency,
      splits: entry.splitItems?.length ?? 0,
    }));
  }

  openJobs(companyId: string) {
    // expect-next-line: superseded-external-call
    return lastValueFrom(this.http.get(`${this.base}/v2/export-jobs`, { params: { company_id: companyId, statuses: 'pending' } }).pipe(map((r) => r.data.data)));
  }
}
