import { HttpService } from '@nestjs/axios';
import { Injectable, Logger } from '@nestjs/common';
import { ConfigService } from '@nestjs/config';
import { firstValueFrom } from 'rxjs';
import { map } from 'rxjs/operators';

@Injectable()
export class EntriesService {
  private readonly logger = new Logger(EntriesService.name);
  private readonly companyId: string;

  constructor(private readonly http: HttpService, config: ConfigService) {
    this.companyId = config.getOrThrow('PLEO_COMPANY_ID');
  }

  async search(from: string, to: string) {
    const entries = await firstValueFrom(
      this.http
        .post('/v1/accounting-entries:search', { includeDeleted: false, settledAtStart: from, settledAtEnd: to }, { params: { company_id: this.companyId } })
        .pipe(map((res) => res.data.data)),
    );
    this.logger.log(`${entries.length} entries`);
    return entries;
  }
}
