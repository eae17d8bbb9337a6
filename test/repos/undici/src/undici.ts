import { Client, fetch as send, Pool, request } from 'undici';

const headers = { authorization: `Bearer ${process.env.PLEO_TOKEN}` };
const pool = new Pool('https://openapi.pleo.io', { connections: 4 });
const mirror = new Client('https://mirror.example');

export const expenses = () => request('https://openapi.pleo.io/v1/expenses', { headers }); // expect: legacy-call getExpenses
export const update = (body: string) => request('https://openapi.pleo.io/v1/expenses', { method: 'PUT', headers, body }); // expect: legacy-call updateExpenses
export const accounts = () => pool.request({ path: '/v1/accounts', method: 'GET', headers }); // expect: legacy-call getAccounts
export const taxCodes = () => send('https://openapi.pleo.io/v1/tax-codes', { headers }); // expect: legacy-call getTaxCodes
export const mirrored = () => mirror.request({ path: '/v1/accounts', method: 'GET' });
