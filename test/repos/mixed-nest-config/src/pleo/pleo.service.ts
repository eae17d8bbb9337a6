import { HttpService } from '@nestjs/axios';
import { Injectable, Logger } from '@nestjs/common';
import { ConfigService } from '@nestjs/config';
import { AxiosRequestConfig } from 'axios';
import { catchError, firstValueFrom, map, throwError } from 'rxjs';

export type PleoExpense = { id: string; note?: string; performed: string };

@Injectable()
export class PleoService {
  private readonly logger = new Logger(PleoService.name);
  private readonly baseUrl: string;

  constructor(
    private readonly http: HttpService,
    private readonly config: ConfigService,
  ) {
    this.baseUrl = this.config.getOrThrow<string>('PLEO_BASE_URL');
  }

  private get options(): AxiosRequestConfig {
    return { headers: { Authorization: `Bearer ${this.config.get<string>('PLEO_TOKEN')}` } };
  }

  async expenses(dateFrom: Date): Promise<PleoExpense[]> {
    const request$ = this.http // expect: legacy-call getExpenses (likely)
      .get<{ expenses: PleoExpense[] }>(`${this.baseUrl}/expenses`, {
        ...this.options,
        params: { dateFrom: dateFrom.toISOString(), pageSize: 50 },
      })
      .pipe(
        map((res) => res.data.expenses),
        catchError((err) => {
          this.logger.error(`expenses failed: ${err.message}`);
          return throwError(() => err);
        }),
      );
    return firstValueFrom(request$);
  }

  async receipts(expenseId: string) {
    const { data } = await firstValueFrom(
      this.http.get(`${this.baseUrl}/expenses/${expenseId}/receipts`, this.options), // expect: legacy-call getExpenseReceipts (likely)
    );
    return data.receipts;
  }

  async download(receipt: { url: string }) {
    const res = await firstValueFrom(this.http.get(receipt.url, { responseType: 'arraybuffer' }));
    return Buffer.from(res.data);
  }

  async createTeam(name: string) {
    const url = [this.baseUrl, 'teams'].join('/');
    const res = await firstValueFrom(this.http.post(url, { name }, this.options)); // expect: legacy-call createTeam (likely)
    return res.data;
  }
}
