import { HttpModule } from '@nestjs/axios';
import { Module } from '@nestjs/common';
import { ConfigModule } from '@nestjs/config';
import { LegacyAccountsService } from './legacy/accounts.service';
import { EntriesModule } from './pleo/entries.module';
import { ReceiptsModule } from './pleo/receipts.module';
import { TagsModule } from './pleo/tags.module';

@Module({
  imports: [ConfigModule.forRoot({ isGlobal: true }), HttpModule, EntriesModule, ReceiptsModule, TagsModule],
  providers: [LegacyAccountsService],
})
export class AppModule {}
