import { HttpService } from '@nestjs/axios';
import { Injectable } from '@nestjs/common';
import { ConfigService } from '@nestjs/config';
import { firstValueFrom } from 'rxjs';

@Injectable()
export class VismaService {
  private readonly url: string;

  constructor(private readonly http: HttpService, config: ConfigService) {
    this.url = config.getOrThrow<string>('VISMA_BASE_URL');
  }

  async accounts() {
    return (await firstValueFrom(this.http.get(`${this.url}/accounts`))).data;
  }

  async expenses() {
    return (await firstValueFrom(this.http.get(`${this.url}/v1/expenses`))).data;
  }
}
