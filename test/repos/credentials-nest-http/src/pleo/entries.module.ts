import { HttpModule } from '@nestjs/axios';
import { Module } from '@nestjs/common';
import { ConfigModule, ConfigService } from '@nestjs/config';
import { EntriesService } from './entries.service';

@Module({
  imports: [
    HttpModule.registerAsync({
      imports: [ConfigModule],
      inject: [ConfigService],
      useFactory: (config: ConfigService) => ({
        baseURL: 'https://external.pleo.io',
        timeout: 15_000,
        auth: { username: config.getOrThrow<string>('PLEO_API_KEY'), password: '' },
      }),
    }),
  ],
  providers: [EntriesService],
  exports: [EntriesService],
})
export class EntriesModule {}
