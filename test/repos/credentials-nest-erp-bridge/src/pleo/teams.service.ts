import { HttpService } from '@nestjs/axios';
import { Injectable } from '@nestjs/common';
import { ConfigService } from '@nestjs/config';
import { lastValueFrom } from 'rxjs';

/** There are no teams in the external API, cost centres still come from v1. */
@Injectable()
export class TeamsService {
  constructor(private readonly http: HttpService, private readonly config: ConfigService) {}

  async costCentres(): Promise<Map<string, string>> {
    const key = this.config.getOrThrow('PLEO_EXTERNAL_API_KEY');
    const res = await lastValueFrom(
      this.http.get('https://openapi.pleo.io/v1/teams', {
        params: { pageSize: 200 },
        headers: { authorization: 'Bearer ' + key }, // expect: api-key-on-legacy
      }),
    );
    return new Map(res.data.teams.map((t: { id: string; code?: string }) => [t.id, t.code ?? 'NONE']));
  }
}
