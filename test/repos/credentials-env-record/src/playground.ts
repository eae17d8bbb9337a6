import { $fetch } from 'ofetch';

// Try things out in Pleo's staging, never in production.
const key = process.env.PLEO_SANDBOX_KEY ?? '';

export async function createGroup(name: string, companyId: string) {
  return $fetch('https://external.staging.pleo.io/v0/tag-groups', {
    method: 'POST',
    query: { company_id: companyId },
    headers: { Authorization: `Basic ${Buffer.from(`${key}:`).toString('base64')}` },
    body: { name, code: name.toLowerCase(), metadata: {} },
  });
}
