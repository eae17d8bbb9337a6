import 'server-only';

export type Entry = { id: string; note?: string; transactionValue: { minors: number; currency: string } };

// moved over from /v1/expenses in sprint 31
export async function searchEntries(companyId: string, from: string): Promise<Entry[]> {
  const token = process.env.PLEO_LEGACY_TOKEN;
  const res = await fetch(`https://external.pleo.io/v1/accounting-entries:search?company_id=${companyId}`, {
    method: 'POST',
    headers: {
      Authorization: `Bearer ${token}`, // expect: legacy-token-on-external
      'Content-Type': 'application/json',
    },
    body: JSON.stringify({ includeDeleted: false, performedAtStart: from }),
    next: { revalidate: 300 },
  });
  const { data } = await res.json();
  return data;
}
