import { HttpService } from '@nestjs/axios';
import { Injectable, Logger } from '@nestjs/common';
import { ConfigService } from '@nestjs/config';
import { AxiosRequestConfig } from 'axios';
import { firstValueFrom, map } from 'rxjs';

@Injectable()
export class PleoService {
  private readonly logger = new Logger(PleoService.name);
  private readonly baseUrl: string;

  constructor(
    private readonly http: HttpService,
    private readonly config: ConfigService,
  ) {
    this.baseUrl = this.config.get<string>('pleo.baseUrl')!;
  }

  private get options(): AxiosRequestConfig {
    return {
      timeout: this.config.get<number>('pleo.timeout'),
      headers: { Authorization: `Bearer ${this.config.getOrThrow<string>('pleo.token')}` },
    };
  }

  async findExpenses(params: { dateFrom?: string; dateTo?: string }) {
    const { data } = await firstValueFrom(
      this.http.get(`${this.baseUrl}/expenses`, { ...this.options, params }), // expect: legacy-call getExpenses (likely)
    );
    return data.expenses;
  }

  async findExpense(id: string) {
    return firstValueFrom(
      this.http.get(`${this.baseUrl}/expenses/${id}`, this.options).pipe(map((res) => res.data)), // expect: legacy-call getExpense (likely)
    );
  }

  async close(ids: string[]): Promise<void> {
    this.logger.log(`closing ${ids.length} expenses at Pleo`);
    await this.http.axiosRef.put(this.baseUrl + '/expenses', { expenseIds: ids, status: 'EXPORTED' }, this.options); // expect: legacy-call updateExpenses (likely)
  }
}
