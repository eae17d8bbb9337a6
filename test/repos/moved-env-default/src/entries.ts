import { apiKey, baseUrl, company } from "./env.js";

export interface Money { currency: string; minors: number }
export interface Entry {
  id: string;
  note?: string;
  performedAt: string;
  family: string;
  teamId?: string;
  transactionValue: Money;
  totalBillValue?: Money;
}
interface Page<T> {
  data: T[];
  pagination: { hasNextPage: boolean; endCursor?: string; total?: number };
}

const auth = { Authorization: `Basic ${btoa(`${apiKey}:`)}`, "Content-Type": "application/json" };

/** All entries of one month, cursor by cursor. */
export async function* entriesOf(from: Date, to: Date): AsyncGenerator<Entry> {
  let cursor: string | undefined;
  for (;;) {
    const q = new URLSearchParams({ company_id: company, limit: "100" });
    if (cursor) q.set("after", cursor);
    const res = await fetch(`${baseUrl}/v1/accounting-entries:search?${q}`, {
      method: "POST",
      headers: auth,
      body: JSON.stringify({
        includeDeleted: false,
        performedAtStart: from.toISOString(),
        performedAtEnd: to.toISOString(),
      }),
    });
    const page = (await res.json()) as Page<Entry>;
    yield* page.data;
    if (!page.pagination.hasNextPage) return;
    cursor = page.pagination.endCursor;
  }
}

/** Quick count for the dashboard tile. */
export async function countSince(from: Date): Promise<number> {
  const q = new URLSearchParams({ company_id: company, dateFrom: from.toISOString(), pageSize: "1" });
  const res = await fetch(`${baseUrl}/v1/accounting-entries:search?${q.toString()}`, { // expect: legacy-parameter
    method: "POST",
    headers: auth,
    body: JSON.stringify({ includeDeleted: false }),
  });
  const page = (await res.json()) as Page<Entry>;
  return page.pagination.total ?? page.data.length;
}

export async function entry(id: string): Promise<Entry> {
  const res = await fetch(`${baseUrl}/v1/accounting-entries/${encodeURIComponent(id)}?include_deleted=true`, { headers: auth });
  const { data } = (await res.json()) as { data: Entry };
  return data;
}

export async function receiptLinks(id: string): Promise<string[]> {
  const res = await fetch(`${baseUrl}/v1/accounting-entries/${id}/receipts?limit=250`, { headers: auth }); // expect: legacy-parameter
  const { data } = (await res.json()) as Page<{ url: string; sizeInBytes: number }>;
  return data.map((r) => r.url);
}
