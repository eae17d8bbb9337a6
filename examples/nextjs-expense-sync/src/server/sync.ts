import { employees } from '@/lib/pleo/external';
import { markExported, queuedExpenses } from '@/lib/pleo/expenses';
import { tagGroups, taxCodes } from '@/lib/pleo/reference-data';
import { listExpenses } from '@/lib/spendwise';
import { isRunningDry } from './balance';
import { book } from './ledger';

export interface SyncReport {
  booked: number;
  norway: number;
  people: number;
  lowBalance: boolean;
}

export async function runSync(): Promise<SyncReport> {
  const queued = await queuedExpenses();
  await Promise.all([tagGroups(), taxCodes()]);
  const booked = await book(queued);
  if (booked.length > 0) await markExported(booked);
  const [norway, people, lowBalance] = await Promise.all([listExpenses(), employees(), isRunningDry(5_000)]);
  return { booked: booked.length, norway: norway.length, people: people.data.length, lowBalance };
}
