import { HttpService } from '@nestjs/axios';
import { Injectable, Logger } from '@nestjs/common';
import { firstValueFrom } from 'rxjs';

export interface LedgerAccount {
  id: string;
  externalId: string;
  name: string;
  code?: string;
  archived: boolean;
}

@Injectable()
export class AccountsService {
  private readonly logger = new Logger(AccountsService.name);

  constructor(private readonly http: HttpService) {}

  async findAll(): Promise<LedgerAccount[]> {
    const { data } = await firstValueFrom(
      // expect-next-line: legacy-parameter
      this.http.post('https://external.pleo.io/v1/chart-of-accounts:search', {
        hidden: false,
        excludeIfAssignedToCategory: false,
        excludeIfAssignedToContraAccount: false,
      }),
    );
    this.logger.debug(`${data.data.length} accounts`);
    return data.data;
  }

  async findOne(id: string): Promise<LedgerAccount> {
    const res = await firstValueFrom(this.http.get<{ data: LedgerAccount }>(`https://external.pleo.io/v1/chart-of-accounts/${id}`));
    return res.data.data;
  }

  async create(companyId: string, account: { externalId: string; name: string; code: string }): Promise<string> {
    const payload = { ...account, companyId, archived: false };
    const res = await firstValueFrom(this.http.post('https://external.pleo.io/v1-beta/accounts', payload)); // expect: superseded-external-call
    return res.data.data.id;
  }
}
