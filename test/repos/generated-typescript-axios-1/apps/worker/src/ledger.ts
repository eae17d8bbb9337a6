import axios from 'axios';

const ledger = axios.create({ baseURL: process.env.LEDGER_URL, timeout: 10_000 });

export async function book(series: string, expense: { id: string; note?: string; amountSettled: { value: number } }) {
  await ledger.post('/expenses', {
    series,
    text: expense.note ?? expense.id,
    amount: expense.amountSettled.value,
  });
}
