import { app, type InvocationContext, type Timer } from '@azure/functions';
import { pleoToken } from './vault.js';

app.timer('expenses', {
  schedule: '0 0 5 * * *',
  async handler(_timer: Timer, context: InvocationContext) {
    const headers = { Authorization: `Bearer ${await pleoToken()}` };
    let pageOffset = 0;
    let count = 0;
    for (;;) {
      const res = await fetch(`https://openapi.pleo.io/v1/expenses?pageSize=100&pageOffset=${pageOffset}`, { headers });
      if (!res.ok) throw new Error(`Pleo answered ${res.status}`);
      const { expenses } = await res.json();
      count += expenses.length;
      if (expenses.length < 100) break;
      pageOffset += 100;
    }
    context.log(`${count} expenses`);
  },
});
