import axios from 'axios';
import { startOfMonth } from 'date-fns';
import type { AllMiddlewareArgs, SlackCommandMiddlewareArgs } from '@slack/bolt';

type Amount = { value: number; currency: string };
type Expense = {
  id: string;
  type: string;
  note?: string;
  amountOriginal: Amount;
  amountSettled: Amount;
  cardTransaction?: { merchant?: { name?: string } };
};

const EXPENSES = 'https://openapi.pleo.io/v1/expenses';

export async function topSpend({ ack, say, command }: SlackCommandMiddlewareArgs & AllMiddlewareArgs) {
  await ack();
  const { data } = await axios.get<{ expenses: Expense[]; metadata: any }>(EXPENSES, {
    params: { dateFrom: startOfMonth(new Date()).toISOString(), dateTo: new Date().toISOString(), pageSize: 1000 },
    headers: { Authorization: `Bearer ${process.env.PLEO_TOKEN}` },
  });

  const cards = data.expenses.filter((e) => e.type === 'CARD'); // expect: changed-field
  const perMerchant = new Map<string, number>();
  for (const e of cards) {
    const merchant = e.cardTransaction?.merchant?.name ?? 'unknown'; // expect: lost-field
    perMerchant.set(merchant, (perMerchant.get(merchant) ?? 0) + e.amountSettled.value); // expect: changed-field
  }

  const [biggest] = [...cards].sort((a, b) => b.amountOriginal.value - a.amountOriginal.value); // expect: changed-field, changed-field
  const top = [...perMerchant.entries()].sort(([, a], [, b]) => b - a).slice(0, Number(command.text) || 5);

  await say(
    [
      `*Top merchants this month* (${data.metadata.pageInfo.totalCount} expenses)`, // expect: changed-field
      ...top.map(([name, value]) => `• ${name}: ${value.toFixed(2)}`),
      biggest ? `Largest: ${biggest.note ?? biggest.id} (${biggest.amountOriginal.currency})` : '', // expect: changed-field
    ].join('\n'),
  );
}
