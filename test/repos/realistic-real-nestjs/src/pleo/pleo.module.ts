import { HttpModule } from '@nestjs/axios';
import { Module } from '@nestjs/common';
import { PleoController } from './pleo.controller';
import { PleoExpensesService } from './pleo-expenses.service';
import { PleoPeopleService } from './pleo-people.service';

@Module({
  imports: [HttpModule.register({ timeout: 10_000, maxRedirects: 2 })],
  controllers: [PleoController],
  providers: [PleoExpensesService, PleoPeopleService],
  exports: [PleoExpensesService],
})
export class PleoModule {}
