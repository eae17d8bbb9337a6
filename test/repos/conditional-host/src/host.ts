const HOSTS: Record<string, string> = {
  production: 'https://openapi.pleo.io',
  staging: 'https://openapi.staging.pleo.io',
};

const host = process.env.NODE_ENV === 'production' ? HOSTS.production : HOSTS.staging;

function baseFor(stage: string) {
  if (stage === 'test') return 'http://localhost:9999';
  return 'https://openapi.pleo.io';
}

export const expenses = (headers: HeadersInit) => fetch(`${host}/v1/expenses`, { headers }); // expect: legacy-call getExpenses
export const employees = (stage: string, headers: HeadersInit) =>
  fetch(`${HOSTS[stage]}/v1/employees`, { headers }); // expect: legacy-call getEmployees
export const accounts = (stage: string, headers: HeadersInit) =>
  fetch(`${baseFor(stage)}/v1/accounts`, { headers }); // expect: legacy-call getAccounts (likely)
export const people = (moved: boolean, company: string, headers: HeadersInit) =>
  fetch(moved ? `https://external.pleo.io/v2/employees?companyId=${company}` : 'https://openapi.pleo.io/v1/employees', { headers }); // expect: legacy-call getEmployees (likely)
export const docs = (dark: boolean) => fetch(dark ? 'https://dark.example/v1/expenses' : 'https://light.example/v1/expenses');
