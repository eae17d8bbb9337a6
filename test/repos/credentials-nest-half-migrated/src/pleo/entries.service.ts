import { Inject, Injectable, Logger } from '@nestjs/common';
import { ConfigService } from '@nestjs/config';
import { Cron, CronExpression } from '@nestjs/schedule';
import { AxiosInstance } from 'axios';
import { PLEO_HTTP } from './pleo.tokens';

@Injectable()
export class EntriesService {
  private readonly log = new Logger(EntriesService.name);

  constructor(
    @Inject(PLEO_HTTP) private readonly http: AxiosInstance,
    private readonly config: ConfigService,
  ) {}

  @Cron(CronExpression.EVERY_HOUR)
  async pull(): Promise<void> {
    const company = this.config.getOrThrow<string>('PLEO_COMPANY_ID');
    const { data } = await this.http.post(
      '/v1/accounting-entries:search',
      { includeDeleted: false, exportStatus: ['QUEUED'] },
      { params: { company_id: company, limit: 100 } },
    );
    this.log.log(`fetched ${data.data.length} entries`);
  }
}
