const base = process.env.PLEO_URL ?? 'https://openapi.pleo.io/v1';
const orBase = process.env.PLEO_URL?.trim() || 'https://openapi.pleo.io/v1';
const { PLEO_HOST = 'https://openapi.pleo.io' } = process.env;
const headers = { Authorization: `Bearer ${process.env.PLEO_TOKEN}` };

export const expenses = () => fetch(`${base}/expenses`, { headers }); // expect: legacy-call getExpenses (likely)
export const employees = () => fetch(orBase + '/employees', { headers }); // expect: legacy-call getEmployees (likely)
export const accounts = () => fetch(`${PLEO_HOST}/v1/accounts`, { headers }); // expect: legacy-call getAccounts (likely)
export const entries = () => fetch(`${process.env.LEDGER_URL ?? 'http://localhost:4000/v1'}/expenses`);
