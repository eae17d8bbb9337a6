import { HttpModule } from '@nestjs/axios'
import { Module } from '@nestjs/common'
import { ConfigModule, ConfigService } from '@nestjs/config'
import { BalanceWatch } from './balance.watch'
import { pleoConfig } from './pleo.config'
import { TeamsClient } from './teams.client'

@Module({
  imports: [
    ConfigModule.forFeature(pleoConfig),
    HttpModule.registerAsync({
      imports: [ConfigModule],
      inject: [ConfigService],
      useFactory: (config: ConfigService) => ({
        baseURL: config.getOrThrow<string>('PLEO_BASE_URL'),
        headers: { Authorization: `Bearer ${config.getOrThrow<string>('PLEO_API_TOKEN')}` },
      }),
    }),
  ],
  providers: [TeamsClient, BalanceWatch],
  exports: [TeamsClient],
})
export class PleoModule {}
