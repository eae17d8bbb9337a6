import { HttpService } from '@nestjs/axios';
import { Injectable } from '@nestjs/common';
import { ConfigService } from '@nestjs/config';
import { firstValueFrom } from 'rxjs';

@Injectable()
export class OauthService {
  constructor(private readonly http: HttpService, private readonly config: ConfigService) {}

  async refresh(refreshToken: string): Promise<string> {
    const { data } = await firstValueFrom(
      this.http.post(
        'https://auth.pleo.io/oauth/token',
        new URLSearchParams({ grant_type: 'refresh_token', refresh_token: refreshToken }),
        {
          auth: {
            username: this.config.getOrThrow('PLEO_CLIENT_ID'),
            password: this.config.getOrThrow('PLEO_CLIENT_SECRET'),
          },
        },
      ),
    );
    return data.access_token;
  }

  async employees(refreshToken: string, companyId: string) {
    const accessToken = await this.refresh(refreshToken);
    const { data } = await firstValueFrom(
      this.http.get('https://external.pleo.io/v2/employees', {
        params: { company_id: companyId },
        headers: { Authorization: `Bearer ${accessToken}` },
      }),
    );
    return data.data;
  }
}
