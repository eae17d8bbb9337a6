import { HttpModule } from '@nestjs/axios';
import { Module } from '@nestjs/common';
import { PeopleService } from './people.service';

@Module({
  imports: [
    HttpModule.register({
      baseURL: 'https://external.pleo.io/v2',
      headers: { Authorization: `Bearer ${process.env.PLEO_OPENAPI_TOKEN}` }, // expect: legacy-token-on-external
      timeout: 10_000,
    }),
  ],
  providers: [PeopleService],
  exports: [PeopleService],
})
export class PeopleModule {}
