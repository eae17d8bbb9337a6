import { HttpService } from '@nestjs/axios';
import { Injectable } from '@nestjs/common';
import { ConfigService } from '@nestjs/config';
import { lastValueFrom } from 'rxjs';

@Injectable()
export class ReceiptsService {
  private static readonly BASE = 'https://external.pleo.io/v1/accounting-entries';

  constructor(
    private readonly http: HttpService,
    private readonly config: ConfigService,
  ) {}

  private get headers() {
    return {
      Accept: 'application/json',
      'Api-Key': this.config.get<string>('PLEO_API_KEY'), // expect: wrong-auth-scheme
    };
  }

  async forEntry(entryId: string): Promise<{ id: string; url: string }[]> {
    const { data } = await lastValueFrom(this.http.get(`${ReceiptsService.BASE}/${entryId}/receipts`, { headers: this.headers }));
    return data.data;
  }

  async file(entryId: string): Promise<Buffer[]> {
    const receipts = await this.forEntry(entryId);
    return Promise.all(
      receipts.map(async ({ url }) => {
        // presigned, no credentials
        const res = await this.http.axiosRef.get<ArrayBuffer>(url, { responseType: 'arraybuffer' });
        return Buffer.from(res.data);
      }),
    );
  }
}
