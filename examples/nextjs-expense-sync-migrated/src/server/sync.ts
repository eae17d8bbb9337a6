import { completeJob, pendingJobs, startJob } from '@/lib/pleo/export';
import { employees, tagGroups, taxCodes } from '@/lib/pleo/reference-data';
import { listExpenses } from '@/lib/spendwise';
import { book } from './ledger';

export interface SyncReport {
  booked: number;
  norway: number;
  people: number;
}

export async function runSync(): Promise<SyncReport> {
  await Promise.all([tagGroups(), taxCodes()]);
  let booked = 0;
  for (const job of await pendingJobs()) booked += await runJob(job);
  const [norway, people] = await Promise.all([listExpenses(), employees()]);
  return { booked, norway: norway.length, people: people.length };
}

async function runJob(job: string): Promise<number> {
  const items = await startJob(job);
  const booked = await book(items);
  const failed = items.map((item) => item.accountingEntryId).filter((id) => !booked.includes(id));
  await completeJob(job, booked, failed);
  return booked.length;
}
