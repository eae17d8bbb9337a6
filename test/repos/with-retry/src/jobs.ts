import { fetchWithRetry, withRetry } from './retry';

const BASE = 'https://openapi.pleo.io/v1';
const init = { headers: { Authorization: `Bearer ${process.env.PLEO_TOKEN}` } };

export const expenses = () => withRetry(() => fetch(`${BASE}/expenses`, init)); // expect: legacy-call getExpenses
export const taxCodes = () => fetchWithRetry(`${BASE}/tax-codes`, init); // expect: legacy-call getTaxCodes
export const rates = () => fetchWithRetry('https://rates.example/v1/tax-codes');
export const pages = () => withRetry(async () => fetch('https://pages.example/v1/expenses'));
