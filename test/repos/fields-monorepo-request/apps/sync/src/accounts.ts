import { external } from '@finops/pleo-client';

const pleo = external(process.env.PLEO_API_KEY!);
const company_id = process.env.PLEO_COMPANY_ID!;

interface Account { id: string; name: string; code?: string; archived: boolean }

export const oldAccount = (id: string) =>
  pleo<{ data: Account }>('GET', `/v1-beta/accounts/${id}`); // expect: superseded-external-call

export const account = (id: string) => pleo<{ data: Account }>('GET', `/v1/chart-of-accounts/${id}`);

export async function settledEntries(from: string) {
  const body = { includeDeleted: false, settledAtStart: from };
  const page = await pleo<{ data: any[] }>('POST', '/v1/accounting-entries:search', { query: { company_id, limit: 500 }, body }); // expect: legacy-parameter
  return page.data.map((entry) => ({
    id: entry.id,
    cif: entry.supplier?.cif,
    settled: entry.settledAt,
    parts: entry.splitItems.map((s: any) => s.totalBillValue.minors),
    merchant: entry.cardTransaction?.merchant?.name, // expect: legacy-field
  }));
}
