import { App } from '@slack/bolt';
import portableFetch from 'portable-fetch';
import { expenses } from './pleo';

const app = new App({ token: process.env.SLACK_BOT_TOKEN, signingSecret: process.env.SLACK_SIGNING_SECRET });

app.command('/expense', async ({ command, ack, respond }) => {
  await ack();
  const [id] = command.text.split(' ');
  if (!id) {
    const { expenses: list } = await expenses.getExpenses(0, 10);
    await respond(list.map((e) => `• ${e.id} ${e.note ?? ''}`).join('\n'));
    return;
  }
  const e = await expenses.getExpense(id);
  await respond(`*${e.note ?? 'no note'}*, ${e.performedAt.slice(0, 10)}`);
});

app.command('/mileage', async ({ command, ack, respond }) => {
  await ack();
  // the car pool service has an /expenses resource, too
  const res = await portableFetch(`${process.env.CARPOOL_URL}/expenses/${command.text.trim()}`, { method: 'GET' });
  await respond('```' + JSON.stringify(await res.json(), null, 2) + '```');
});

(async () => {
  await app.start(process.env.PORT || 3000);
})();
