import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { env } from './env.js';
import { bookVoucher, chargingExpenses, listAccounts, listEmployees } from './economic.js';
import { PleoClient } from './pleo/client.js';

const app = new Hono();
const pleo = new PleoClient();

app.get('/v1/expenses', (c) => c.json({ hint: 'POST /sync' }));

app.post('/sync', async (c) => {
  const [accounts, staff, charging] = await Promise.all([listAccounts(), listEmployees(), chargingExpenses()]);
  const { taxCodes } = await pleo.taxCodes();
  let offset: number | null = 0;
  const done: string[] = [];

  while (offset !== null) {
    const page = await pleo.expenses(offset);
    for (const expense of page.expenses) {
      const receipts = await pleo.receipts(expense.id);
      const owner = expense.employeeId ? await pleo.employee(expense.employeeId) : undefined;
      const files = await Promise.all(receipts.map(async (r) => (await fetch(r.url)).arrayBuffer()));
      await bookVoucher({ expense, owner, files: files.length, taxCodes, accounts, staff, charging });
      done.push(expense.id);
    }
    offset = page.metadata.pageInfo.nextPageOffset;
  }

  if (done.length > 0) await pleo.markExported(done);
  return c.json({ exported: done.length, as: await pleo.whoAmI() });
});

serve({ fetch: app.fetch, port: env.port });
