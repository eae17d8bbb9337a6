import { HttpService } from '@nestjs/axios';
import { Injectable } from '@nestjs/common';
import { ConfigService } from '@nestjs/config';
import { lastValueFrom, map, retry, timeout } from 'rxjs';

interface Wrapped<T> { data: T }
interface LedgerAccount { id: string; name: string; code?: string; archived: boolean }

@Injectable()
export class ExternalGateway {
  private readonly root = 'https://external.pleo.io';

  constructor(private readonly http: HttpService, private readonly config: ConfigService) {}

  private get auth() {
    return { username: this.config.getOrThrow<string>('PLEO_EXTERNAL_API_KEY'), password: '' };
  }

  account(id: string): Promise<LedgerAccount> {
    return lastValueFrom(
      this.http.get<Wrapped<LedgerAccount>>(`${this.root}/v1/chart-of-accounts/${id}`, { auth: this.auth }).pipe(
        timeout(5_000),
        retry(2),
        map(({ data }) => data.data),
      ),
    );
  }

  accountByLegacyPath(id: string) {
    return this.http.get(`${this.root}/v1/accounts/${id}`, { auth: this.auth }); // expect: unknown-external-call
  }

  core(entryId: string) {
    return this.http.get(`${this.root}/v1/accounting-entries/${entryId}/core`, { auth: this.auth }).pipe(map((r) => r.data.data.id)); // expect: superseded-external-call
  }
}
