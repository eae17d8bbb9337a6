import { App } from '@slack/bolt';
import { BillyGateway } from './billy/BillyGateway';
import { PleoApi } from './pleo/PleoApi';
import { PleoGateway } from './pleo/PleoGateway';
import { settings } from './settings';

const app = new App({ token: settings.slack.token, signingSecret: settings.slack.signingSecret });

app.command('/balance', async ({ ack, respond }) => {
  await ack();
  await respond(`We have ${await PleoApi.balanceText()} left on Pleo.`);
});

app.command('/spent', async ({ ack, respond, command }) => {
  await ack();
  const list = await PleoApi.expenses({ dateFrom: command.text });
  const first = list[0]?.receiptIds?.[0];
  const url = first ? (await PleoApi.receipt(list[0].id, first)).url : 'no receipt';
  await respond(`${list.length} expenses, first receipt: ${url}`);
});

app.command('/tax', async ({ ack, respond, command }) => {
  await ack();
  const code = await PleoGateway.getInstance().get<{ name: string; rate: number }>(`/tax-codes/${command.text.trim()}`); // expect: legacy-call getTaxCode (likely)
  const codes = await BillyGateway.getInstance().get<{ taxRates: unknown[] }>('/tax-codes');
  await respond(`${code.name}: ${code.rate} (Billy knows ${codes.taxRates.length})`);
});

app.command('/team', async ({ ack, respond, command }) => {
  await ack();
  const pleo = PleoGateway.getInstance();
  const names = await pleo.teamNames();
  if (names.includes(command.text)) {
    await respond('There is one already.');
    return;
  }
  await respond(`Created ${await pleo.createTeam(command.text)}`);
});

(async () => {
  await BillyGateway.ping();
  console.log((await BillyGateway.getInstance().accounts()).accounts.length, 'accounts in Billy');
  await app.start(3000);
})();
