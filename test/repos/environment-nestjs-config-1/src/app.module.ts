import { HttpModule } from '@nestjs/axios';
import { Module } from '@nestjs/common';
import { ConfigModule } from '@nestjs/config';
import configuration from './config/configuration';
import { validationSchema } from './config/validation';
import { AgressoService } from './agresso/agresso.service';
import { ExpensesController } from './expenses/expenses.controller';
import { PleoService } from './pleo/pleo.service';
import { TaxService } from './pleo/tax.service';

@Module({
  imports: [
    HttpModule,
    ConfigModule.forRoot({ isGlobal: true, load: [configuration], validationSchema }),
  ],
  controllers: [ExpensesController],
  providers: [PleoService, TaxService, AgressoService],
})
export class AppModule {}
