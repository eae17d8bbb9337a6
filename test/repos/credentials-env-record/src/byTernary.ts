const isProd = process.env.NODE_ENV === 'production';

const host = isProd ? 'https://external.pleo.io' : 'https://external.staging.pleo.io';
const apiKey = isProd ? process.env.PLEO_PROD_API_KEY : process.env.PLEO_STAGING_API_KEY;

export async function taxCodes(companyId: string) {
  const res = await fetch(`${host}/v0/tax-codes:search?company_id=${companyId}`, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      Authorization: `Basic ${btoa(`${apiKey}:`)}`,
    },
    body: JSON.stringify({ archived: false }),
  });
  const { data } = (await res.json()) as { data: Array<{ code?: string; rate: string }> };
  return data;
}
