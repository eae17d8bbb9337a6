import axios from 'axios';

const pleo = axios.create({
  baseURL: 'https://external.pleo.io',
  timeout: 10000,
  auth: {
    username: process.env.REACT_APP_PLEO_API_KEY, // expect: credential-in-browser
    password: '',
  },
});

export function taxCodes(companyId) {
  return pleo.post('/v0/tax-codes:search', { archived: false }, { params: { company_id: companyId } }).then((r) => r.data.data);
}

export function exportJobs(companyId) {
  return pleo.get('/v3/export-jobs', { params: { company_id: companyId, limit: 20 } }).then((r) => r.data.data);
}
