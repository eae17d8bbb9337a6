import { App } from '@slack/bolt';
import { topSpend } from './commands/topspend';
import { balance } from './commands/balance';
import { findChannel } from './channels';

const app = new App({
  token: process.env.SLACK_BOT_TOKEN,
  signingSecret: process.env.SLACK_SIGNING_SECRET,
});

app.command('/topspend', topSpend);
app.command('/pleo-balance', balance);

(async () => {
  await app.start(Number(process.env.PORT) || 3000);
  const channel = await findChannel(app, 'finance');
  if (channel) await app.client.chat.postMessage({ channel, text: 'spendbot is back' });
})();
