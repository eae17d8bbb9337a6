const production = process.env.APP_ENV === 'production';

const origin = production ? 'https://external.pleo.io' : 'https://external.staging.pleo.io';
const user = production ? process.env.PLEO_STAGING_API_KEY : process.env.PLEO_PROD_API_KEY;

export interface Vendor {
  id: string;
  name: string;
}

export async function vendorByName(companyId: string, name: string): Promise<Vendor | undefined> {
  const res = await fetch(`${origin}/v1/vendors:search?limit=200`, {
    method: 'POST',
    headers: {
      Authorization: `Basic ${Buffer.from(`${user}:`).toString('base64')}`, // todo-expect: environment-mismatch
      'Content-Type': 'application/json',
    },
    body: JSON.stringify({ companyId }),
  });
  const { data } = (await res.json()) as { data: Vendor[] };
  return data.find((v) => v.name.toLowerCase() === name.toLowerCase());
}
