const BASE = 'https://external.pleo.io';
const auth = 'Basic ' + Buffer.from(`${process.env.PLEO_API_KEY}:`).toString('base64');

export async function searchEntries(companyId: string, after?: string) {
  const params = new URLSearchParams({ company_id: companyId, limit: '100' });
  if (after) params.set('after', after);
  const res = await fetch(`${BASE}/v1/accounting-entries:search?${params}`, {
    method: 'POST',
    headers: { Authorization: auth, 'Content-Type': 'application/json' },
    body: JSON.stringify({ includeDeleted: false, families: ['CARD_PURCHASE'] }),
  });
  return res.json();
}

export async function allEntries(companyId: string) {
  const out: any[] = [];
  let cursor: string | undefined;
  for (;;) {
    const page = await searchEntries(companyId, cursor);
    out.push(...page.data);
    console.log(`${out.length} of ${page.metadata?.pageInfo?.totalCount}`); // expect: legacy-field
    if (!page.pagination.hasNextPage) return out;
    cursor = page.pagination.endCursor;
  }
}

export async function entryById(id: string) {
  const res = await fetch(`${BASE}/v1/accounting-entries/${id}`, { headers: { Authorization: auth } });
  const { data } = await res.json();
  return data;
}

export async function findVendor(companyId: string, name: string) {
  const res = await fetch(`${BASE}/v1/vendors:search?company_id=${companyId}`, {
    method: 'POST',
    headers: { Authorization: auth, 'Content-Type': 'application/json' },
    body: JSON.stringify({ name }),
  });
  const { data: vendors } = await res.json();
  const vendor = vendors.find((v) => v.state === 'ACTIVE');
  return vendor && { id: vendor.id, code: vendor.code, country: vendor.country, registration: vendor.registrationNumber };
}
