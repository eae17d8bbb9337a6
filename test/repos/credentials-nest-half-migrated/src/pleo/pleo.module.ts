import { Module } from '@nestjs/common';
import { ConfigModule, ConfigService } from '@nestjs/config';
import axios, { AxiosInstance } from 'axios';
import { PLEO_HTTP, PLEO_LEGACY_HTTP } from './pleo.tokens';
import { TeamsService } from './teams.service';
import { EntriesService } from './entries.service';

@Module({
  imports: [ConfigModule],
  providers: [
    {
      // teams have no successor yet, see ERP-882
      provide: PLEO_LEGACY_HTTP,
      inject: [ConfigService],
      useFactory: (config: ConfigService): AxiosInstance =>
        axios.create({
          baseURL: 'https://openapi.pleo.io/v1',
          headers: { Authorization: `Bearer ${config.getOrThrow<string>('PLEO_LEGACY_TOKEN')}` },
        }),
    },
    {
      provide: PLEO_HTTP,
      inject: [ConfigService],
      useFactory: (config: ConfigService): AxiosInstance =>
        axios.create({
          baseURL: 'https://external.pleo.io',
          auth: { username: config.getOrThrow<string>('PLEO_EXTERNAL_API_KEY'), password: '' },
        }),
    },
    TeamsService,
    EntriesService,
  ],
  exports: [TeamsService, EntriesService],
})
export class PleoModule {}
