import axios from 'axios';
import { settings } from '../settings';

export interface ExportItem {
  accountingEntryId: string;
  date: string;
  amount: { inWalletCurrency: { value: number; currency: string } };
}

const api = axios.create({
  baseURL: settings.pleo.host,
  auth: { username: settings.pleo.apiToken, password: '' }, // expect: shared-credential
});

export async function pendingItems(): Promise<ExportItem[]> {
  const jobs = await api.get('/v3/export-jobs', { params: { company_id: settings.pleo.companyId } });
  const pages = await Promise.all(jobs.data.data.map((job: { id: string }) => api.get(`/v3/export-jobs/${job.id}/items`)));
  return pages.flatMap((p) => p.data.data);
}
