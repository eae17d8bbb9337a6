import type { Pleo } from './client.js';

export async function pendingRows(pleo: Pleo) {
  const { name, address } = await pleo.company();
  const { data: jobs } = await pleo.exportJobs();
  const rows: string[] = [`${name} ${address?.country ?? ''}`];

  for (const job of jobs) {
    if (job.status !== 'pending' || job.numberOfItems === 0) continue;
    const page = await pleo.exportItems(job.id);
    for (const { accountingEntryId, type, date, amount: { inWalletCurrency: { value, currency } }, user, supplier } of page.data) {
      rows.push([accountingEntryId, type, date, (value / 100).toFixed(2), currency, user?.code, supplier?.name].join(';'));
    }
  }
  return rows;
}

export async function vendorState(pleo: Pleo, name: string) {
  const { data } = await pleo.vendors(name);
  const hit = data.find((v) => v.name === name);
  return hit ? `${hit.code ?? hit.id} ${hit.state} ${hit.taxRegistrationNumber ?? ''}` : 'unknown';
}
