import { HttpService } from '@nestjs/axios';
import { Injectable } from '@nestjs/common';
import { ConfigService } from '@nestjs/config';
import { firstValueFrom } from 'rxjs';

@Injectable()
export class SpendeskService {
  private readonly baseUrl: string;

  constructor(private readonly http: HttpService, config: ConfigService) {
    this.baseUrl = config.getOrThrow<string>('SPENDESK_BASE_URL');
  }

  async expenses() {
    const res = await firstValueFrom(this.http.get(`${this.baseUrl}/expenses`));
    return res.data;
  }

  async teams() {
    return (await firstValueFrom(this.http.get(`${this.baseUrl}/teams`))).data;
  }
}
