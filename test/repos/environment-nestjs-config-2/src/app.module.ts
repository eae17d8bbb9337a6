import { Module } from '@nestjs/common'
import { ConfigModule } from '@nestjs/config'
import { ScheduleModule } from '@nestjs/schedule'
import { HibobModule } from './hibob/hibob.module'
import { PleoModule } from './pleo/pleo.module'
import { SyncService } from './sync.service'

@Module({
  imports: [
    ConfigModule.forRoot({
      isGlobal: true,
      envFilePath: [`env/.env.${process.env.NODE_ENV}`, 'env/.env'],
      expandVariables: true,
    }),
    ScheduleModule.forRoot(),
    PleoModule,
    HibobModule,
  ],
  providers: [SyncService],
})
export class AppModule {}
