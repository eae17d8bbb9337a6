const { App } = require('@slack/bolt');
const { slack } = require('./config');
const { missingReceipts } = require('./pleo/v1');
const { emails } = require('./pleo/people');
const { receipts } = require('./pleo/receipts');

const app = new App(slack);

app.command('/receipts', async ({ ack, respond, client }) => {
  await ack();
  const [missing, mail] = await Promise.all([missingReceipts(), emails()]);
  for (const expense of missing) {
    if ((await receipts(expense.id)).length > 0) continue;
    const email = mail.get(expense.employeeId);
    if (!email) continue;
    const { user } = await client.users.lookupByEmail({ email });
    await client.chat.postMessage({ channel: user.id, text: `Receipt missing: ${expense.note || expense.id}` });
  }
  await respond(`${missing.length} expenses checked.`);
});

app.start(process.env.PORT || 3000);
