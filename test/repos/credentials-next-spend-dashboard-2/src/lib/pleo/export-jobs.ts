import 'server-only';

const toBasic = (user: string, password = '') => `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;

export async function pendingJobs(companyId: string) {
  const res = await fetch(`https://external.pleo.io/v3/export-jobs?company_id=${companyId}&statuses=pending`, {
    headers: { Authorization: toBasic(process.env.PLEO_EXPORT_KEY!) },
    cache: 'no-store',
  });
  return (await res.json()).data as { id: string; numberOfItems: number }[];
}
