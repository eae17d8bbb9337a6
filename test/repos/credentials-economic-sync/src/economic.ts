import axios from 'axios';
import { config } from './config.js';

export const economic = axios.create({
  baseURL: 'https://restapi.e-conomic.com',
  headers: {
    'X-AppSecretToken': config.economic.appSecret,
    'X-AgreementGrantToken': config.economic.grant,
    'Content-Type': 'application/json',
  },
});

export async function bookVoucher(journalNumber: number, lines: unknown[]) {
  await economic.post(`/journals/${journalNumber}/vouchers`, { entries: { financeVouchers: lines } });
}
