import { HttpModule } from '@nestjs/axios';
import { Module } from '@nestjs/common';
import { ConfigModule } from '@nestjs/config';
import { PleoService } from './pleo/pleo.service';
import { SpendController } from './spend.controller';
import { SpendeskService } from './spendesk/spendesk.service';

@Module({
  imports: [ConfigModule.forRoot({ isGlobal: true }), HttpModule.register({ timeout: 5000, maxRedirects: 2 })],
  controllers: [SpendController],
  providers: [PleoService, SpendeskService],
})
export class AppModule {}
