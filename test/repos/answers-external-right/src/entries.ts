import type { Entry, Pleo } from './client.js';

export async function* entries(pleo: Pleo): AsyncGenerator<Entry> {
  let after: string | undefined;
  do {
    const { data, pagination } = await pleo.searchEntries(after);
    yield* data;
    after = pagination.hasNextPage ? pagination.endCursor : undefined;
  } while (after);
}

export async function overview(pleo: Pleo) {
  const totals = new Map<string, number>();
  let pending = 0;
  for await (const { status, exportStatus, family, teamId = 'none', totalBillValue, transactionValue, splitItems } of entries(pleo)) {
    if (status === 'PENDING' || exportStatus === 'QUEUED') pending++;
    if (family !== 'CARD_PURCHASE') continue;
    const minors = splitItems.length
      ? splitItems.reduce((sum, item) => sum + item.totalBillValue.minors, 0)
      : (totalBillValue ?? transactionValue).minors;
    totals.set(teamId, (totals.get(teamId) ?? 0) + minors);
  }
  return { totals, pending };
}
