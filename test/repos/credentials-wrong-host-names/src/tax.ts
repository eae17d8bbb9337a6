import axios from 'axios';

/** VAT rates for the reclaim report. */
export const taxCodes = async (companyId: string) =>
  (
    await axios.post(
      'https://external.pleo.io/v0/tax-codes:search',
      { archived: false },
      {
        params: { company_id: companyId, limit: 200 },
        auth: { username: process.env.PLEO_EXTERNAL_API_KEY ?? '', password: '' },
      },
    )
  ).data.data;

export async function employees(companyId: string) {
  // granted by the finance portal, refreshed by its own sidecar
  const res = await fetch(`https://external.pleo.io/v2/employees?companyId=${companyId}`, {
    headers: { Authorization: `Bearer ${process.env.PLEO_OAUTH_ACCESS_TOKEN}` },
  });
  return (await res.json()).data;
}
