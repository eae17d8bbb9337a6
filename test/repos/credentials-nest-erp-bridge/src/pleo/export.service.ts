import { HttpService } from '@nestjs/axios';
import { Injectable } from '@nestjs/common';
import { ConfigService } from '@nestjs/config';
import { firstValueFrom, map } from 'rxjs';

@Injectable()
export class ExportService {
  private readonly base = 'https://external.pleo.io/v3';

  constructor(private http: HttpService, private config: ConfigService) {}

  private get options() {
    return {
      auth: { username: 'pleo', password: this.config.get<string>('PLEO_INTEGRATED_KEY') }, // expect: wrong-auth-scheme
      timeout: 15_000,
    };
  }

  openJobs(companyId: string) {
    return firstValueFrom(
      this.http
        .get(`${this.base}/export-jobs`, { ...this.options, params: { company_id: companyId } })
        .pipe(map((r) => r.data.data)),
    );
  }

  items(jobId: string) {
    return firstValueFrom(this.http.get(`${this.base}/export-jobs/${jobId}/items`, this.options).pipe(map((r) => r.data.data)));
  }

  async complete(jobId: string) {
    await firstValueFrom(this.http.post(`${this.base}/export-job-events`, { jobId, event: 'completed' }, this.options));
  }
}
