import { Injectable } from '@nestjs/common';
import { ConfigService } from '@nestjs/config';
import { Retry } from '../common/retry.decorator';

@Injectable()
export class LedgerService {
  private static readonly ORIGIN = 'https://external.pleo.io';

  constructor(private readonly config: ConfigService) {}

  @Retry()
  async account(id: string) {
    const res = await fetch(`${LedgerService.ORIGIN}/v1/chart-of-accounts/${id}`, {
      headers: {
        Authorization: LedgerService.basic(this.config.getOrThrow('PLEO_SANDBOX_API_KEY')), // expect: environment-mismatch
      },
    });
    return (await res.json()).data;
  }

  private static basic(user: string): string {
    return `Basic ${Buffer.from(`${user}:`).toString('base64')}`;
  }
}
