import { Module } from '@nestjs/common';
import { ConfigModule } from '@nestjs/config';
import { PleoModule } from './pleo/pleo.module';
import { XeroModule } from './xero/xero.module';

@Module({
  imports: [ConfigModule.forRoot({ isGlobal: true }), PleoModule, XeroModule],
})
export class AppModule {}
