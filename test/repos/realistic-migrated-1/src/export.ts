import pino from 'pino';
import { ExternalPleo } from './pleo/external.js';
import { LegacyPleo } from './pleo/legacy.js';

const log = pino({ name: 'export' });

export interface Exporter {
  run(): Promise<number>;
}

class OldExport implements Exporter {
  constructor(private readonly pleo: LegacyPleo) {}

  async run() {
    const expenses = await this.pleo.queued();
    const ids = expenses.map((e) => e.id);
    await this.pleo.setStatus(ids, 'EXPORTING');
    log.info({ n: ids.length }, 'sent to the ERP');
    await this.pleo.setStatus(ids, 'EXPORTED');
    return ids.length;
  }
}

class NewExport implements Exporter {
  constructor(
    private readonly pleo: ExternalPleo,
    private readonly jobId: string,
  ) {}

  async run() {
    await this.pleo.event(this.jobId, 'started');
    const { items } = await this.pleo.items(this.jobId);
    await this.pleo.event(this.jobId, 'completed');
    return items.length;
  }
}

export function exporter(jobId?: string): Exporter {
  if (jobId && process.env.PLEO_EXPORT === 'v3') {
    return new NewExport(new ExternalPleo(process.env.PLEO_API_KEY!, process.env.PLEO_COMPANY_ID!), jobId);
  }
  return new OldExport(new LegacyPleo(process.env.PLEO_TOKEN!));
}
