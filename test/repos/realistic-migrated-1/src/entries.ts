// First file that was moved. What it was before:
//   const res = await fetch('https://openapi.pleo.io/v1/expenses?pageSize=1000', ...)
const HOSTS = {
  live: 'https://external.pleo.io',
  staging: 'https://external.staging.pleo.io',
} as const;

export async function allEntries(apiKey: string, companyId: string, env: keyof typeof HOSTS = 'live') {
  const url = new URL('/v1/accounting-entries:search', HOSTS[env]);
  url.searchParams.set('company_id', companyId);
  const res = await fetch(url, {
    method: 'POST',
    headers: { authorization: 'Basic ' + btoa(apiKey + ':'), 'content-type': 'application/json' },
    body: JSON.stringify({}),
  });
  if (!res.ok) throw new Error(`entries: ${res.status}`);
  const { data } = (await res.json()) as { data: { id: string; note?: string }[] };
  return data;
}
