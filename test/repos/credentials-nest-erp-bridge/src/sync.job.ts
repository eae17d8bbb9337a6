import { Injectable } from '@nestjs/common';
import { Cron, CronExpression } from '@nestjs/schedule';
import { EntriesService } from './pleo/entries.service';
import { ExportService } from './pleo/export.service';
import { TeamsService } from './pleo/teams.service';

@Injectable()
export class SyncJob {
  constructor(private entries: EntriesService, private exports: ExportService, private teams: TeamsService) {}

  @Cron(CronExpression.EVERY_HOUR)
  async run() {
    const companyId = process.env.PLEO_COMPANY_ID!;
    const centres = await this.teams.costCentres();
    for (const job of await this.exports.openJobs(companyId)) {
      const items = await this.exports.items(job.id);
      await fetch(`${process.env.ERP_URL}/api/journal`, {
        method: 'POST',
        headers: { 'x-api-key': process.env.ERP_API_KEY! },
        body: JSON.stringify(items.map((i: any) => ({ ...i, centre: centres.get(i.team?.id) }))),
      });
      await this.exports.complete(job.id);
    }
  }
}
