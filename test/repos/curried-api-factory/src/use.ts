import { api, createPleo } from './api';

const pleo = api('https://openapi.pleo.io/v1')(process.env.PLEO_TOKEN ?? '');
const mail = api('https://mail.example/v1')(process.env.MAIL_TOKEN ?? '');

export const expenses = () => pleo('/expenses'); // expect: legacy-call getExpenses
export const letters = () => mail('/expenses');
export const people = () => createPleo(process.env.PLEO_TOKEN ?? '').employees();
