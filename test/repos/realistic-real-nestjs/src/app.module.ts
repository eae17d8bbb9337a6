import { Module } from '@nestjs/common';
import { ConfigModule } from '@nestjs/config';
import { ScheduleModule } from '@nestjs/schedule';
import * as Joi from 'joi';
import { pleoConfig, spendeskConfig } from './config/configuration';
import { PleoModule } from './pleo/pleo.module';
import { SpendeskModule } from './spendesk/spendesk.module';

@Module({
  imports: [
    ConfigModule.forRoot({
      isGlobal: true,
      load: [pleoConfig, spendeskConfig],
      validationSchema: Joi.object({ PLEO_API_TOKEN: Joi.string().required(), PORT: Joi.number().default(3000) }),
    }),
    ScheduleModule.forRoot(),
    PleoModule,
    SpendeskModule,
  ],
})
export class AppModule {}
