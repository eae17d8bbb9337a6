import { HttpModule } from '@nestjs/axios';
import { Module } from '@nestjs/common';
import { ConfigModule } from '@nestjs/config';
import { AccountsService } from './accounts.service';
import { EntriesService } from './entries.service';
import { PeopleService } from './people.service';

@Module({
  imports: [
    ConfigModule,
    HttpModule.register({
      baseURL: 'https://external.pleo.io',
      timeout: 15_000,
      auth: { username: process.env.PLEO_API_KEY ?? '', password: '' },
    }),
  ],
  providers: [AccountsService, EntriesService, PeopleService],
  exports: [AccountsService, EntriesService, PeopleService],
})
export class PleoModule {}
