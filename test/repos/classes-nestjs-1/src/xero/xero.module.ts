import { HttpModule } from '@nestjs/axios';
import { Module } from '@nestjs/common';
import { ConfigService } from '@nestjs/config';
import { PleoModule } from '../pleo/pleo.module';
import { XeroService } from './xero.service';

@Module({
  imports: [
    PleoModule,
    HttpModule.registerAsync({
      inject: [ConfigService],
      useFactory: (config: ConfigService) => ({ baseURL: config.get('XERO_BASE_URL'), timeout: 10000 }),
    }),
  ],
  providers: [XeroService],
})
export class XeroModule {}
