import axios from 'axios';

const http = axios.create({ baseURL: 'https://external.pleo.io/v3' });
http.defaults.headers.common.Authorization = `Bearer ${process.env.PLEO_EXTERNAL_KEY}`; // expect: wrong-auth-scheme
http.defaults.headers.common.Accept = 'application/json';

export async function exportJobs(companyId: string) {
  const { data } = await http.get('/export-jobs', {
    params: { company_id: companyId, statuses: 'completed,completed_with_errors', limit: 100 },
  });
  return data.data;
}

export async function items(jobId: string) {
  const { data } = await http.get(`/export-jobs/${jobId}/items`, { params: { limit: 500 } });
  return data.data;
}
