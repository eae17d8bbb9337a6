import { HttpService } from '@nestjs/axios';
import { Injectable } from '@nestjs/common';
import { ConfigService } from '@nestjs/config';
import { firstValueFrom } from 'rxjs';

@Injectable()
export class SpendeskService {
  private readonly baseUrl: string;

  constructor(
    private readonly http: HttpService,
    config: ConfigService,
  ) {
    this.baseUrl = config.getOrThrow<string>('spendesk.baseUrl');
  }

  async expenses() {
    const { data } = await firstValueFrom(this.http.get(`${this.baseUrl}/expenses`));
    return data.data;
  }

  async employee(id: string) {
    const { data } = await firstValueFrom(this.http.get(`${this.baseUrl}/employees/${id}`));
    return data;
  }

  async setStatus(expenseIds: string[]) {
    await firstValueFrom(this.http.put(`${this.baseUrl}/expenses`, { expenseIds, status: 'EXPORTED' }));
  }
}
