import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { AgressoService } from '../agresso/agresso.service';
import { PleoService } from '../pleo/pleo.service';
import { TaxService } from '../pleo/tax.service';

@Controller('expenses')
export class ExpensesController {
  constructor(
    private readonly pleo: PleoService,
    private readonly tax: TaxService,
    private readonly agresso: AgressoService,
  ) {}

  @Get()
  list(@Query('from') dateFrom?: string, @Query('to') dateTo?: string) {
    return this.pleo.findExpenses({ dateFrom, dateTo });
  }

  @Get(':id')
  one(@Param('id') id: string) {
    return this.pleo.findExpense(id);
  }

  @Post('transfer')
  async transfer(@Body('ids') ids: string[]) {
    const [codes, accounts, rates, staff] = await Promise.all([
      this.tax.codes(),
      this.tax.accounts(),
      this.tax.rates(),
      this.agresso.employees(),
    ]);
    for (const id of ids) {
      const expense = await this.pleo.findExpense(id);
      await this.agresso.post({ expense, codes, accounts, rates, staff });
    }
    await this.pleo.close(ids);
    return { transferred: ids.length };
  }
}
