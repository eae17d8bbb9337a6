import axios from 'axios';

const ROOT = 'https://openapi.pleo.io/v1';
const headers = { Authorization: `Bearer ${process.env.PLEO_API_TOKEN}` };

export const literal = () => fetch('https://openapi.pleo.io/v1/companies/balance', { headers }); // expect: legacy-call getCompanyBalance (certain)

export async function fromConstant(id: string) {
  const url = `${ROOT}/employees/${id}`;
  const res = await fetch(url, { method: 'PUT', headers, body: JSON.stringify({ jobTitle: 'CFO' }) }); // expect: legacy-call updateEmployee (certain)
  return res.json();
}

const api = axios.create({ baseURL: ROOT, headers });

export async function perId(ids: string[]) {
  const all = await Promise.all(ids.map((id) => api.get(`/expenses/${id}`))); // expect: legacy-call getExpense (certain)
  return all.map((r) => r.data);
}

async function read(path: string) {
  const res = await fetch(ROOT + path, { headers });
  return res.json();
}

// three callers of one helper: three ways, every one of them known
export const teams = () => read('/teams'); // expect: legacy-call getTeams (certain)
export const team = (id: string) => read(`/teams/${id}`); // expect: legacy-call getTeam (certain)

export async function lists() {
  const out: Record<string, unknown> = {};
  for (const name of ['/accounts', '/tag-groups']) {
    out[name] = await read(name); // expect: legacy-call getAccounts (certain), legacy-call getTagGroups (certain)
  }
  return out;
}
