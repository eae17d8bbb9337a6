import { format } from 'date-fns';
import { allEntries, entryById, findVendor } from './pleo';

// ported from the old report in a hurry, TODO check the figures

export async function monthly(companyId: string) {
  const entries = await allEntries(companyId);
  const byTeam: Record<string, number> = {};
  for (const entry of entries) {
    if (entry.status === 'CANCELLED' || entry.deletedAt) continue;
    const team = entry.departmentId ?? 'none'; // expect: legacy-field
    byTeam[team] = (byTeam[team] ?? 0) + entry.amountSettled.value; // expect: legacy-field
  }

  const foreign = entries
    .filter((e) => e.transactionValue.currency !== 'EUR')
    .map((e) => `${format(new Date(e.performedAt), 'dd.MM.')} ${e.transactionValue.minors / 100} ${e.note ?? ''}`);

  const tagged = entries.filter((e) => e.tags.some((t) => t.tagId) && e.exportStatus === 'EXPORTED');
  return { byTeam, foreign, tagged: tagged.length };
}

export async function detail(companyId: string, id: string) {
  const entry = await entryById(id);
  const {
    family,
    type, // expect: legacy-field
    supplier: { cif, CIF } = {} as any, // expect: legacy-field
    splitItems = [],
    settledAt,
  } = entry;
  const merchant = entry.cardTransaction?.merchant?.name; // expect: legacy-field
  const vendor = merchant ? await findVendor(companyId, merchant) : undefined;
  return {
    kind: type ?? family,
    vat: cif ?? CIF ?? vendor?.registration,
    parts: splitItems.map((s) => s.totalBillValue.minors),
    settledAt,
    receipts: entry.receiptIds.length,
    code: entry.employeeCode, // expect: legacy-field
  };
}
