import { Inject, Injectable } from '@nestjs/common';
import { Retry } from '../common/retry.decorator';
import { EXPORT_OPTIONS, type ExportOptions } from './export.options';

@Injectable()
export class ExportService {
  constructor(@Inject(EXPORT_OPTIONS) private readonly options: ExportOptions) {}

  @Retry(4)
  async pending(): Promise<string[]> {
    const { baseUrl, companyId } = this.options;
    const res = await fetch(`${baseUrl}/v3/export-jobs?company_id=${companyId}&statuses=pending`, {
      headers: this.headers,
    });
    if (!res.ok) throw new Error(`export jobs: ${res.status}`);
    const { data } = (await res.json()) as { data: { id: string }[] };
    return data.map((job) => job.id);
  }

  private get headers(): Record<string, string> {
    return {
      accept: 'application/json',
      authorization: `Bearer ${this.options.token}`, // expect: legacy-token-on-external
    };
  }
}
