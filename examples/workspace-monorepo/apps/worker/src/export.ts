import type { PleoClient } from '@finance/pleo-client';
import type { Erp } from './erp.ts';

export async function exportQueued(pleo: PleoClient, erp: Erp): Promise<number> {
  const queued = await pleo.queued();
  const done: string[] = [];
  for (const { id } of queued) {
    const expense = await pleo.expense(id);
    await erp.request('PUT', `/expenses/${id}`, expense);
    done.push(id);
  }
  if (done.length > 0) await pleo.markExported(done);
  return done.length;
}
