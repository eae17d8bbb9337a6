import { Body, Controller, Delete, Get, HttpCode, Param, Post, UseGuards } from '@nestjs/common';
import { BearerGuard } from '../auth/bearer.guard';
import { PleoExpensesService } from './pleo-expenses.service';
import { PleoPeopleService } from './pleo-people.service';

@Controller('v1')
@UseGuards(BearerGuard)
export class PleoController {
  constructor(
    private readonly expenses: PleoExpensesService,
    private readonly people: PleoPeopleService,
  ) {}

  @Get('expenses/:id')
  one(@Param('id') id: string) {
    return this.expenses.findOne(id);
  }

  @Get('employees')
  employees() {
    return this.people.all();
  }

  @Post('employees')
  invite(@Body('email') email: string) {
    return this.people.invite(email);
  }

  @Delete('employees/:id')
  @HttpCode(204)
  remove(@Param('id') id: string) {
    return this.people.remove(id);
  }
}
