import { encode } from 'base-64';

const key = process.env.EXPO_PUBLIC_PLEO_KEY ?? ''; // expect: credential-in-browser
const companyId = process.env.EXPO_PUBLIC_COMPANY_ID;

export type Receipt = { id: string; fileType: string; url: string };

export async function receiptsOf(entryId: string): Promise<Receipt[]> {
  const res = await fetch(`https://external.pleo.io/v1/accounting-entries/${entryId}/receipts?company_id=${companyId}`, {
    headers: { Authorization: `Basic ${encode(`${key}:`)}` },
  });
  return res.ok ? (await res.json()).data : [];
}
