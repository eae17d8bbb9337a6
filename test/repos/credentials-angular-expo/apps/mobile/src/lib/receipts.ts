import { Buffer } from 'buffer';

const BASE = 'https://external.pleo.io';

function authHeader() {
  const key = process.env.EXPO_PUBLIC_PLEO_API_KEY; // expect: credential-in-browser
  return { Authorization: `Basic ${Buffer.from(`${key}:`).toString('base64')}` };
}

export type ReceiptRef = { id: string; mimeType: string; url: string };

export async function receiptsOf(entryId: string): Promise<ReceiptRef[]> {
  const res = await fetch(`${BASE}/v1/accounting-entries/${entryId}/receipts?limit=20`, { headers: authHeader() });
  if (res.status === 404) return [];
  if (!res.ok) throw new Error(`receipts ${res.status}`);
  return (await res.json()).data;
}

/** presigned, no header */
export const download = (r: ReceiptRef) => fetch(r.url).then((x) => x.blob());
