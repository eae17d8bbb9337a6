import { HttpService } from '@nestjs/axios';
import { Injectable, Logger } from '@nestjs/common';
import { ConfigService } from '@nestjs/config';
import { firstValueFrom } from 'rxjs';

@Injectable()
export class PleoService {
  private readonly logger = new Logger(PleoService.name);
  private readonly baseUrl: string;

  constructor(private readonly http: HttpService, private readonly config: ConfigService) {
    this.baseUrl = this.config.get<string>('PLEO_EXTERNAL_URL', 'https://external.pleo.io');
  }

  private get headers() {
    const key = this.config.getOrThrow<string>('PLEO_API_KEY');
    const encoded = Buffer.from(`${key}:`, 'utf8').toString('base64');
    return { Authorization: `Basic ${encoded}` };
  }

  async vendors(companyId: string) {
    this.logger.debug(`vendors of ${companyId}`);
    const res = await firstValueFrom(
      this.http.post(`${this.baseUrl}/v1/vendors:search`, { companyId }, { headers: this.headers }),
    );
    return res.data.data;
  }

  async entry(id: string) {
    const res = await firstValueFrom(
      this.http.get(`${this.baseUrl}/v1/accounting-entries/${id}`, { headers: this.headers }),
    );
    return res.data.data;
  }
}
