import 'reflect-metadata';
import { Worker } from 'bullmq';
import { container } from 'tsyringe';
import { ExportJobs } from './export-jobs';
import { Lookup } from './lookup';

container.register('pleo.key', { useValue: process.env.PLEO_API_KEY ?? '' });

export const worker = new Worker(
  'exports',
  async (job) => {
    const jobs = container.resolve(ExportJobs);
    const { companyId, pageSize, status } = job.data as { companyId: string; pageSize: number; status?: string };
    for (const j of (await jobs.pending(companyId)).slice(0, pageSize)) {
      if (status && j.status !== status) continue;
      await jobs.start(j.id);
      const { data } = await jobs.items(j.id);
      const files = await container.resolve(Lookup).receipts(companyId, data.map((d) => d.accountingEntryId));
      await job.updateProgress({ files: files.data.reduce((n, f) => n + f.sizeInBytes, 0) });
      await jobs.finish(j.id, data.map((d) => d.accountingEntryId));
    }
  },
  { connection: { host: process.env.REDIS_HOST ?? 'localhost' } },
);
