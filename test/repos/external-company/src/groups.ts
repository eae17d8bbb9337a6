import got from 'got';
import axios from 'axios';

const api = 'https://external.pleo.io';

export const groups = () => fetch(`${api}/v0/tag-groups?include_archived=true`); // expect: legacy-parameter external:getTagGroups (certain)
export const all = () => got.post('v1/accounting-entries:search', { prefixUrl: api, json: { includeDeleted: false } }); // expect: legacy-parameter
export const inTheBody = (companyId: string) =>
  axios.post(`${api}/v1/vendors:search`, { companyId, name: 'Acme' }); // expect: legacy-parameter searchVendors
export const inTheQuery = (company: string) =>
  axios.post(`${api}/v1/chart-of-accounts:search`, { excludeIfAssignedToCategory: false, excludeIfAssignedToContraAccount: false }, { params: { company_id: company } }); // expect: legacy-parameter searchAccountsV1

// One of the two is enough, wherever it comes from.
export const ofCompany = (id: string) => fetch(`${api}/v0/tag-groups?company_id=${id}`);
export const ofOrganisation = (id: string) => fetch(`${api}/v0/tag-groups?organization_id=${id}`);
export const given = (query: URLSearchParams) => fetch(`${api}/v0/tag-groups?${query}`);
export const spread = (filters: object) => axios.get(`${api}/v0/tag-groups`, { params: { limit: 10, ...filters } });
export const people = () => fetch(`${api}/v2/employees`);

function withCompany(url: URL): void {
  url.searchParams.set('company_id', process.env.PLEO_COMPANY ?? '');
}

export function added() {
  const url = new URL('/v0/tag-groups', api);
  withCompany(url);
  return fetch(url);
}

const client = axios.create({ baseURL: api, params: { organization_id: process.env.PLEO_ORGANISATION } });
export const byDefault = () => client.get('/v0/tag-groups', { params: { include_archived: false } });

const intercepted = axios.create({ baseURL: api });
intercepted.interceptors.request.use((config) => {
  config.params = { ...config.params, company_id: process.env.PLEO_COMPANY };
  return config;
});
export const byInterceptor = () => intercepted.get('/v0/tag-groups');

const hooked = got.extend({ prefixUrl: api, hooks: { beforeRequest: [(options) => options.url?.searchParams.set('company_id', 'c1')] } });
export const byHook = () => hooked('v0/tag-groups');
