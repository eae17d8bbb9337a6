import { Controller, Get, Param } from '@nestjs/common';
import { firstValueFrom, map } from 'rxjs';
import { PleoService } from './pleo.service';
import { ErpClient } from '../erp/erp.client';

@Controller('expenses')
export class ExpenseController {
  constructor(private readonly pleo: PleoService, private readonly erp: ErpClient) {}

  @Get(':id/summary')
  summary(@Param('id') id: string) {
    return this.pleo.expense$(id).pipe(
      map((expense) => ({
        id: expense.id,
        when: expense.performedAt,
        authorized: expense.cardTransaction?.authorizedAt, // expect: lost-field
        settles: expense.settledExpenseIds?.length ?? 0, // expect: lost-field
        amount: expense.amountOriginal.value, // expect: changed-field
      })),
    );
  }

  @Get(':id/supplier')
  async supplier(@Param('id') id: string) {
    const expense = await firstValueFrom(this.pleo.expense$(id));
    return { documentNumber: expense.supplier?.documentNumber, employee: expense.employeeId };
  }

  @Get('push')
  async push() {
    const documents = await this.pleo.documents();
    const total = documents.reduce((sum, d) => sum + d.amountSettled.value, 0);
    await this.erp.post(documents);
    return { total, types: documents.map((d) => d.type) };
  }
}
