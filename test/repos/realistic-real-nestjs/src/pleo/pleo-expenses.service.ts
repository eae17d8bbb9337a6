import { HttpService } from '@nestjs/axios';
import { Injectable, Logger } from '@nestjs/common';
import { ConfigService } from '@nestjs/config';
import { Cron, CronExpression } from '@nestjs/schedule';
import { firstValueFrom, map } from 'rxjs';
import { ExpensesPage, PleoExpense } from './pleo.types';

@Injectable()
export class PleoExpensesService {
  private readonly logger = new Logger(PleoExpensesService.name);
  private readonly baseUrl: string;

  constructor(
    private readonly http: HttpService,
    private readonly config: ConfigService,
  ) {
    this.baseUrl = this.config.get<string>('pleo.baseUrl');
  }

  private get headers() {
    return { Authorization: `Bearer ${this.config.get('pleo.token')}` };
  }

  @Cron(CronExpression.EVERY_10_MINUTES)
  async exportQueued(): Promise<number> {
    const { expenses } = await firstValueFrom(
      this.http // expect: legacy-call getExpenses (likely)
        .get<ExpensesPage>(`${this.baseUrl}/expenses`, {
          headers: this.headers,
          params: { status: 'QUEUED', pageSize: 250 },
        })
        .pipe(map((res) => res.data)),
    );
    const expenseIds = expenses.map((e) => e.id);
    await firstValueFrom(
      this.http.put(`${this.baseUrl}/expenses`, { expenseIds, status: 'EXPORTED' }, { headers: this.headers }), // expect: legacy-call updateExpenses (likely)
    );
    this.logger.log(`exported ${expenseIds.length}`);
    return expenseIds.length;
  }

  async findOne(id: string): Promise<PleoExpense> {
    const url = `${this.baseUrl}/expenses/${id}`;
    const { data } = await this.http.axiosRef.get<PleoExpense>(url, { headers: this.headers }); // expect: legacy-call getExpense (likely)
    return data;
  }
}
