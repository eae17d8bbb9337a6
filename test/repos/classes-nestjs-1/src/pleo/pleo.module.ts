import { HttpModule } from '@nestjs/axios';
import { Module } from '@nestjs/common';
import { ConfigService } from '@nestjs/config';
import { PleoController } from './pleo.controller';
import { PleoService } from './pleo.service';

@Module({
  imports: [
    HttpModule.registerAsync({
      useFactory: async (config: ConfigService) => ({
        baseURL: config.get<string>('PLEO_BASE_URL'),
        timeout: 10000,
        headers: { Authorization: `Bearer ${config.getOrThrow('PLEO_API_TOKEN')}` },
      }),
      inject: [ConfigService],
    }),
  ],
  controllers: [PleoController],
  providers: [PleoService],
  exports: [PleoService],
})
export class PleoModule {}
