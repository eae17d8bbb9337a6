import { HttpService } from '@nestjs/axios';
import { Injectable } from '@nestjs/common';
import { ConfigService } from '@nestjs/config';
import { lastValueFrom } from 'rxjs';

@Injectable()
export class TaxService {
  constructor(private http: HttpService, private config: ConfigService) {}

  async codes() {
    const response = await lastValueFrom(
      this.http.request({ // expect: legacy-call getTaxCodes (likely)
        method: 'GET',
        url: this.config.get('TAX_URL'),
        headers: { Authorization: 'Bearer ' + this.config.get('PLEO_TOKEN') },
      }),
    );
    return response.data.taxCodes;
  }

  /** Accounts and balance have their own switches, see the run book. */
  async accounts() {
    const base = this.config.get<string>('ACCOUNTS_API', 'https://openapi.pleo.io/v1');
    const response = await lastValueFrom(this.http.get(`${base}/accounts`)); // expect: legacy-call getAccounts (likely)
    return response.data.accounts;
  }

  async rates() {
    const base = this.config.get<string>('RATES_URL');
    return (await lastValueFrom(this.http.get(`${base}/tax-codes`))).data;
  }
}
