import { Controller, Delete, Get, Headers, Param, Query, UnauthorizedException } from '@nestjs/common';
import { PleoService } from './pleo.service';

@Controller('v1/expenses')
export class PleoController {
  constructor(private readonly pleo: PleoService) {}

  @Get()
  list(@Query('status') status = 'QUEUED', @Headers('authorization') auth?: string) {
    if (!auth?.startsWith('Bearer ')) throw new UnauthorizedException();
    return this.pleo.expenses(status);
  }

  @Get('tax-codes')
  taxCodes() {
    return this.pleo.taxCodes();
  }

  @Get(':id')
  get(@Param('id') id: string) {
    return this.pleo.expense(id);
  }

  @Delete('/employees/:id')
  remove(@Param('id') id: string) {
    return this.pleo.removeEmployee(id);
  }
}
