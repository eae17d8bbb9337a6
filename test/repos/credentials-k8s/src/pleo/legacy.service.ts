import { HttpService } from '@nestjs/axios';
import { Injectable } from '@nestjs/common';
import { ConfigService } from '@nestjs/config';
import { firstValueFrom } from 'rxjs';

/** Teams have no replacement yet, so this stays until they do. */
@Injectable()
export class LegacyPleoService {
  constructor(private readonly http: HttpService, private readonly config: ConfigService) {}

  async teams(pageOffset = 0): Promise<Array<{ id: string; name: string }>> {
    const base = this.config.getOrThrow<string>('PLEO_LEGACY_URL');
    const token = this.config.getOrThrow<string>('PLEO_LEGACY_TOKEN');
    const { data } = await firstValueFrom(
      this.http.get(`${base}/teams`, {
        params: { pageOffset, pageSize: 50 },
        headers: { Authorization: `Bearer ${token}` },
      }),
    );
    return data.teams;
  }
}
