import axios from 'axios';
import { later } from '@acme/queue';

export const mark = (ids: string[]) => later('https://openapi.pleo.io/v1/expenses', ids); // expect: legacy-call updateExpenses (certain)
export const accounts = () => axios.read('https://openapi.pleo.io/v1/accounts'); // expect: legacy-call getAccounts (certain)
