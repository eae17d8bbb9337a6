import { Module } from '@nestjs/common';
import { ConfigModule } from '@nestjs/config';
import { exportOptionsProvider } from './export/export.options';
import { ExportService } from './export/export.service';
import { LedgerService } from './ledger/ledger.service';
import { PeopleModule } from './people/people.module';
import { TagsService } from './tags/tags.service';

@Module({
  imports: [ConfigModule.forRoot({ isGlobal: true }), PeopleModule],
  providers: [exportOptionsProvider, ExportService, LedgerService, TagsService],
})
export class AppModule {}
