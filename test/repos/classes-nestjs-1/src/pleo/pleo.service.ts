import { HttpService } from '@nestjs/axios';
import { BadGatewayException, Injectable, Logger } from '@nestjs/common';
import { AxiosError } from 'axios';
import { catchError, firstValueFrom, map } from 'rxjs';

interface ExpensePage {
  expenses: { id: string; status: string }[];
}

@Injectable()
export class PleoService {
  private readonly logger = new Logger(PleoService.name);

  constructor(private readonly http: HttpService) {}

  async expenses(status: string): Promise<ExpensePage['expenses']> {
    const { data } = await firstValueFrom(
      this.http.get<ExpensePage>('/expenses', { params: { status, pageSize: 100 } }).pipe( // expect: legacy-call getExpenses (likely)
        catchError((error: AxiosError) => {
          this.logger.error(error.response?.data);
          throw new BadGatewayException('Pleo is not reachable');
        }),
      ),
    );
    return data.expenses;
  }

  expense(id: string) {
    return this.http.get(`/expenses/${id}`).pipe(map((response) => response.data)); // expect: legacy-call getExpense (likely)
  }

  async removeEmployee(id: string): Promise<void> {
    await this.http.axiosRef.delete(`/employees/${id}`); // expect: legacy-call deleteEmployee (likely)
  }

  async markExported(expenseIds: string[]): Promise<void> {
    await firstValueFrom(this.http.put('/expenses', { expenseIds, status: 'EXPORTED' })); // expect: legacy-call updateExpenses (likely)
  }

  async taxCodes(): Promise<unknown[]> {
    const { data } = await this.http.axiosRef.request({ url: '/tax-codes', method: 'GET' }); // expect: legacy-call getTaxCodes (likely)
    return data.taxCodes;
  }
}
