import { HttpService } from '@nestjs/axios';
import { Injectable } from '@nestjs/common';
import { ConfigService } from '@nestjs/config';
import { catchError, firstValueFrom, map, of } from 'rxjs';

@Injectable()
export class LegacyAccountsService {
  private readonly token: string;

  constructor(private readonly http: HttpService, config: ConfigService) {
    this.token = config.getOrThrow<string>('PLEO_OPENAPI_TOKEN');
  }

  categories() {
    return firstValueFrom(
      this.http
        .get('https://openapi.pleo.io/v1/account-groups', { headers: { Authorization: `Bearer ${this.token}` } })
        .pipe(map((r) => r.data.accountGroups)),
    );
  }

  hide(accountId: string) {
    const credentials = Buffer.from(`${this.token}:`).toString('base64');
    return firstValueFrom(
      this.http
        .put(
          `https://openapi.pleo.io/v1/accounts/${accountId}`,
          { hidden: true },
          { headers: { Authorization: `Basic ${credentials}` } }, // expect: wrong-auth-scheme
        )
        .pipe(catchError(() => of(null))),
    );
  }
}
