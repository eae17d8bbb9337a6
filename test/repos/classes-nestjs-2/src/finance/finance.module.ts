import { HttpModule } from '@nestjs/axios'
import { Module } from '@nestjs/common'
import { ConfigModule, ConfigType } from '@nestjs/config'
import { ScheduleModule } from '@nestjs/schedule'
import axios from 'axios'
import luccaConfig from '../config/lucca.config'
import pleoConfig from '../config/pleo.config'
import { LUCCA_CLIENT, PLEO_CLIENT, PLEO_ORIGIN } from '../tokens'
import { EmployeesService } from './employees.service'
import { ReceiptsService } from './receipts.service'
import { TagsService } from './tags.service'

@Module({
  imports: [
    HttpModule,
    ScheduleModule.forRoot(),
    ConfigModule.forRoot({ load: [pleoConfig, luccaConfig] }),
  ],
  providers: [
    {
      provide: PLEO_CLIENT,
      inject: [pleoConfig.KEY],
      useFactory: (config: ConfigType<typeof pleoConfig>) =>
        axios.create({
          baseURL: config.baseUrl,
          headers: { Authorization: `Bearer ${config.token}` },
        }),
    },
    {
      provide: LUCCA_CLIENT,
      inject: [luccaConfig.KEY],
      useFactory: (config: ConfigType<typeof luccaConfig>) =>
        axios.create({
          baseURL: config.baseUrl,
          headers: { Authorization: `lucca application=${config.token}` },
        }),
    },
    { provide: PLEO_ORIGIN, useValue: 'https://openapi.pleo.io' },
    EmployeesService,
    ReceiptsService,
    TagsService,
  ],
})
export class FinanceModule {}
