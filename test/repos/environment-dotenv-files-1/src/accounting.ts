import fetch from 'cross-fetch';
import './loadEnv';

const BASE = process.env.PLEO_BASE_URL as string;
const QONTO = process.env.QONTO_BASE_URL as string;

type Verb = 'GET' | 'POST' | 'PUT' | 'DELETE';

async function pleo(verb: Verb, resource: string, payload?: Record<string, unknown>) {
  const response = await fetch(BASE + resource, {
    method: verb,
    headers: { Authorization: 'Bearer ' + process.env.PLEO_TOKEN, 'Content-Type': 'application/json' },
    body: payload && JSON.stringify(payload),
  });
  if (response.status >= 400) {
    const problem = await response.json();
    throw new Error(`${verb} ${resource}: ${problem.message}`);
  }
  return response.json();
}

export const accounting = {
  groups: () => pleo('GET', '/account-groups'), // expect: legacy-call getAccountGroups (likely)
  addGroup: (name: string, typeKey = 'other') => pleo('POST', '/account-groups', { name, typeKey }), // expect: legacy-call createAccountGroup (likely)
  dropGroup: (id: string) => pleo('DELETE', `/account-groups/${id}`), // expect: legacy-call deleteAccountGroup (likely)
  code: (id: string) => pleo('GET', `/tax-codes/${id}`), // expect: legacy-call getTaxCode (likely)
  merchants: () => pleo('GET', '/merchants'), // expect: undocumented-legacy-call
};

export async function qontoExpenses() {
  const response = await fetch(`${QONTO}/expenses`, { headers: { Authorization: String(process.env.QONTO_KEY) } });
  return response.json();
}
