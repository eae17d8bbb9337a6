import got from 'got';
import { github, pleo } from './client.mjs';

export const expenses = () => pleo('expenses', { searchParams: { pageSize: 100 } }).json(); // expect: legacy-call getExpenses
export const employee = (id) => pleo.get(`employees/${id}`); // expect: legacy-call getEmployee
export const finish = (expenseIds) => pleo.put('expenses', { json: { expenseIds, status: 'EXPORTED' } }); // expect: legacy-call updateExpenses
export const teams = () => github.get('teams');
export const health = () => got('https://openapi.pleo.io/v1/health'); // expect: legacy-call healthStatus
