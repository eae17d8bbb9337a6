import { Rest } from './rest';

const pleo = new Rest({ baseURL: 'https://openapi.pleo.io/v1', token: process.env.PLEO_TOKEN });
const bank = new Rest({ baseURL: 'https://bank.example/v1', token: process.env.BANK_TOKEN });

export const accounts = () => pleo.get('/accounts'); // expect: legacy-call getAccounts
export const bankAccounts = () => bank.get('/accounts');
