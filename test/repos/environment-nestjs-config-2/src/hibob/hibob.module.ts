import { HttpModule, HttpService } from '@nestjs/axios'
import { Injectable, Module } from '@nestjs/common'
import { ConfigModule, ConfigService } from '@nestjs/config'
import { firstValueFrom } from 'rxjs'

@Injectable()
export class HibobClient {
  constructor(private readonly http: HttpService) {}

  async people() {
    const { data } = await firstValueFrom(this.http.get('/employees'))
    return data.employees as { id: string; team: string; pleoId: string }[]
  }

  async teams() {
    return (await firstValueFrom(this.http.get('/teams'))).data
  }
}

@Module({
  imports: [
    HttpModule.registerAsync({
      imports: [ConfigModule],
      inject: [ConfigService],
      useFactory: async (config: ConfigService) => ({ baseURL: config.get('HIBOB_BASE_URL') }),
    }),
  ],
  providers: [HibobClient],
  exports: [HibobClient],
})
export class HibobModule {}
