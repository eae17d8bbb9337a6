/** Month-end report; always runs against production. */
const PLEO = 'https://external.pleo.io';

function headers(): Record<string, string> {
  return {
    Accept: 'application/json',
    Authorization: 'Basic ' + Buffer.from(process.env.PLEO_STAGING_API_KEY + ':').toString('base64'), // expect: environment-mismatch
  };
}

export async function companies(organizationId: string) {
  const res = await fetch(`${PLEO}/v1/companies?organization_id=${organizationId}`, { headers: headers() });
  if (!res.ok) throw new Error(String(res.status));
  return ((await res.json()) as { data: { id: string; name: string }[] }).data;
}

export async function employeeCount(companyId: string): Promise<number> {
  const res = await fetch(`${PLEO}/v2/employees?companyId=${companyId}&limit=1000`, { headers: headers() });
  return ((await res.json()) as { data: unknown[] }).data.length;
}
