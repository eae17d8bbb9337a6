import axios from 'axios';
import { COMPANY, HOST, ORG, body, defaults, headers, sorted } from './shared';

const PATH = '/v1/accounting-entries:search';
const post = (filter?: object) => ({ method: 'POST', headers: headers(), body: body(filter) });

export async function literal() {
  return (await fetch(`https://external.pleo.io/v1/accounting-entries:search?company_id=${COMPANY}&limit=100`, post())).json();
}

export async function literalWithout() {
  return (await fetch('https://external.pleo.io/v1/accounting-entries:search?limit=100', post())).json(); // expect: legacy-parameter
}

export async function viaSearchParams(after?: string) {
  const url = new URL(PATH, HOST);
  url.searchParams.set('company_id', COMPANY);
  if (after) url.searchParams.set('after', after);
  return (await fetch(url, post())).json();
}

export async function viaSearchParamsWithout(after?: string) {
  const url = new URL(PATH, HOST);
  url.searchParams.set('limit', '100');
  if (after) url.searchParams.set('after', after);
  return (await fetch(url, post())).json(); // expect: legacy-parameter
}

export async function viaSearchString() {
  const url = new URL(PATH, HOST);
  url.search = new URLSearchParams({ ...sorted, company_id: COMPANY }).toString();
  return (await fetch(url.href, post())).json();
}

export async function maybeOrganisation() {
  const q = new URLSearchParams(sorted);
  if (ORG) q.set('organization_id', ORG);
  else q.set('company_id', COMPANY);
  return (await fetch(`${HOST.origin}${PATH}?${q}`, post())).json();
}

export async function appended(families: string[]) {
  let url = HOST.origin + PATH + '?';
  url += 'company_id=' + COMPANY;
  url += '&limit=20';
  return (await fetch(url, post({ families }))).json();
}

export async function spread(after?: string) {
  const { data } = await axios.post(HOST.origin + PATH, body(), { params: { ...defaults, after }, headers: Object.fromEntries(headers()) });
  return data;
}

export async function spreadOfTheOther(after?: string) {
  const { data } = await axios.post(HOST.origin + PATH, body(), { params: { ...sorted, after }, headers: Object.fromEntries(headers()) }); // expect: legacy-parameter
  return data;
}

export async function assigned() {
  const params: Record<string, string> = {};
  params.company_id = COMPANY;
  params['limit'] = '10';
  const { data } = await axios.post(HOST.origin + PATH, body(), { params });
  return data;
}

export async function merged(extra: Record<string, string>) {
  const params = Object.assign({}, sorted, extra);
  const { data } = await axios.post(HOST.origin + PATH, body(), { params });
  return data;
}

export async function asRequest() {
  const { data } = await axios({ method: 'post', baseURL: HOST.origin, url: PATH, data: body(), params: new URLSearchParams([['company_id', COMPANY]]) });
  return data;
}

export async function asRequestWithout() {
  const { data } = await axios({ method: 'post', baseURL: HOST.origin, url: PATH, data: body(), params: new URLSearchParams([['limit', '10']]) }); // expect: legacy-parameter
  return data;
}

export async function inTheBody() {
  // company_id belongs into the query, so this answers 400
  const { data } = await axios.post(HOST.origin + PATH, { includeDeleted: false, company_id: COMPANY }, { params: sorted }); // expect: legacy-parameter
  return data;
}

export async function shorthand(company_id: string, limit: number) {
  const { data } = await axios.post(HOST.origin + PATH, body(), { params: { company_id, limit } });
  return data;
}
