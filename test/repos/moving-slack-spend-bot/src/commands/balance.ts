import axios from 'axios';
import type { SlackCommandMiddlewareArgs } from '@slack/bolt';

export const balance = async ({ ack, say }: SlackCommandMiddlewareArgs) => {
  await ack();
  const res = await axios.get('https://openapi.pleo.io/v1/companies/balance', {
    headers: { Authorization: `Bearer ${process.env.PLEO_TOKEN}` },
  });
  const { current, available, currency } = res.data;
  await say(`Balance ${current} ${currency}, of which ${available} can be spent`);
};
