import { HttpService } from '@nestjs/axios';
import { Injectable, Logger } from '@nestjs/common';
import { ConfigService } from '@nestjs/config';
import { firstValueFrom } from 'rxjs';

@Injectable()
export class EntriesService {
  private readonly logger = new Logger(EntriesService.name);
  private readonly token: string;

  constructor(
    private readonly http: HttpService,
    private readonly config: ConfigService,
  ) {
    this.token = this.config.getOrThrow<string>('PLEO_OPENAPI_TOKEN');
  }

  async search(companyId: string, from: string) {
    const { data } = await firstValueFrom(
      this.http.post(
        'https://external.pleo.io/v1/accounting-entries:search',
        { companyIds: [companyId], performedAt: { from } },
        {
          headers: {
            Authorization: `Bearer ${this.token}`, // expect: legacy-token-on-external
            Accept: 'application/json',
          },
        },
      ),
    );
    this.logger.log(`${data.data.length} entries since ${from}`);
    return data.data;
  }
}
