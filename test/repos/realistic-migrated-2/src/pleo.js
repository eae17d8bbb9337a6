import axios from 'axios';
import { config } from './config.js';

/**
 * Client of the Pleo API. Until 6.0 the base was https://openapi.pleo.io/v1 and
 * the header `Authorization: Bearer …`; GET /expenses is POST /v1/accounting-entries:search.
 */
export const pleo = axios.create({
  baseURL: config.pleo.url,
  auth: { username: config.pleo.key, password: '' },
  timeout: 15_000,
});

export async function entries() {
  const { data } = await pleo.post('/v1/accounting-entries:search', {}, { params: { company_id: config.pleo.companyId } });
  return data.data;
}

export async function exportItems(jobId) {
  const { data } = await pleo.get(`/v3/export-jobs/${jobId}/items`);
  return data;
}
