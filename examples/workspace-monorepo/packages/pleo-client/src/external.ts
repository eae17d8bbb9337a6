import { HOSTS } from '@finance/shared';
import axios from 'axios';

const external = axios.create({
  baseURL: HOSTS.pleoExternal,
  auth: { username: process.env.PLEO_API_KEY ?? '', password: '' },
});

export async function searchAccountingEntries(companyId: string): Promise<unknown[]> {
  const { data } = await external.post(`/v1/accounting-entries:search?company_id=${companyId}`, { includeDeleted: false });
  return data.data;
}

export async function startExport(jobId: string, companyId: string): Promise<void> {
  await external.post('/v3/export-job-events', { jobId, event: 'started' }, { params: { company_id: companyId } });
}
