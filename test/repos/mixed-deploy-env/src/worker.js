import { setTimeout as sleep } from 'node:timers/promises';
import { voucher, costCenters } from './fortnox.js';

const BASE = process.env.PLEO_API_BASE;
if (!BASE) throw new Error('PLEO_API_BASE is not set');

const auth = { Authorization: `Bearer ${process.env.PLEO_TOKEN}` };

async function queued() {
  const res = await fetch(`${BASE}/expenses?status=QUEUED&pageSize=100`, { headers: auth }); // expect: legacy-call getExpenses (likely)
  if (!res.ok) throw new Error(`Pleo answered ${res.status}`);
  return (await res.json()).expenses;
}

async function setStatus(expenses, status) {
  const url = BASE + '/expenses';
  const options = {
    method: 'PUT',
    headers: { ...auth, 'Content-Type': 'application/json' },
    body: JSON.stringify({ expenses: expenses.map(({ id }) => ({ id, status })) }),
  };
  const res = await fetch(url, options); // expect: legacy-call updateExpenses (likely)
  if (!res.ok) throw new Error(`cannot set ${status}`);
}

async function healthy() {
  const res = await fetch(`${BASE}/health`); // expect: legacy-call healthStatus (likely)
  return res.ok;
}

async function loop() {
  for (;;) {
    if (await healthy()) {
      const list = await queued();
      if (list.length > 0) {
        await setStatus(list, 'EXPORTING');
        for (const e of list) await voucher(e);
        await setStatus(list, 'EXPORTED');
        await costCenters();
      }
    }
    await sleep(60_000);
  }
}

await loop();
